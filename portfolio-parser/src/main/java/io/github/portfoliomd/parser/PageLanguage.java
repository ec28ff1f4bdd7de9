package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.dates.DateOrder;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.outline.Outline;
import io.github.portfoliomd.parser.words.HeadingWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a page: its front matter states it ({@code lang}), or the names of its sections
 * tell.
 *
 * <p>Only headings are asked, which a writer writes as they are: what it writes has the language of
 * what was read.
 */
final class PageLanguage {

  private PageLanguage() {}

  /** How dates are written on a page that is yet to be read. */
  static DateOrder order(FrontMatter front, Outline outline, Vocabulary vocabulary) {
    List<List<Inline>> headings = new ArrayList<>();
    headings.add(outline.heading);
    outline.nodes.forEach(node -> add(node, headings));
    return order(front, headings, vocabulary);
  }

  private static void add(Node node, List<List<Inline>> headings) {
    headings.add(node.heading);
    node.nodes.forEach(below -> add(below, headings));
  }

  /** How dates are written on the page that a portfolio makes. */
  static DateOrder order(Portfolio portfolio, Vocabulary vocabulary) {
    List<List<Inline>> headings = new ArrayList<>();
    headings.add(portfolio.heading());
    portfolio.paths().stream().map(ItemPath::item).map(Item::heading).forEach(headings::add);
    return order(portfolio.frontMatter(), headings, vocabulary);
  }

  private static DateOrder order(
      FrontMatter front, List<List<Inline>> headings, Vocabulary vocabulary) {
    Optional<String> stated = front.text("lang").filter(tag -> !tag.isBlank());
    return stated.isPresent()
        ? DateOrder.of(Locale.forLanguageTag(stated.get().strip().replace('_', '-')))
        : DateOrder.common(languages(headings, vocabulary));
  }

  /** The languages in which all sections have a name that any language has. */
  private static Set<Locale> languages(List<List<Inline>> headings, Vocabulary vocabulary) {
    Set<Locale> common = new HashSet<>();
    boolean first = true;
    for (List<Inline> heading : headings) {
      Set<Locale> languages = vocabulary.sectionLanguages(HeadingWords.of(heading));
      if (!languages.isEmpty()) {
        if (first) {
          common.addAll(languages);
        } else {
          common.retainAll(languages);
        }
        first = false;
      }
    }
    return common;
  }
}
