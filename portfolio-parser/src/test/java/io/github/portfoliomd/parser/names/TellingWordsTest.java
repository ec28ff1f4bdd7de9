package io.github.portfoliomd.parser.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

class TellingWordsTest {

  private static final TellingWords WORDS =
      new TellingWords(
          List.of("rigger", "co-owner", "inst.", "harbour master", "会社"),
          List.of("smith", "wright"));

  @Example
  void aKnownWordCountsBetweenWhateverSigns() {
    assertThat(
            List.of(
                "Rigger",
                "Chief RIGGER (sails), Halden",
                "sail-rigger",
                "l’rigger",
                "tea/rigger+cook",
                "Halden: Inst. of Ropes"))
        .allMatch(WORDS::mayBeIn);
  }

  @Example
  void ofAWordWithSignsItsLastLettersCount() {
    assertThat(List.of("a Co-Owner", "the owner", "Master of ropes")).allMatch(WORDS::mayBeIn);
  }

  @Example
  void soDoesAWordThatEndsLikeOne() {
    assertThat(List.of("Shipwright at sea", "Smith", "the ropesmith.")).allMatch(WORDS::mayBeIn);
  }

  @Example
  void otherWordsTellNothing() {
    assertThat(List.of("", "A quiet pond", "riggers", "Smithy & Sons", "(coowner)"))
        .noneMatch(WORDS::mayBeIn);
  }

  @Example
  void whereBlanksPartNoWordsAnyMayTell() {
    assertThat(WORDS.mayBeIn("静かな池")).isTrue();
  }

  @Example
  void wherePlainSignsTellAnythingMay() {
    assertThat(new TellingWords(List.of("&"), List.of()).mayBeIn("A quiet pond")).isTrue();
  }
}
