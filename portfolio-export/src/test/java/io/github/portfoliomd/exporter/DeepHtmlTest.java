package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.SmallStack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Raw HTML that nests deeper than a portfolio may, or stands as deep as one may. */
class DeepHtmlTest {

  private static String text(Block block) {
    Portfolio page = Portfolio.builder().addIntroduction(block).build();
    assertThat(HtmlWriter.create().write(page)).contains("tide");
    return PlainTextWriter.create().write(page);
  }

  @Test
  void emphasisInItselfIsEmphasis() {
    assertThat(text(new Block.Html("<i><b>".repeat(200) + "tide"))).isEqualTo("tide\n");
  }

  /** What takes a half of a small stack leaves room for what else stands on it. */
  @Test
  void tagsThatNeverClose() throws InterruptedException {
    Block block = new Block.Html("<i>\n".repeat(5000) + "tide");
    assertThat(text(block)).isEqualTo("tide\n"); // the code it needs is loaded
    assertThat(SmallStack.run(() -> text(block), 256 * 1024)).isNull();
  }

  @Test
  void tagsInRunningTextOpenedAgainAndAgain() {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      inlines.add(new Inline.Html(i % 2 == 0 ? "<em>" : "<strong>"));
    }
    inlines.add(Inline.text("tide"));
    for (int i = 0; i < 400; i++) {
      inlines.add(new Inline.Html(i % 2 == 1 ? "</em>" : "</strong>"));
    }

    assertThat(text(new Block.Paragraph(inlines))).isEqualTo("tide\n");
  }

  @Test
  void emphasisAsDeepAsBlocksMayStand() {
    Block block = new Block.Html("<a href=\"b\"><i><b><s>tide</s></b></i></a>");
    for (int i = 0; i < 99; i++) {
      block = new Block.Quote(List.of(block));
    }

    assertThat(text(block)).contains("tide");
  }
}
