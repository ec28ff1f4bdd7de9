package io.github.portfoliomd.exporter.pages;

import io.github.portfoliomd.model.ParseResult;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the words that a page shows. */
final class WordsOfPage {

  /** In the model's text or in one of its facts. */
  int kept;

  /** None of the model's, but part of a date that it has. */
  final List<Word> inDates = new ArrayList<>();

  /** None of the model's, but labels, separators and fillers of facts that it has. */
  final List<Word> inFacts = new ArrayList<>();

  final List<Word> lost = new ArrayList<>();

  WordsOfPage(ParseResult page) {
    String text = page.source().text();
    ModelWords model = ModelWords.of(page.portfolio());
    FacetZones zones = new FacetZones(page);
    List<Word> facts = new ArrayList<>();
    for (Word word : VisibleWords.ofFrontMatter(text)) {
      if (!keep(word, model.frontMatter)) {
        facts.add(word);
      }
    }
    for (Word word : VisibleWords.ofPage(text)) {
      if (zones.hold(word)) {
        facts.add(word);
      } else if (!keep(word, model.text)) {
        lost.add(word);
      }
    }
    for (Word word : facts) {
      if (keep(word, model.text) || keep(word, model.keywords) || keep(word, model.facts)) {
        continue;
      }
      (zones.isInDate(word) ? inDates : zones.hold(word) ? inFacts : lost).add(word);
    }
  }

  private boolean keep(Word word, Bag bag) {
    boolean isThere = bag.take(word.text());
    kept += isThere ? 1 : 0;
    return isThere;
  }
}
