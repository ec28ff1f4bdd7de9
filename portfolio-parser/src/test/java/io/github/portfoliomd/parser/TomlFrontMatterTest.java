package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.ParseResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A front matter in TOML is kept, whatever the file's line ends and first bytes are. */
class TomlFrontMatterTest {

  private static final String PAGE =
      """
      +++
      title = "Boats"
      date = 2021-03-01

      [params]
      weight = 80
      +++

      ## Skiff
      _2019._
      """;

  private static final String TOML =
      """
      title = "Boats"
      date = 2021-03-01

      [params]
      weight = 80""";

  private final PortfolioParser parser = PortfolioParser.create();

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void isKeptWithAnyLineEnds(String lineEnd) {
    String page = PAGE.replace("\n", lineEnd);
    check(parser.parse(page), 0);
    check(parser.parse("\uFEFF" + page), 1);
    check(parser.parse(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8)), 1);
  }

  private static void check(ParseResult result, int start) {
    assertThat(result.portfolio().frontMatter())
        .isEqualTo(new FrontMatter.Unread(FrontMatter.Format.TOML, TOML));
    assertThat(result.portfolio().items()).hasSize(1);
    assertThat(result.portfolio().entries().get(0).period()).hasToString("Optional[2019]");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("front-matter-toml");
    assertThat(result.diagnostics().get(0).range().start()).isEqualTo(start);
    assertThat(result.diagnostics().get(0).range().end()).isEqualTo(start + 3);
    RoundTrip.assertKept(result);
  }

  @Test
  void isWrittenWithoutTheMarkAndWithLineFeeds() {
    ParseResult result = parser.parse("\uFEFF" + PAGE.replace("\n", "\r\n"));
    assertThat(MarkdownWriter.create().write(result.portfolio())).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF+++\r\ntitle = \"Boats\"\r\n\r\n## Skiff\r\n",
        "\uFEFF+++\r\nBoats of oak.\r\n+++\r\n\r\n## Skiff\r\n",
        "\uFEFF \r\n+++\r\ntitle = \"Boats\"\r\n+++\r\n\r\n## Skiff\r\n"
      })
  void isTextWhereItIsNone(String page) {
    ParseResult result = parser.parse(page);
    assertThat(result.portfolio().frontMatter()).isEqualTo(FrontMatter.empty());
    assertThat(result.portfolio().introduction()).isNotEmpty();
    assertThat(result.portfolio().items()).hasSize(1);
    RoundTrip.assertKept(result);
  }

  @Test
  void mayBeEmpty() {
    ParseResult result = parser.parse("\uFEFF+++\r\n+++\r\n## Skiff\r\n");
    assertThat(result.portfolio().frontMatter())
        .isEqualTo(new FrontMatter.Unread(FrontMatter.Format.TOML, ""));
    RoundTrip.assertKept(result);
  }
}
