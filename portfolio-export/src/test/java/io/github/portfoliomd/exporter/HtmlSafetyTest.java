package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing from a portfolio becomes script, style or another element, wherever it stands. */
class HtmlSafetyTest {

  private static final HtmlWriter WRITER = HtmlWriter.create();

  static List<String> attacks() {
    return HostileLines.attacks();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void inAModel(String attack) {
    assertSafe(HostileModel.everywhere(attack));
    HostileModel.named(attack).forEach(HtmlSafetyTest::assertSafe);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void onAPage(String attack) {
    assertSafe(HostilePage.together(attack));
    HostilePage.withFrontMatter(attack).forEach(HtmlSafetyTest::assertSafe);
  }

  private static void assertSafe(Portfolio portfolio) {
    assertThat(SafeHtml.problems(WRITER.write(portfolio))).isEmpty();
  }

  /** A check that notices nothing proves nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>pwn(1)</script>",
        "<script type='application/ld+json'>{}</script>",
        "<p onclick=pwn(1)>",
        "<p style='color: red'>",
        "<a href=' java\nscript:pwn(1)'>",
        "<img src=data:,x>",
        "<iframe>",
        "<object>",
        "<embed>",
        "<base href=x>",
        "<link rel=icon>",
        "<meta http-equiv=refresh>",
        "<form>",
        "<button>",
        "<input type=image>",
        "<svg>",
        "<math>",
        "<template>",
        "<style>p {}</style>",
        "<title>x</title>",
        "<!-- x -->",
      })
  void whatIsNotOursIsNoticed(String html) {
    String page = WRITER.write(Samples.rich());
    assertThat(SafeHtml.problems(page)).isEmpty();
    assertThat(SafeHtml.problems(page.replace("<main>", "<main>" + html))).isNotEmpty();
  }

  @Test
  void thereAreManyAttacksAndPlaces() {
    assertThat(Set.copyOf(HostileLines.attacks())).hasSizeGreaterThan(400);
    assertThat(Set.copyOf(HostileLines.of("positions.txt"))).hasSizeGreaterThan(100);
  }
}
