package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/**
 * Generators of the whole model, for the tests of every module.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Portfolio> portfolios() {
 *   return PortfolioArbitraries.portfolios();
 * }
 * }</pre>
 *
 * <p>Each value is canonical, and its words mean nothing to any format: hostile text is another
 * generators'. All people, firms and pages are made up.
 */
public final class PortfolioArbitraries {

  private PortfolioArbitraries() {}

  /** {@return portfolios with all that can be in one, their items up to six levels deep} */
  public static Arbitrary<Portfolio> portfolios() {
    Portfolio empty = Portfolio.builder().build();
    Entry bare = Entry.builder().addHeading(Inline.text("Quay")).build();
    Portfolio deep = empty.toBuilder().addItem(ItemArbitraries.nested(6)).build();
    return WholeArbitrary.of(
        List.of(empty, empty.toBuilder().addItem(bare).build(), deep), anyPortfolios());
  }

  private static Arbitrary<Portfolio> anyPortfolios() {
    Arbitrary<List<Item>> items =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(9, ItemArbitraries.items(3).list().ofMaxSize(3)),
                Tuple.of(1, ItemArbitraries.items(6).list().ofSize(1))));
    return Builders.withBuilder(Portfolio::builder)
        .use(frontMatters())
        .in(Portfolio.Builder::frontMatter)
        .use(persons())
        .withProbability(0.6)
        .in(Portfolio.Builder::person)
        .use(headings())
        .withProbability(0.5)
        .in(Portfolio.Builder::heading)
        .use(bodies())
        .withProbability(0.5)
        .in(Portfolio.Builder::introduction)
        .use(items)
        .in(Portfolio.Builder::items)
        .use(DataArbitraries.extensions())
        .in(Portfolio.Builder::extensions)
        .build(Portfolio.Builder::build);
  }

  /**
   * {@return portfolios each of whose strings can mean something to a format or to the layout;
   * their items are up to three levels deep}
   */
  public static Arbitrary<Portfolio> hostilePortfolios() {
    return WholeArbitrary.of(
        Builders.withBuilder(Portfolio::builder)
            .use(HostileData.frontMatters())
            .withProbability(0.5)
            .in(Portfolio.Builder::frontMatter)
            .use(HostileData.persons())
            .withProbability(0.4)
            .in(Portfolio.Builder::person)
            .use(HostileItems.headings())
            .withProbability(0.5)
            .in(Portfolio.Builder::heading)
            .use(HostileBlocks.bodies())
            .withProbability(0.5)
            .in(Portfolio.Builder::introduction)
            .use(HostileItems.items(3))
            .in(Portfolio.Builder::items)
            .use(HostileItems.extensions())
            .in(Portfolio.Builder::extensions)
            .build(Portfolio.Builder::build));
  }

  /** {@return bodies of blocks whose every string can mean something} */
  public static Arbitrary<List<Block>> hostileBodies() {
    return HostileBlocks.bodies();
  }

  /**
   * {@return one to three inlines in a row, touching each other, of words that can mean something}
   */
  public static Arbitrary<List<Inline>> hostileInlines() {
    return HostileInlines.runs();
  }

  /**
   * {@return texts of words that mean something to Markdown, YAML, HTML, JSON, Liquid, a terminal
   * or the layout, with any blanks and line ends; never empty}
   */
  public static Arbitrary<String> hostileTexts() {
    return HostileTexts.texts();
  }

  /** {@return addresses, among them some that are none} */
  public static Arbitrary<String> hostileAddresses() {
    return HostileTexts.addresses();
  }

  /** {@return items up to three levels deep} */
  public static Arbitrary<Item> items() {
    return WholeArbitrary.of(
        List.of(Entry.builder().build(), Section.builder().build()), ItemArbitraries.items(3));
  }

  /** {@return entries with every facet, and up to two levels below them} */
  public static Arbitrary<Entry> entries() {
    return WholeArbitrary.of(List.of(Entry.builder().build()), ItemArbitraries.entries(3));
  }

  /** {@return sections, and up to two levels below them} */
  public static Arbitrary<Section> sections() {
    return WholeArbitrary.of(List.of(Section.builder().build()), ItemArbitraries.sections(3));
  }

  /** {@return the blocks of a body, each footnote mark with its footnote} */
  public static Arbitrary<List<Block>> bodies() {
    return BlockArbitraries.bodies();
  }

  /** {@return single blocks} */
  public static Arbitrary<Block> blocks() {
    return BlockArbitraries.blocks();
  }

  /** {@return single inlines of every case but footnote marks, which need their footnote} */
  public static Arbitrary<Inline> inlines() {
    return InlineArbitraries.inlines();
  }

  /** {@return running text over one to three lines} */
  public static Arbitrary<List<Inline>> texts() {
    return InlineArbitraries.paragraphs();
  }

  /** {@return headings without images} */
  public static Arbitrary<List<Inline>> headings() {
    return InlineArbitraries.headings();
  }

  /** {@return titles: plain words, some with {@code " - "} between them} */
  public static Arbitrary<String> titles() {
    return TextArbitraries.titles();
  }

  /** {@return periods of every shape} */
  public static Arbitrary<Period> periods() {
    return DateArbitraries.periods();
  }

  /** {@return dates of every precision} */
  public static Arbitrary<PartialDate> dates() {
    return DateArbitraries.dates();
  }

  /** {@return data, up to two levels of lists and maps} */
  public static Arbitrary<Data> data() {
    return DataArbitraries.data();
  }

  /** {@return persons, some of them empty} */
  public static Arbitrary<Person> persons() {
    return PersonArbitraries.persons();
  }

  /** {@return front matters: empty, read and unread ones} */
  public static Arbitrary<FrontMatter> frontMatters() {
    return DataArbitraries.frontMatters();
  }

  /** {@return citations} */
  public static Arbitrary<Publication> publications() {
    return WholeArbitrary.of(
        List.of(Publication.builder().build()), PublicationArbitraries.publications());
  }

  /** {@return all kinds that the library knows, and others} */
  public static Arbitrary<Kind> kinds() {
    return ItemArbitraries.kinds();
  }

  /** {@return groups of keywords, with a label and without} */
  public static Arbitrary<KeywordGroup> keywordGroups() {
    return ItemArbitraries.keywordGroups();
  }

  /** {@return labelled values} */
  public static Arbitrary<Field> fields() {
    return ItemArbitraries.fields();
  }
}
