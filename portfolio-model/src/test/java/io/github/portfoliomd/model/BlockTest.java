package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.portfoliomd.model.Block.Alignment;
import io.github.portfoliomd.model.Block.BulletList;
import io.github.portfoliomd.model.Block.Cell;
import io.github.portfoliomd.model.Block.ListItem;
import io.github.portfoliomd.model.Block.OrderedList;
import io.github.portfoliomd.model.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

  private static final Block A = Block.paragraph("a");
  private static final List<Inline> LINE = List.of(Inline.text("a"));

  @Test
  void aParagraphHasNoBreakAtItsEnds() {
    Block paragraph =
        new Block.Paragraph(
            List.of(
                new Inline.SoftBreak(),
                new Inline.HardBreak(),
                Inline.text(" a "),
                new Inline.Code("b"),
                Inline.text(" "),
                new Inline.SoftBreak()));

    assertThat(paragraph)
        .isEqualTo(
            new Block.Paragraph(
                List.of(Inline.text(" a "), new Inline.Code("b"), Inline.text(" "))));
    assertThat(new Block.Paragraph(List.of(new Inline.HardBreak())).content()).isEmpty();
  }

  @Test
  void aHeadingACellAndATermAreOnOneLine() {
    List<Inline> lines =
        List.of(
            Inline.text("a"),
            new Inline.SoftBreak(),
            new Inline.Emphasis(
                List.of(Inline.text("b"), new Inline.HardBreak(), Inline.text("c"))),
            new Inline.Strong(List.of(Inline.text("d"), new Inline.HardBreak(), Inline.text("e"))),
            new Inline.Strikethrough(
                List.of(Inline.text("f"), new Inline.SoftBreak(), Inline.text("g"))),
            new Inline.Link(
                "h", "", List.of(Inline.text("i"), new Inline.SoftBreak(), Inline.text("j"))),
            new Inline.HardBreak());
    List<Inline> line =
        List.of(
            Inline.text("a "),
            new Inline.Emphasis(List.of(Inline.text("b c"))),
            new Inline.Strong(List.of(Inline.text("d e"))),
            new Inline.Strikethrough(List.of(Inline.text("f g"))),
            new Inline.Link("h", "", List.of(Inline.text("i j"))));

    assertThat(new Block.Heading(2, lines).content()).isEqualTo(line);
    assertThat(new Cell(lines).content()).isEqualTo(line);
    assertThat(new Block.Definition(List.of(lines), List.of(List.of(A))).terms())
        .containsExactly(line);
  }

  @Test
  void whatSaysNothingIsGone() {
    Block quote =
        new Block.Quote(
            List.of(
                Block.paragraph(""),
                new BulletList(true, List.of()),
                new OrderedList(1, true, List.of()),
                new Block.DefinitionList(List.of()),
                new Block.Quote(List.of(Block.paragraph(""))),
                new Block.Html(" \n"),
                new Block.Opaque("\n ")));

    assertThat(quote).isEqualTo(new Block.Quote(List.of()));
  }

  @Test
  void codeCommentsAndEmptyHeadingsStay() {
    List<Block> blocks =
        List.of(
            new Block.CodeBlock("", ""), new Block.Comment(""), new Block.Heading(1, List.of()));

    assertThat(new Block.Quote(blocks).content()).isEqualTo(blocks);
  }

  @Test
  void rawLinesHaveNoLineFeedAtTheirEnd() {
    assertThat(new Block.CodeBlock(" java\n", "a\r\n b\n\n"))
        .isEqualTo(new Block.CodeBlock("java", "a\n b"));
    assertThat(new Block.Html("<div>\n")).isEqualTo(new Block.Html("<div>"));
    assertThat(new Block.Opaque(" {{ a }}\n")).isEqualTo(new Block.Opaque("{{ a }}"));
    assertThat(new Block.Comment("\na\n")).isEqualTo(new Block.Comment("\na"));
  }

  @Test
  void linesOfBlanksAloneAreEmptyInCodeAndRawHtml() {
    assertThat(new Block.CodeBlock("", " \n a \n\t\n b").text()).isEqualTo("\n a \n\n b");
    assertThat(new Block.Html("<p>\n  \na").raw()).isEqualTo("<p>\n\na");
    assertThat(new Block.Comment("a\n \nb").text()).isEqualTo("a\n \nb");
  }

  @Test
  void aParagraphOfOneLiquidTagIsTheTag() {
    Inline tag = new Inline.Opaque("{{ a }}");
    Block alone = new Block.Paragraph(List.of(tag));
    Block among = new Block.Paragraph(List.of(tag, Inline.text("b")));

    assertThat(new Block.Quote(List.of(alone, among)).content())
        .containsExactly(new Block.Opaque("{{ a }}"), among);
  }

  @Test
  void insideABlockADefinitionListHasOneDefinitionWithOneMeaning() {
    Block.Definition twice = new Block.Definition(List.of(LINE), List.of(List.of(A), List.of(A)));
    Block.Definition once = new Block.Definition(List.of(LINE), List.of(List.of(A)));
    Block list = new Block.DefinitionList(List.of(twice, once));

    assertThat(new Block.Quote(List.of(list)).content())
        .containsExactly(
            new Block.DefinitionList(
                List.of(new Block.Definition(List.of(LINE), List.of(List.of(A, A))))),
            new Block.DefinitionList(List.of(once)));
  }

  @Test
  void aListIsLooseWhereItHoldsWhatNeedsABlankLine() {
    Block tight = new BulletList(true, List.of(ListItem.of(A), ListItem.of(A)));
    Block loose = new BulletList(false, List.of(ListItem.of(A), ListItem.of(A)));

    assertThat(twoItems(tight, A).tight()).isTrue();
    assertThat(twoItems(new Block.Opaque("{{ a }}"), new Block.Heading(1, LINE)).tight()).isTrue();
    assertThat(twoItems(new Block.CodeBlock("", "a\nb"), A).tight()).isTrue();
    assertThat(twoItems(new Block.CodeBlock("", "a\n\nb"), A).tight()).isFalse();
    assertThat(twoItems(loose, A).tight()).isFalse();
    assertThat(twoItems(A, new Block.Quote(List.of(A))).tight()).isFalse();
    assertThat(twoItems(A, new Block.Html("<p>")).tight()).isFalse();
  }

  private static BulletList twoItems(Block first, Block second) {
    return new BulletList(true, List.of(ListItem.of(first), ListItem.of(second)));
  }

  @Test
  void aListWithoutPlaceForABlankLineIsTight() {
    assertThat(new BulletList(false, List.of(ListItem.of(A))).tight()).isTrue();
    assertThat(new BulletList(false, List.of(ListItem.of(A), ListItem.of(A))).tight()).isFalse();
    assertThat(new OrderedList(1, false, List.of(ListItem.of())).tight()).isTrue();
    assertThat(new OrderedList(1, false, List.of(ListItem.of(A, A))).tight()).isFalse();
  }

  @Test
  void aListWithTwoParagraphsInARowIsLoose() {
    Block nested = new BulletList(true, List.of(ListItem.of(A)));

    assertThat(new BulletList(true, List.of(ListItem.of(A, A))).tight()).isFalse();
    assertThat(new OrderedList(1, true, List.of(ListItem.of(A), ListItem.of(A, A))).tight())
        .isFalse();
    assertThat(new BulletList(true, List.of(ListItem.of(A, nested))).tight()).isTrue();
  }

  @Test
  void aListStartsWithANumberOfNineDigitsAtMost() {
    assertThat(new OrderedList(999_999_999, true, List.of()).start()).isEqualTo(999_999_999);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrderedList(-1, true, List.of()))
        .withMessage("a list cannot start at -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrderedList(1_000_000_000, true, List.of()));
  }

  @Test
  void aHeadingHasOneOfSixLevels() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(0, LINE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Heading(7, LINE))
        .withMessage("no heading has level 7");
  }

  @Test
  void eachRowOfATableHasACellForEachColumn() {
    Cell cell = new Cell(LINE);
    List<Alignment> one = List.of(Alignment.LEFT);

    assertThat(new Table(one, List.of(cell), List.of(List.of(cell))).rows()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(one, List.of(cell), List.of(List.of(cell, cell))))
        .withMessage("each row of a table needs 1 cells");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(one, List.of(cell, cell), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of(), List.of(), List.of()));
  }

  @Test
  void aDefinitionHasATermAndAMeaning() {
    List<List<Block>> meanings = List.of(List.of(A));

    assertThat(new Block.Definition(List.of(LINE, List.of()), meanings).terms())
        .containsExactly(LINE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Definition(List.of(List.of()), meanings))
        .withMessage("a definition needs a term and a meaning");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Definition(List.of(LINE), List.of()));
  }

  @Test
  void aListItemIsATaskOrNone() {
    assertThat(ListItem.of(A)).isEqualTo(new ListItem(Block.Task.NONE, List.of(A)));
    assertThat(new ListItem(Block.Task.DONE, List.of(A))).isNotEqualTo(ListItem.of(A));
  }
}
