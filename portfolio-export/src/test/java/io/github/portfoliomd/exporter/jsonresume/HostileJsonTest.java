package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading answers a portfolio, and writing that is no surprise. */
class HostileJsonTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void brokenResume(@ForAll("resumes") String resume, @ForAll int at, @ForAll boolean cut) {
    int place = Math.floorMod(at, resume.length() + 1);
    int behind = Math.min(place + 1, resume.length());
    String broken = resume.substring(0, place) + (cut ? "" : resume.substring(behind));

    ParseResult result = assertRead(broken);

    if (cut && place > 0 && place < resume.length()) {
      assertThat(result.diagnostics())
          .filteredOn(d -> d.code().equals("json-syntax"))
          .as(broken)
          .hasSize(1);
    }
  }

  @Property
  void tokens(@ForAll("soups") String soup) {
    assertRead(soup);
  }

  private static ParseResult assertRead(String json) {
    ParseResult result = JsonResumeParser.create().parse(json);
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.range().end()).isLessThanOrEqualTo(json.length());
      assertThat(diagnostic.message()).doesNotContain("%s").doesNotContain("\n");
      assertThat(diagnostic.hint()).isNotEmpty().doesNotContain("%s");
    }
    String written = Resumes.json(result.portfolio());
    assertThat(JsonResumeParser.create().parse(written).portfolio()).isEqualTo(result.portfolio());
    return result;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"meta\":{\"x-heading\":[{\"strong\":[\"2019\"]}",
        "{\"meta\":{\"x-heading\":[{}]}}"
      })
  void shapeOfNothing(String json) {
    assertRead(json);
  }

  @Test
  void nestsAsDeepAsItLikes() {
    for (String open : List.of("[", "{\"a\":", "{\"work\":[{\"x-body\":[", "{\"basics\":")) {
      String deep = open.repeat(20_000);
      ParseResult result = JsonResumeParser.create().parse(deep);
      assertThat(result.hasErrors()).isTrue();
    }
    String closed = "{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    ParseResult result = JsonResumeParser.create().parse(closed);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("too-deep");
    assertThat(result.hasErrors()).isFalse();
  }

  static Stream<String> large() {
    String million = "x".repeat(1_000_000);
    return Stream.of(
        "{\"basics\":{\"name\":\"" + million.repeat(10) + "\"}}",
        "{\"work\":[{\"summary\":\"" + "\\n".repeat(500_000) + million + "\"}]}",
        "{\"a\":\"" + "\\u0041".repeat(1_000_000) + "\"}",
        "{\"a\":" + "1".repeat(1_000_000) + "}",
        "{\"a\":1e" + "9".repeat(1_000_000) + "}",
        "{\"" + million + "\":{\"" + million + "\":[" + "1,".repeat(200_000) + "1]}}",
        "{\"a\":[" + "{},".repeat(200_000) + "{}]}",
        "{" + "\"a\":1,".repeat(200_000) + "\"a\":2}",
        "{\"work\":[" + "{\"name\":\"a\"},".repeat(20_000) + "{}]}",
        "{\"a\":1}" + " ".repeat(1_000_000),
        "/*" + "*".repeat(1_000_000) + "*/{}",
        "{\"a\":\"" + million);
  }

  /** Each of them is read and written in a second or two; what grows faster shows here. */
  @ParameterizedTest
  @MethodSource("large")
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isAsLargeAsItLikes(String json) {
    ParseResult result = JsonResumeParser.create().parse(json);
    assertThat(result.hasErrors()).isEqualTo(!json.strip().endsWith("}"));
    String written = Resumes.json(result.portfolio());
    assertThat(JsonResumeParser.create().parse(written).portfolio().equals(result.portfolio()))
        .isTrue();
  }

  @Test
  void deepDataStaysAsTextOfItself() {
    String deep = "[".repeat(99) + "1" + "]".repeat(99);
    String deeper = "[".repeat(102) + "1" + "]".repeat(102);

    Data kept =
        JsonResumeParser.create().parse("{\"a\":" + deep + "}").portfolio().extensions().get("a");
    ParseResult result = JsonResumeParser.create().parse("{\"a\":" + deeper + "}");

    assertThat(JsonText.compact(kept)).isEqualTo(deep);
    assertThat(JsonText.compact(result.portfolio().extensions().get("a"))).contains("\"[[1]]\"");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("too-deep");
  }

  @Provide
  Arbitrary<String> resumes() {
    return Arbitraries.oneOf(
        ResumeArbitraries.resumes().map(AnyJson::of),
        PortfolioArbitraries.hostilePortfolios().map(Resumes::json));
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> tokens =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\n",
            " ",
            "//",
            "/*",
            "*/",
            "0",
            "-",
            "1e9",
            "true",
            "null",
            "\"\"",
            "\"a\"",
            "\uFEFF",
            "\0",
            "\uD83D",
            "\r",
            "\"\\u0000\"",
            "\"work\":[{",
            "\"basics\":{",
            "\"name\":",
            "\"startDate\":\"2020",
            "\"x-body\":[[9]]",
            "\"x-place\":[0,0]",
            "\"x-is\":{\"name\":\"heading\"}",
            "\"x-heading\":[{\"$\":\"name\"}]",
            "\"x-keywords\":[{\"count\":2}]",
            "\"x-publication\":{\"doi\":{\"name\":\"10\"}}",
            "\"meta\":{\"x-sections\":[{",
            "\"x-frontMatter\":{\"basics\":1}",
            "\"x-logos\":[{}]",
            "\"x-unreadFrontMatter\":{\"format\":\"toml\",\"text\":\"+++\"}",
            "\"skills\":[{",
            "\"x-keywordsOf\":[0]",
            "\"keywords\":[\"a\",1,null]",
            "\"profiles\":[{}, 1, \"a\"]",
            "\"x-period\":\"2019/2018\"",
            "\"x-extensions\":{\"name\":1}",
            "}]",
            "\"url\":5,");
    return tokens.list().ofMaxSize(20).map(parts -> "{" + String.join("", parts));
  }
}
