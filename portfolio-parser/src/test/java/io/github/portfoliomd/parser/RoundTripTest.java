package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What is written reads the same, and a writer that cheats is caught. */
class RoundTripTest {

  private static final Pattern KEYWORD = Pattern.compile("(_keywords: [^,_]+), [^,_]+(?=[,_])");
  private static final Pattern LINK =
      Pattern.compile("(?<![!\\\\])\\[([^\\[\\]!{\\\\]+)\\]\\((?!\\1\\))[^()<>]+\\)");
  private static final Pattern ROLE =
      Pattern.compile("(?m)^(#+ )([^\\n<{!\\[\\\\]+)\\n((?:.*\\n){0,2})\\*\\*([^*]+)\\*\\*\\.");

  private static final Pattern MONTH = Pattern.compile("(?m)^_(?:\\d+ )?[A-Z][a-z]+ (\\d{4})\\._");
  private static final Pattern EXTENSIONS =
      Pattern.compile("<!-- portfolio\nextensions:.*?-->", Pattern.DOTALL);
  private static final Pattern SIZE = Pattern.compile("(<img [^>]*?) (?:width|height)=\"[^\"]+\"");

  /** Pages as a careless writer would leave them. */
  enum Mutant {
    KEYWORD_DROPPED(page -> KEYWORD.matcher(page).replaceFirst("$1")),
    LINK_LOST(page -> LINK.matcher(page).replaceFirst("$1")),
    TITLE_AND_ROLE_SWAPPED(page -> ROLE.matcher(page).replaceFirst("$1$4\n$3**$2**.")),
    MONTH_LOST(page -> MONTH.matcher(page).replaceFirst("_$1._")),
    EXTENSIONS_LOST(page -> EXTENSIONS.matcher(page).replaceFirst("")),
    SIZE_LOST(page -> SIZE.matcher(page).replaceFirst("$1"));

    private final UnaryOperator<String> change;

    Mutant(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  /** Items, some of them with a position in bold, which few would have by chance. */
  @Provide
  Arbitrary<Portfolio> items() {
    Arbitrary<Item> held =
        Arbitraries.of("Boat engineer", "Rigging instructor", "Sail maker")
            .map(r -> Entry.builder().addHeading(Inline.text("Skiff")).role(r).build());
    return Arbitraries.frequencyOf(Tuple.of(15, PortfolioArbitraries.items()), Tuple.of(1, held))
        .map(item -> Portfolio.builder().addItem(item).build());
  }

  @Property
  void everyPortfolioComesBack(@ForAll("portfolios") Portfolio portfolio) {
    RoundTrip.assertKept(portfolio);
  }

  @Example
  void aLinkedImageThatIsNoLogoStaysInItsHeading() {
    Inline image = Inline.image("barn.png", "Barn");
    Inline link = new Inline.Link("https://barn.example", "", List.of(image));
    Entry entry = Entry.builder().addHeading(link).addHeading(Inline.text(" Open days")).build();
    RoundTrip.assertKept(Portfolio.builder().addItem(entry).build());
    RoundTrip.assertKept(
        Portfolio.builder().addItem(entry.toBuilder().url("https://barn.example").build()).build());
  }

  @Example
  void aPositionThatTheHeadingSaysBesideAnEmployer() {
    Entry entry =
        Entry.builder()
            .addHeading(Inline.link("https://a.example", "https://a.example"))
            .kind(Kind.WORK)
            .role("https://a.example")
            .organization("Tide. Gull.")
            .build();
    Section work =
        Section.builder().addHeading(Inline.text("Work")).kind(Kind.WORK).addItem(entry).build();
    RoundTrip.assertKept(Portfolio.builder().addItem(work).build());
  }

  @Example
  void aDateBelowThatOnlyASectionWouldSee() {
    Entry below =
        Entry.builder()
            .addHeading(Inline.text("2019"))
            .kind(Kind.WORK)
            .addBody(Block.paragraph("木船有限公司 工程师, 2019"))
            .build();
    Entry above =
        Entry.builder().addHeading(Inline.text("2019")).kind(Kind.WORK).addItem(below).build();
    RoundTrip.assertKept(Portfolio.builder().addItem(above).build());
  }

  @Property
  void everyMutantIsCaught(@ForAll("items") Portfolio portfolio, @ForAll Mutant mutant) {
    String page = MarkdownWriter.create().write(portfolio);
    String changed = mutant.change.apply(page);
    boolean differs = !changed.equals(page);
    Statistics.label(mutant.name()).collect(differs).coverage(c -> c.check(true).count(n -> n > 3));
    if (differs) {
      assertThat(PortfolioParser.create().parse(changed).portfolio()).isNotEqualTo(portfolio);
    }
  }

  @Property
  @Label("words that mean something to some format or to the layout stay words")
  void meaningfulWordsStayWords(@ForAll("meaningful") String text) {
    Block paragraph = Block.paragraph(text);
    RoundTrip.assertKept(Portfolio.builder().addIntroduction(paragraph).build());
    RoundTrip.assertKept(
        Portfolio.builder()
            .addItem(Entry.builder().addHeading(Inline.text(text)).addBody(paragraph).build())
            .build());
  }

  @Provide
  Arbitrary<String> meaningful() {
    return PortfolioArbitraries.hostileTexts();
  }
}
