package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines far longer than people write: a reader that goes over one again and again shows here. */
class LongLinesTest {

  @ParameterizedTest
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = ';',
      value = {
        "## Publications\\n\\n%s; “a",
        "## Publications\\n\\n%s; 「",
        "## Publications\\n\\n%s; [a](b)",
        "## Skiff\\n\\n2019 -%s x; 2019 -",
        "## Skiff\\n\\nDate:%s x; 2019,",
        "## Work\\n\\n### Skiff\\n\\nRopes%s 2020; 2019,",
        "## Work\\n\\n- **Skiff**: Ropes (2019%s); , 2020",
        "## Skiff\\nDate:%s x; \\t",
        "## Skiff\\n\\n%s; [a](b)\\n",
        "|%s x|\\n|a|; -",
        "#%s x; aA",
      })
  void takeTimeByTheirLengthOnly(String page, String unit) {
    String text =
        page.replace("%s", unit.repeat(120_000 / unit.length()))
            .replace("\\n", "\n")
            .replace("\\t", "\t");
    assertThat(PortfolioParser.create().parse(text).portfolio()).isNotNull();
  }
}
