package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.PortfolioParser;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md says is so. */
class ReadmeTest {

  /** The line before the page that it formats. */
  private static final String FMT =
      "with 1 if `--check` found a page that would change, with 2 if a page is refused. For this page";

  @Test
  void thePageHasTheFactsOfTheTable() {
    Portfolio page = PortfolioParser.create().parse(Readme.page()).portfolio();
    List<Entry> entries = page.entries();

    assertThat(page.frontMatter().values())
        .isEqualTo(Map.of("title", Data.text("Selected Work"), "lang", Data.text("en")));
    assertThat(page.introduction()).hasSize(1);
    assertThat(entries)
        .map(Entry::title)
        .containsExactly(
            "Halcyon Tidal Institute",
            "Undertow, a surge forecast for harbours",
            "Sediment under Ice",
            "Publication",
            "Summer School");
    assertThat(page.items()).containsExactly(entries.get(0), entries.get(2), entries.get(4));
    assertThat(entries.get(0).logos())
        .containsExactly(Inline.image("images/halcyon.png", "Halcyon"));
    assertThat(entries.get(0).period()).contains(Period.parse("2022-09/.."));
    assertThat(entries.get(1).url()).contains("https://undertow.example");
    assertThat(entries.get(1).role()).contains("Lead Engineer");
    assertThat(entries.get(1).keywords()).containsExactly("Python", "Kotlin", "time series");
    assertThat(entries.get(1).body()).hasSize(1);
    assertThat(entries.get(2).period()).contains(Period.parse("2020/2021"));
    assertThat(entries.get(3).publication().flatMap(Publication::doi))
        .contains(new Doi("10.5555/acr.2021.17", "https://doi.org/10.5555/acr.2021.17"));
    assertThat(entries.get(4).fields())
        .containsExactly(Field.of("Subject", "Friction of wet ropes"));
  }

  @Test
  void thePageReadsLikeThatAsPlainText() {
    assertThat(Outcome.reading(Readme.page(), "convert", "-", "--to", "text"))
        .isEqualTo(new Outcome(0, Readme.files().get("page.txt"), ""));
  }

  @Test
  void checkPrintsThat() {
    String page = Readme.fenceBehind("hint says what is not in order. For this page");

    assertThat(Outcome.reading(page, "check", "-").out())
        .isEqualTo(Readme.fenceBehind("`check` prints").replace("gauges.md:", "<stdin>:"));
  }

  @Test
  void convertReadsTheResume() {
    String resume = Readme.fences("json").get(0);
    String warning = Readme.fenceBehind("and says").replace("resume.json:", "<stdin>:");

    assertThat(Outcome.reading(resume, "convert", "-", "--from", "json", "--to", "markdown"))
        .isEqualTo(
            new Outcome(
                0, Readme.fenceBehind("`convert resume.json --to markdown` writes"), warning));
  }

  @Test
  void fmtPrintsThatDiff() {
    String page = Readme.fenceBehind(FMT);

    assertThat(Outcome.reading(page, "fmt", "--diff", "-"))
        .isEqualTo(
            new Outcome(0, Readme.fences("diff").get(0).replace("gauges.md", "<stdin>"), ""));
  }

  @Test
  void fmtRefusesThat() {
    String refusal =
        Readme.fenceBehind(
            "and were there an attribute that the layout has no place for, `fmt gauges.md` would say");
    String heading = refusal.lines().toList().get(1).strip();
    String page = Readme.fenceBehind(FMT).replace("Gauge Network", heading);

    assertThat(Outcome.reading(page, "fmt", "-"))
        .isEqualTo(new Outcome(2, "", refusal.replace("gauges.md", "<stdin>")));
  }

  @Test
  void theFirstCommandConvertsTheSampleIntoEveryFormat() {
    String command = Readme.fences("sh").get(0);
    String formats =
        String.join(" ", Arrays.stream(Format.values()).map(Format::toString).toList());
    String sample = "portfolio-parser/src/test/resources/sample.md";

    assertThat(command).contains("for to in " + formats + ";").contains(" convert " + sample + " ");
    assertThat(Readme.FILE.resolveSibling(sample)).isRegularFile();
  }

  @Test
  void theSecondCommandIsWhatTheServerRuns() throws Exception {
    assertThat(Readme.FILE.resolveSibling(".ci/run"))
        .content()
        .contains(Readme.fences("sh").get(1).strip());
  }

  @Test
  void theDependenciesHaveTheVersionOfTheProject() throws Exception {
    String pom = Files.readString(Readme.FILE.resolveSibling("pom.xml"));
    MatchResult version =
        Pattern.compile("<version>.*?</version>").matcher(pom).results().findFirst().orElseThrow();

    assertThat(
            Readme.fences("xml")
                .get(0)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<version>")))
        .hasSize(2)
        .containsOnly(version.group());
  }

  static Stream<String> links() {
    return Pattern.compile("]\\(([^)]*)\\)")
        .matcher(Readme.prose())
        .results()
        .map(link -> link.group(1));
  }

  @ParameterizedTest
  @MethodSource("links")
  void everyLinkLeadsToAFile(String link) {
    assertThat(Readme.FILE.resolveSibling(link)).exists();
  }
}
