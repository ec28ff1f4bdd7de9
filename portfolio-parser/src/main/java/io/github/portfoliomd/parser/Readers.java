package io.github.portfoliomd.parser;

import java.util.List;

/** The readers that share a vocabulary: they are built once a parser, and know no page. */
final class Readers {

  /** Those of a parser that was told nothing, and of the writer. */
  static final Readers STANDARD = new Readers(Vocabulary.ALL, List.of());

  final Names names;
  final NamePhrase phrases;
  final PeriodReader periods;
  final KindReader kinds;
  final FirstSentence sentences;
  final ItemFinder items;
  final LabelReader labels;
  final LabelledList labelled;
  final KeywordBlocks keywordBlocks;

  /** How keywords are split, and written so that they are. */
  final Keywords keywords;

  /** What reads the citations of items among publications. */
  final ItemCitations citations;

  /** Those that a user added. */
  final OwnReaders own;

  Readers(Vocabulary vocabulary, List<FacetReader> own) {
    this.names = new Names(vocabulary);
    this.phrases = new NamePhrase(vocabulary, names);
    this.periods = new PeriodReader(vocabulary);
    this.kinds = new KindReader(vocabulary, names);
    this.sentences = new FirstSentence(vocabulary, names, phrases);
    this.items = new ItemFinder(vocabulary, periods);
    KeywordReader keywordReader = new KeywordReader(vocabulary);
    this.labels = new LabelReader(vocabulary, keywordReader, periods);
    this.labelled = new LabelledList(vocabulary, labels);
    this.keywordBlocks = new KeywordBlocks(keywordReader);
    this.keywords = new Keywords(vocabulary);
    this.citations = new ItemCitations(new CitationReader(vocabulary, names));
    this.own = new OwnReaders(own);
  }

  /** What the items at the top of a page stand below: its title can tell what they are about. */
  Context page(String title) {
    return Context.page(kinds.ofPage(title));
  }
}
