package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void theEndingTellsTheFormatToRead(String name, Format format) {
    assertThat(Format.toRead(name)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"a.json, JSON", "a.b.HTM, HTML", "x.txt, TEXT", ".md, MARKDOWN"})
  void theEndingTellsTheFormat(String name, Format format) {
    assertThat(Format.ofFile(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "-", "page.pdf", "page.json.gz", "page.", "folder.md/page"})
  void otherNamesTellNone(String name) {
    assertThat(Format.ofFile(name)).isEmpty();
  }
}
