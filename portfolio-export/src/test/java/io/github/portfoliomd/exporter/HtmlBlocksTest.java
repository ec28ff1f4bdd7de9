package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {

  private static String html(Block... blocks) {
    Portfolio page = Portfolio.builder().introduction(List.of(blocks)).build();
    return HtmlWriter.builder().fragment().build().write(page);
  }

  private static Block.ListItem item(String text) {
    return Block.ListItem.of(Block.paragraph(text));
  }

  @Test
  void paragraph() {
    assertThat(html(Block.paragraph("Ebb & flow"))).isEqualTo("<p>Ebb &amp; flow</p>\n");
  }

  @Test
  void tightAndLooseLists() {
    assertThat(html(new Block.BulletList(true, List.of(item("a"), item("b")))))
        .isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    assertThat(html(new Block.BulletList(false, List.of(item("a"), item("b")))))
        .isEqualTo("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n");
  }

  @Test
  void onlyTheFirstParagraphOfATightItemIsBare() {
    Block.ListItem item =
        Block.ListItem.of(Block.paragraph("a"), new Block.CodeBlock("", "c"), Block.paragraph("b"));
    assertThat(html(new Block.BulletList(true, List.of(item))))
        .contains("<li>a<pre><code>c</code></pre>\n<p>b</p>\n</li>");
  }

  @Test
  void orderedLists() {
    assertThat(html(new Block.OrderedList(1, true, List.of(item("a"))))).startsWith("<ol>\n");
    assertThat(html(new Block.OrderedList(7, true, List.of(item("a")))))
        .startsWith("<ol start=\"7\">\n");
  }

  @Test
  void tasks() {
    Block.ListItem done = new Block.ListItem(Block.Task.DONE, List.of(Block.paragraph("moor")));
    Block.ListItem open = new Block.ListItem(Block.Task.OPEN, List.of());
    assertThat(html(new Block.BulletList(true, List.of(done, open))))
        .contains(
            "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"done\">moor",
            "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"to do\"></li>");
  }

  @Test
  void quoteWithAHeading() {
    Block heading = new Block.Heading(3, List.of(Inline.text("Log")));
    assertThat(html(new Block.Quote(List.of(heading, Block.paragraph("Fog.")))))
        .isEqualTo(
            """
            <blockquote>
            <p class="heading level-3">Log</p>
            <p>Fog.</p>
            </blockquote>
            """);
  }

  @Test
  void codeKeepsItsWhiteSpace() {
    assertThat(html(new Block.CodeBlock("java linenos", "\n\n  a < b;\n\tc")))
        .isEqualTo("<pre><code class=\"language-java\">\n\n  a &lt; b;\n\tc</code></pre>\n");
    assertThat(html(new Block.CodeBlock("", "x"))).isEqualTo("<pre><code>x</code></pre>\n");
  }

  @Test
  void table() {
    Block table =
        new Block.Table(
            List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
            List.of(Samples.cell("Port"), Samples.cell("Range")),
            List.of(List.of(Samples.cell("Kiel"), Samples.cell("0.2"))));
    assertThat(html(table))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr>
            <th scope="col">Port</th>
            <th class="right" scope="col">Range</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>Kiel</td>
            <td class="right">0.2</td>
            </tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void aTableOfNothingButAHeadHasNoBody() {
    Block table =
        new Block.Table(List.of(Block.Alignment.NONE), List.of(Samples.cell("Port")), List.of());
    assertThat(html(table)).doesNotContain("tbody");
  }

  @Test
  void definitions() {
    Block list =
        new Block.DefinitionList(
            List.of(
                new Block.Definition(
                    List.of(List.of(Inline.text("Neap")), List.of(Inline.text("Neap tide"))),
                    List.of(List.of(Block.paragraph("the smallest")), List.of()))));
    assertThat(html(list))
        .isEqualTo(
            """
            <dl>
            <dt>Neap</dt>
            <dt>Neap tide</dt>
            <dd>
            <p>the smallest</p>
            </dd>
            <dd></dd>
            </dl>
            """);
  }

  @Test
  void aFootnoteIsNotedOnceByItsName() {
    Block note = new Block.FootnoteDefinition("1", List.of(Block.paragraph("Low water.")));
    assertThat(html(note, note))
        .isEqualTo(
            """
            <div class="footnote" role="note" id="footnote-1">
            <p>[1]</p>
            <p>Low water.</p>
            </div>
            <div class="footnote" role="note">
            <p>[1]</p>
            <p>Low water.</p>
            </div>
            """);
  }

  @Test
  void opaqueLinesAreShownAsTheyAre() {
    assertThat(html(new Block.Opaque("{% if a < b %}")))
        .isEqualTo("<pre><code class=\"opaque\">{% if a &lt; b %}</code></pre>\n");
  }

  @Test
  void commentsAreNot() {
    assertThat(html(new Block.Comment("secret"))).isEmpty();
  }

  @Test
  void ofRawHtmlPassesWhatIsSafe() {
    String raw =
        "<center onclick=x()>Ebb <b>and</b> <a href='/f' onmouseover=x()>flow</a><br><img src=f.png>"
            + "<script>x()</script></center>";
    assertThat(html(new Block.Html(raw)))
        .isEqualTo(
            """
            <p>Ebb <strong>and</strong> <a href="/f">flow</a><br>
            <img src="f.png" alt=""></p>
            """);
    assertThat(html(new Block.Html("<hr>"))).isEmpty();
  }
}
