package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextCharactersTest {

  private static String seen(String text) {
    return TextCharacters.SEEN.of(text);
  }

  @Example
  void whatNobodySeesIsGone() {
    IntStream.of(
            0x01, 0x08, 0x1B, 0x7F, 0x80, 0x9B, 0xAD, 0x180E, 0x200B, 0x202A, 0x202B, 0x202C,
            0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F,
            0xFEFF, 0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0x200C, 0x200D)
        .mapToObj(Character::toString)
        .forEach(unseen -> assertThat(seen("pay" + unseen + "pal")).isEqualTo("paypal"));
  }

  @Example
  void whatCouldEndALineIsABlank() {
    assertThat(seen("a\u000Bb\fc\rd\u001Ce\u0085f\u2028g\u2029h")).isEqualTo("a b c d e f g h");
    assertThat(TextCharacters.ALL.of("a\u000Bb\fc\rd\u001Ce\u0085f\u2028g\u2029h"))
        .isEqualTo("a b c d e f g h");
    assertThat(seen("a\tb\nc")).isEqualTo("a\tb\nc");
    assertThat(TextCharacters.line("a\tb\nc")).isEqualTo("a b c");
  }

  @Example
  void spellingStays() {
    for (String word :
        List.of(
            "می\u200Cخواهم", // Persian
            "ক্\u200Dষ", // Bengali
            "ന്\u200D", // Malayalam, at a word's end
            "\uD83D\uDC69\u200D\uD83D\uDCBB", // a woman at a computer
            "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F", // with a tone of skin, and a variation
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            "שלום\u200E!\u200F a\u061C")) {
      assertThat(seen(word)).isEqualTo(word);
    }
    assertThat(seen("می\u200C\u200Cخ")).isEqualTo("می\u200Cخ");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", " ", "\u200D", "\u200C", "\u0645", "\uD83C\uDFF4", "\uDB40\uDC67")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property
  void whatIsLeftIsLeftAgain(@ForAll("texts") String text) {
    assertThat(seen(seen(text))).isEqualTo(seen(text));
  }

  @Example
  void theyAreWrittenForWhoeverAsksForThem() {
    Portfolio page =
        Portfolio.builder().addHeading(Inline.text("a\u202Eb\u001B[31m\u200Bc")).build();
    PlainTextWriter all = PlainTextWriter.builder().unseenCharacters().build();
    assertThat(all.write(page)).startsWith("a\u202Eb\u001B[31m\u200Bc\n");
    assertThat(all.losses(page).list()).isEmpty();
    assertThat(PlainTextWriter.create().write(page)).startsWith("ab[31mc\n");
  }
}
