package io.github.portfoliomd.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.PortfolioParser;
import io.github.portfoliomd.parser.RoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlanksTest {

  private static final String BLANKS = " \t\n a \n b\t \n";

  @Test
  void everyTextComesBackWithItsBlanks() {
    List<Inline> text = List.of(Inline.text(BLANKS));
    List<Inline> broken =
        List.of(
            Inline.text(BLANKS), new Inline.SoftBreak(), Inline.text(" "), new Inline.Code("c"));
    Block.Cell cell = new Block.Cell(text);
    List<Block.Cell> row = List.of(cell);
    RoundTrip.assertKept(
        Portfolio.builder()
            .heading(text)
            .addIntroduction(new Block.Paragraph(broken))
            .addIntroduction(new Block.Quote(List.of(new Block.Heading(2, text))))
            .addIntroduction(new Block.Table(List.of(Block.Alignment.NONE), row, List.of(row)))
            .addItem(Entry.builder().heading(text).addBody(new Block.Paragraph(text)).build())
            .build());
  }

  @Test
  void everyFactComesBackWithItsBlanks() {
    Publication publication =
        Publication.builder().addAuthor(BLANKS).title(BLANKS).venue(BLANKS).build();
    Entry entry =
        Entry.builder()
            .addHeading(Inline.text("Skiff"))
            .role(BLANKS)
            .organization(" ")
            .location("\n")
            .url(BLANKS)
            .publication(publication)
            .addKeywordGroup(KeywordGroup.of("", BLANKS, " ", "\n"))
            .addField(Field.of("Hull", BLANKS))
            .build();
    RoundTrip.assertKept(Portfolio.builder().addItem(entry).build());
  }

  @Test
  void theBlanksOfThePageAreNotOfItsWords() {
    String page = "a <br> b  \n c \t<br>&#9;d&#10;\n\n## e ![f](g) \n";
    Portfolio read = PortfolioParser.create().parse(page).portfolio();
    assertThat(read.introduction())
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    Inline.text("a"),
                    new Inline.HardBreak(),
                    Inline.text("b"),
                    new Inline.HardBreak(),
                    Inline.text("c"),
                    new Inline.HardBreak(),
                    Inline.text("\td\n"))));
  }
}
