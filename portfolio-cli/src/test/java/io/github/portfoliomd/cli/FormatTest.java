package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "resume.json, JSON",
    "folder.md/Resume.JSON, JSON",
    "projects.md, MARKDOWN",
    "json, MARKDOWN",
    "resume.json.md, MARKDOWN",
    "-, MARKDOWN",
  })
  void theEndingTellsTheFormat(String name, Format format) {
    assertThat(Format.ofFile(name)).isEqualTo(format);
  }
}
