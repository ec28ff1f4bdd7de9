package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapTest {

  @Test
  void linesEndAtBlanks() {
    assertThat(LineWrap.wrap("one two  three", 7)).containsExactly("one two", "three");
    assertThat(LineWrap.wrap("one  two", 8)).containsExactly("one  two");
    assertThat(LineWrap.wrap("one two", 6)).containsExactly("one", "two");
    assertThat(LineWrap.wrap("", 6)).containsExactly("");
  }

  @Test
  void wordsStayWhole() {
    assertThat(LineWrap.wrap("a anti-fouling b", 6)).containsExactly("a", "anti-fouling", "b");
    assertThat(LineWrap.wrap("a " + LineWrap.tied("<b 漢>") + " d", 4))
        .containsExactly("a", "<b 漢>", "d");
  }

  @Test
  void scriptsWithoutBlanksBreakBetweenCharacters() {
    assertThat(LineWrap.wrap("海の潮位表", 6)).containsExactly("海の潮", "位表");
    assertThat(LineWrap.wrap("海の潮、表「海」", 6)).containsExactly("海の", "潮、表", "「海」");
  }

  @Test
  void anAccentStaysOnItsLetter() {
    assertThat(LineWrap.wrap("か\u3099か\u3099", 2)).containsExactly("か\u3099", "か\u3099");
  }

  @Test
  void withoutAWidthThereIsOneLine() {
    assertThat(LineWrap.wrap("one " + LineWrap.tied("two") + " three", 0))
        .containsExactly("one two three");
  }
}
