package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioParserTest {

  private static final String PAGE = "## Skiff\n_2021._\n\nBuilt in été 🌊 \\ \nby two.\n";

  private final PortfolioParser parser = PortfolioParser.create();

  @Test
  void readsTextBytesReadersAndFilesAlike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), PAGE);
    ParseResult expected = parser.parse(PAGE);
    assertSame(parser.parse(PAGE.getBytes(StandardCharsets.UTF_8)), expected);
    assertSame(parser.parse(new StringReader(PAGE)), expected);
    assertSame(parser.parse(file), expected);
  }

  private static void assertSame(ParseResult result, ParseResult expected) {
    assertThat(result.portfolio()).isEqualTo(expected.portfolio());
    assertThat(result.diagnostics()).isEqualTo(expected.diagnostics());
    assertThat(result.source().text()).isEqualTo(expected.source().text());
  }

  @Test
  void throwsOnlyWhatReadingThrows() {
    assertThatThrownBy(() -> parser.parse(Path.of("no-such-page.md")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void tellsWhereBytesAreNotUtf8() {
    byte[] bytes = "## A\n\nx \u00ff y".getBytes(StandardCharsets.ISO_8859_1);
    ParseResult result = parser.parse(bytes);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code, d -> d.range().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("encoding", "3:3"));
    assertThat(text(result)).isEqualTo("x \uFFFD y");
  }

  @Test
  void tellsWhereTheBytesEndTooEarly() {
    ParseResult result = parser.parse(new byte[] {'x', (byte) 0xC3});
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("encoding");
  }

  /** The Unicode Standard, table 3-7, tells which bytes are UTF-8. */
  @ParameterizedTest
  @CsvSource({
    "61C0AF62, a\uFFFD\uFFFDb, overlong",
    "61EDA08062, a\uFFFDb, an encoded surrogate",
    "61F490808062, a\uFFFD\uFFFD\uFFFD\uFFFDb, beyond U+10FFFF",
    "61E28262, a\uFFFDb, cut short",
    "61FF62, a\uFFFDb, never UTF-8",
    "61F09F8C8A62, a🌊b, UTF-8",
    "61EFBFBD62, a\uFFFDb, UTF-8",
  })
  void replacesBytesThatAreNotUtf8(String hex, String text, String why) {
    ParseResult result = parser.parse(HexFormat.of().parseHex(hex));
    assertThat(result.source().text()).as(why).isEqualTo(text);
    assertThat(result.portfolio().introduction()).containsExactly(Block.paragraph(text));
    boolean isUtf8 = why.equals("UTF-8");
    assertThat(result.diagnostics())
        .hasSize(isUtf8 ? 0 : (int) text.chars().filter(c -> c == '\uFFFD').count())
        .allMatch(diagnostic -> diagnostic.code().equals("encoding"));
  }

  @Test
  void aByteOrderMarkThatIsNotFirstIsACharacter() {
    assertThat(text(parser.parse("## A\n\nx\uFEFFy\n"))).isEqualTo("x\uFEFFy");
    assertThat(parser.parse("\uFEFF\uFEFF# A").portfolio().introduction())
        .containsExactly(Block.paragraph("\uFEFF# A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\f", "\u000B"})
  void endsNoLineWithOtherCharacters(String other) {
    ParseResult result = parser.parse("## A\n\nx" + other + "## B\n{{ x }}\n");
    assertThat(text(result)).startsWith("x" + other + "## B");
    assertThat(result.portfolio().items()).hasSize(1);
    assertThat(result.diagnostics()).extracting(d -> d.range().toString()).containsExactly("4:1");
    RoundTrip.assertKept(result);
  }

  @Test
  void skipsAByteOrderMark() {
    ParseResult result = parser.parse("\uFEFF---\ntitle: Boats\n---\n# Skiff\n");
    assertThat(result.portfolio().title()).contains("Boats");
    assertThat(result.portfolio().heading()).isNotEmpty();
  }

  @Test
  void replacesNulAndLoneSurrogates() {
    ParseResult result = parser.parse("## A\n\nx\0y \uD800 z \uDC00 🌊\n");
    assertThat(text(result)).isEqualTo("x\uFFFDy \uFFFD z \uFFFD 🌊");
    assertThat(parser.parse("---\ntitle: x\0y \uD800\n---\n").portfolio().title())
        .contains("x\uFFFDy \uFFFD");
  }

  private static String text(ParseResult result) {
    Block.Paragraph paragraph = (Block.Paragraph) result.portfolio().items().get(0).body().get(0);
    return Inlines.text(paragraph.content());
  }

  @Test
  void readsOtherLineEndsAlike() {
    assertThat(parser.parse(PAGE.replace("\n", "\r\n")).portfolio())
        .isEqualTo(parser.parse(PAGE).portfolio());
    assertThat(parser.parse(PAGE.replace("\n", "\r")).portfolio())
        .isEqualTo(parser.parse(PAGE).portfolio());
    assertThat(parser.parse(PAGE.replace("\n", "\r\n")).diagnostics())
        .extracting(d -> d.range().toString())
        .containsExactly("4:17");
  }

  @Test
  void saysWhatIsTheMatterAndHowToMendIt() {
    ParseResult result = parser.parse(PAGE);
    String caret =
        " ".repeat(4 + 15) + "^"; // the emoji is one column wide on screen, two in UTF-16
    assertThat(result.diagnostics().get(0).render("page.md", PAGE).lines())
        .containsExactly(
            "page.md:4:17: warning: this backslash has a space behind it, so Markdown breaks no line"
                + " here [line-break-slip]",
            "    Built in été 🌊 \\",
            caret,
            "    hint: remove the space");
  }

  @Property
  void readsAnyTextAndPlacesItInside(@ForAll("pages") String page) {
    ParseResult result = parser.parse(page);
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.range().end()).isLessThanOrEqualTo(page.length());
      assertThat(diagnostic.render("page.md", page)).contains(diagnostic.message());
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return pages(25);
  }

  /** Pages of a few pieces, each of which means something to a reader. */
  static Arbitrary<String> pages(int most) {
    return Arbitraries.of(
            "---\n",
            "+++\n",
            "title: x\n",
            "# ",
            "## ",
            "_2019._",
            "**Lead engineer**.",
            "keywords: a, b",
            "\n",
            "\n\n",
            " ",
            "  \n",
            "\\\n",
            "\\ \n",
            "- ",
            "1. ",
            "> ",
            "| a | b |\n",
            "|---|---|\n",
            "[a](b)",
            "[a]: b\n",
            "![x](y)",
            "<img src=\"a\">",
            "<!-- portfolio\nextensions: {}\n-->",
            "<!--",
            "-->",
            "`",
            "```\n",
            "{: .talk}",
            "{% x %}",
            "{{",
            "~~",
            "\u0000",
            "\uD800",
            "é",
            "word",
            ": def\n",
            "[^1]",
            "[^1]: note\n",
            "A. B (2020) \\\n_T_ \\\nV",
            "doi 10.5555/x",
            "&amp;",
            "&#65;")
        .list()
        .ofMaxSize(most)
        .map(parts -> String.join("", parts));
  }

  @Test
  void placesAFactThatBecameAFieldAmongTheFields() {
    ParseResult result = parser.parse("## Skiff\nRole: ![Rigger](a.png)\n");
    Item skiff = result.portfolio().items().get(0);
    assertThat(skiff.fields()).extracting(Field::label).containsExactly("Role");
    assertThat(result.source().ranges(skiff, Facet.ROLE)).isEmpty();
    assertThat(result.source().range(skiff, Facet.FIELDS).map(result.source()::text))
        .contains("Role: ![Rigger](a.png)");
  }

  @Test
  void keepsHtmlItDoesNotUnderstand() {
    List<Block> body =
        parser
            .parse("## A\n\n<form>\nx\n</form>\n\n<img src=\"a.png\">text\n")
            .portfolio()
            .items()
            .get(0)
            .body();
    assertThat(body.get(0)).isEqualTo(new Block.Html("<form>\nx\n</form>"));
  }
}
