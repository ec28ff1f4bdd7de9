package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {

  private static String text(int width, Block... blocks) {
    List<Block> remaining =
        new TextRemaining(TextCharacters.SEEN).blocks(Pointer.of(""), Arrays.asList(blocks));
    return String.join("\n", new TextBlocks(width).lines(remaining));
  }

  private static String text(Block... blocks) {
    return text(20, blocks);
  }

  private static Block.ListItem item(String text) {
    return Block.ListItem.of(Block.paragraph(text));
  }

  private static Block.BulletList bullets(Block.ListItem... items) {
    return new Block.BulletList(true, List.of(items));
  }

  @Test
  void paragraphsStandApart() {
    assertThat(text(Block.paragraph("a"), Block.paragraph("b"))).isEqualTo("a\n\nb");
  }

  @Test
  void whatHasNoWordsLeavesNoGap() {
    Block unseen = new Block.Paragraph(List.of(new Inline.Html("<video>")));
    assertThat(text(Block.paragraph("a"), unseen, Block.paragraph("b"))).isEqualTo("a\n\nb");
  }

  @Test
  void lists() {
    assertThat(text(bullets(item("one two three four five"), item("six"))))
        .isEqualTo("- one two three four\n  five\n- six");
    assertThat(text(new Block.BulletList(false, List.of(item("a"), item("b")))))
        .isEqualTo("- a\n\n- b");
    assertThat(text(new Block.OrderedList(9, true, List.of(item("a"), item("b")))))
        .isEqualTo("9. a\n10. b");
    assertThat(text(bullets(Block.ListItem.of()))).isEqualTo("-");
  }

  @Test
  void nestedLists() {
    Block.ListItem outer = Block.ListItem.of(Block.paragraph("a"), bullets(item("b")));
    assertThat(text(bullets(outer))).isEqualTo("- a\n\n  - b");
  }

  @Test
  void twoListsAreNotOne() {
    Block numbers = new Block.OrderedList(1, true, List.of(item("a")));
    assertThat(text(bullets(item("a")), bullets(item("b")), bullets(item("c"))))
        .isEqualTo("- a\n\n* b\n\n- c");
    assertThat(text(numbers, new Block.Comment("x"), numbers)).isEqualTo("1. a\n\n1) a");
  }

  @Test
  void tasks() {
    Block.ListItem done = new Block.ListItem(Block.Task.DONE, List.of(Block.paragraph("a b")));
    Block.ListItem open = new Block.ListItem(Block.Task.OPEN, List.of());
    assertThat(text(8, bullets(done, open))).isEqualTo("- [x] a\n      b\n- [ ]");
  }

  @Test
  void quotes() {
    Block heading = new Block.Heading(2, List.of(Inline.text("Log")));
    Block quote = new Block.Quote(List.of(heading, Block.paragraph("one two three four")));
    assertThat(text(quote)).isEqualTo("> ## Log\n>\n> one two three four");
  }

  @Test
  void codeStandsBetweenFencesAsItIs() {
    assertThat(text(new Block.CodeBlock("java", "a  \n\n\tone two three four five")))
        .isEqualTo("```java\na\n\n    one two three four five\n```");
    assertThat(text(new Block.CodeBlock("", "```"))).isEqualTo("````\n```\n````");
  }

  private static Block.Table table() {
    return new Block.Table(
        List.of(
            Block.Alignment.NONE,
            Block.Alignment.LEFT,
            Block.Alignment.CENTER,
            Block.Alignment.RIGHT),
        List.of(cell("a"), cell("b"), cell("c"), cell("d")),
        List.of(List.of(cell("1|2"), cell("漢字"), cell("555"), cell("tides"))));
  }

  private static Block.Cell cell(String text) {
    return Samples.cell(text);
  }

  @Test
  void tables() {
    assertThat(text(40, table()))
        .isEqualTo(
            """
            | a    | b    |  c  |     d |
            | ---- | :--- | :-: | ----: |
            | 1\\|2 | 漢字 | 555 | tides |""");
  }

  @Test
  void aTableThatDoesNotFitHasNoColumns() {
    assertThat(text(20, table()))
        .isEqualTo(
            """
            | a | b | c | d |
            | --- | :-- | :-:
              | --: |
            | 1\\|2 | 漢字 |
              555 | tides |""");
  }

  @Test
  void definitions() {
    Block list =
        new Block.DefinitionList(
            List.of(
                new Block.Definition(
                    List.of(List.of(Inline.text("Neap")), List.of(Inline.text("Neap tide"))),
                    List.of(List.of(Block.paragraph("the smallest range")), List.of())),
                new Block.Definition(
                    List.of(List.of(Inline.text("Ebb"))),
                    List.of(List.of(Block.paragraph("a"), Block.paragraph("b"))))));
    assertThat(text(16, list))
        .isEqualTo("Neap\nNeap tide\n: the smallest\n  range\n:\nEbb\n: a\n\n  b");
  }

  @Test
  void footnotes() {
    assertThat(
            text(new Block.FootnoteDefinition("1", List.of(Block.paragraph("a b c d e f g h i")))))
        .isEqualTo("[^1]: a b c d e f g\n    h i");
  }

  @Test
  void rawHtmlIsItsWords() {
    assertThat(text(new Block.Html("<p>Ebb <b>and</b></p><p><a href=/f>flow</a>")))
        .isEqualTo("Ebb and\n\nflow </f>");
  }

  @Test
  void listsOfOneSortStandApartWhateverIsUnseenBetweenThem() {
    Block unseen = Block.paragraph("\u2003");
    assertThat(text(bullets(item("a")), bullets(item("b")), unseen, bullets(item("c"))))
        .isEqualTo("- a\n\n* b\n\n- c");
  }

  @Test
  void aLongNumberIsStillOne() {
    assertThat(text(Block.paragraph("1234567890. a"))).isEqualTo("\\1234567890. a");
  }

  @Test
  void theInfoOfCodeIsNoPartOfItsFence() {
    assertThat(text(new Block.CodeBlock("`a", "b\n\u2003"))).isEqualTo("``` `a\nb\n```");
  }

  @Test
  void opaqueLinesAreShown() {
    assertThat(text(new Block.Opaque("{% if a %}\n\n  {% endif %}")))
        .isEqualTo("{% if a %}\n{% endif %}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a", "* a", "1. a", "12) a", "# a", "> a", "```", "| a", ": a", "[^1]: a", "---", "=",
        "..", "\\a", "-", "[x] a", "[ ]"
      })
  void textThatLooksLikeAMarkHasABackslash(String text) {
    assertThat(text(Block.paragraph(text))).isEqualTo("\\" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "2021", "1.5", "#tag", "a - b", "(a)", "[a]", "...and", "x:"})
  void otherTextHasNone(String text) {
    assertThat(text(Block.paragraph(text))).isEqualTo(text);
  }
}
