package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.PortfolioWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for HTML and plain text of every portfolio. */
class WritersTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Example
  void theSampleIsValidHtml() {
    assertThat(NuChecker.errors(HtmlWriter.create().write(Samples.rich()))).isEmpty();
  }

  @Example
  void nothingIsValidHtml() {
    Portfolio nothing = Portfolio.builder().build();
    assertThat(NuChecker.errors(HtmlWriter.create().write(nothing))).isEmpty();
  }

  @Example
  void sixLevelsAreValidHtml() {
    Item item = Entry.builder().addHeading(Inline.text("a")).build();
    for (int i = 0; i < 5; i++) {
      item = Entry.builder().addHeading(Inline.text("a")).addItem(item).build();
    }
    Portfolio page = Portfolio.builder().addItem(item).build();
    assertThat(NuChecker.errors(HtmlWriter.create().write(page))).isEmpty();
  }

  @Example
  void theCheckerFindsErrors() {
    assertThat(NuChecker.errors("<!doctype html><html lang=en><title>a</title><p><p id=a id=b>"))
        .isNotEmpty();
  }

  /**
   * The style sheet, which is the same on each page and takes longest, is the sample's to check.
   */
  @Property
  void htmlIsValid(@ForAll("portfolios") Portfolio portfolio) {
    String page = HtmlWriter.create().write(portfolio);
    assertThat(NuChecker.errors(page.replaceFirst("(?s)<style>.*?</style>", ""))).isEmpty();
  }

  /** RFC 1035, section 2.3.4: a label has at most 63 octets, a name at most 255. */
  @Example
  void aHostThatIsTooLongIsNoLink() {
    for (String host : List.of("x".repeat(64), "é".repeat(60), "x.".repeat(130) + "x")) {
      Inline image = new Inline.Image("http://" + host, "a", "", "", "");
      Portfolio page =
          Portfolio.builder().addIntroduction(new Block.Paragraph(List.of(image))).build();
      assertThat(NuChecker.errors(HtmlWriter.create().write(page))).isEmpty();
    }
  }

  @Property
  void theSamePortfolioGivesTheSameCharacters(@ForAll("portfolios") Portfolio portfolio) {
    Portfolio again = portfolio.toBuilder().build();
    for (PortfolioWriter writer : List.of(HtmlWriter.create(), PlainTextWriter.create())) {
      assertThat(writer.write(portfolio)).isEqualTo(writer.write(again)).doesNotContain("\r");
      assertThat(writer.losses(portfolio)).isEqualTo(writer.losses(again));
    }
  }

  @Property
  void noLineOfTextEndsInABlankOrActsUponATerminal(@ForAll("portfolios") Portfolio portfolio) {
    String text = PlainTextWriter.create().write(portfolio);
    assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    assertThat(text.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\u00AD\\u200B\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");
  }

  /** What is longer is one word behind marks, or a line of code. */
  @Property
  void linesKeepToTheirWidth(
      @ForAll("portfolios") Portfolio portfolio, @ForAll @IntRange(min = 30, max = 90) int width) {
    PlainTextWriter writer = PlainTextWriter.builder().width(width).build();
    Portfolio remaining = writer.losses(portfolio).remaining();
    List<String> code = new ArrayList<>();
    code(remaining.introduction(), code);
    items(remaining.items(), item -> code(item.body(), code));
    String text = writer.write(portfolio);
    for (String line : text.lines().toList()) {
      String bare = line.replaceFirst("^(?:[ >*:-]|\\d+[.)] |\\[[ x]](?: |$)|\\[\\^\\w+]: )*", "");
      if (DisplayWidth.of(line) > width && code.stream().noneMatch(line::endsWith)) {
        assertThat(words(bare)).as(line).hasSize(1);
      }
    }
  }

  private static void items(List<Item> items, Consumer<Item> visitor) {
    for (Item item : items) {
      visitor.accept(item);
      items(item.items(), visitor);
    }
  }

  /** The lines of code and before it, as they are written, but for single words. */
  private static void code(List<? extends Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      if (block instanceof Block.CodeBlock code) {
        String info = TextCharacters.line(code.info()).strip();
        if (info.indexOf(' ') >= 0) {
          lines.add("`" + (info.startsWith("`") ? " " : "") + info);
        }
        TextBlocks.codeLines(code.text()).stream()
            .filter(line -> line.indexOf(' ') >= 0)
            .forEach(lines::add);
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> code(item.content(), lines));
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> code(item.content(), lines));
      } else if (block instanceof Block.Quote quote) {
        code(quote.content(), lines);
      } else if (block instanceof Block.FootnoteDefinition note) {
        code(note.content(), lines);
      } else if (block instanceof Block.DefinitionList list) {
        list.items().forEach(item -> item.definitions().forEach(content -> code(content, lines)));
      }
    }
  }

  /** Words as the writer keeps them together: an address is part of one. */
  private static List<String> words(String line) {
    return List.of(line.replaceAll("<[^<>]*>", "<>").split(" "));
  }
}
