package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.FacetReader;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.dates.DateOrder;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.keywords.KeywordBlocks;
import io.github.portfoliomd.parser.keywords.KeywordReader;
import io.github.portfoliomd.parser.keywords.Keywords;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.outline.ItemCitations;
import io.github.portfoliomd.parser.outline.ItemFinder;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers that share a vocabulary: they are built once a parser, and know no page. */
public final class Readers {

  /** Those of a parser that was told nothing, and of the writer. */
  public static final Readers STANDARD = new Readers(Vocabulary.ALL, List.of());

  public final Vocabulary vocabulary;
  final Names names;
  final NamePhrase phrases;
  final LineNames lineNames;
  final PeriodReader periods;
  public final KindReader kinds;
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

  private final CitationReader citationReader;
  private final KeywordReader keywordReader;
  private final Map<DateOrder, Readers> ofOrders = new ConcurrentHashMap<>();

  public Readers(Vocabulary vocabulary, List<FacetReader> own) {
    this.vocabulary = vocabulary;
    this.names = Names.of(vocabulary);
    this.phrases = new NamePhrase(vocabulary, names);
    this.lineNames = new LineNames(vocabulary, names, phrases);
    this.periods = PeriodReader.of(vocabulary);
    this.kinds = new KindReader(vocabulary, names);
    this.sentences = new FirstSentence(vocabulary, names, phrases);
    this.citationReader = new CitationReader(vocabulary, names);
    this.items = new ItemFinder(vocabulary, phrases, periods, citationReader);
    this.keywordReader = new KeywordReader(vocabulary);
    this.labels = new LabelReader(vocabulary, keywordReader, periods, phrases);
    this.labelled = new LabelledList(vocabulary, labels);
    this.keywordBlocks = new KeywordBlocks(keywordReader);
    this.keywords = Keywords.of(vocabulary);
    this.citations = new ItemCitations(citationReader, periods, new PlaceNames(vocabulary));
    this.own = new OwnReaders(own);
  }

  private Readers(Readers other, DateOrder order) {
    this.vocabulary = other.vocabulary;
    this.names = other.names;
    this.phrases = other.phrases;
    this.lineNames = other.lineNames;
    this.periods = other.periods.in(order);
    this.kinds = other.kinds;
    this.sentences = other.sentences;
    this.citationReader = other.citationReader;
    this.items = new ItemFinder(vocabulary, phrases, periods, citationReader);
    this.keywordReader = other.keywordReader;
    this.labels = new LabelReader(vocabulary, keywordReader, periods, phrases);
    this.labelled = new LabelledList(vocabulary, labels);
    this.keywordBlocks = other.keywordBlocks;
    this.keywords = other.keywords;
    this.citations = other.citations;
    this.own = other.own;
  }

  /** The readers of pages on which dates are written in an order; these where nothing tells it. */
  public Readers in(DateOrder order) {
    return order == DateOrder.UNKNOWN
        ? this
        : ofOrders.computeIfAbsent(order, told -> new Readers(this, told));
  }

  /**
   * What the items at the top of a page stand below: its title can tell what they are about, else
   * the address that the front matter gives it.
   */
  public Context page(FrontMatter front, List<Inline> heading) {
    Kind kind = kinds.ofPage(PageTitle.of(front, heading));
    return Context.page(
        kind.equals(Kind.OTHER)
            ? front.text("permalink").map(Readers::name).map(kinds::ofAddress).orElse(kind)
            : kind);
  }

  /** The last part of an address as words: {@code /en/side-projects.html}. */
  private static String name(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    String last = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    int dot = last.indexOf('.');
    return (dot < 0 ? last : last.substring(0, dot)).replace('-', ' ').replace('_', ' ');
  }
}
