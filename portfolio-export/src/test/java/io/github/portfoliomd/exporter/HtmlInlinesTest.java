package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlInlinesTest {

  private static String html(Inline... inlines) {
    Portfolio page =
        Portfolio.builder().addIntroduction(new Block.Paragraph(List.of(inlines))).build();
    String html = HtmlWriter.builder().fragment().build().write(page);
    assertThat(html).startsWith("<p>").endsWith("</p>\n");
    return html.substring(3, html.length() - 5);
  }

  private static Inline tag(String raw) {
    return new Inline.Html(raw);
  }

  private static Inline text(String text) {
    return Inline.text(text);
  }

  @Test
  void textIsEscapedAndItsBlanksAreKept() {
    assertThat(html(text("1 <  2 & \"3\""))).isEqualTo("1 &lt;  2 &amp; \"3\"");
  }

  @Test
  void whatStandsOut() {
    assertThat(html(new Inline.Emphasis(List.of(new Inline.Strong(List.of(text("a")))))))
        .isEqualTo("<em><strong>a</strong></em>");
    assertThat(html(new Inline.Strikethrough(List.of(text("a"))))).isEqualTo("<s>a</s>");
    assertThat(html(new Inline.Code("a  <b>"))).isEqualTo("<code>a  &lt;b&gt;</code>");
  }

  @Test
  void links() {
    assertThat(html(Inline.link("/a b", "b"))).isEqualTo("<a href=\"/a%20b\">b</a>");
    assertThat(html(new Inline.Link("/a", "\"T\"", List.of(text("b")))))
        .isEqualTo("<a href=\"/a\" title=\"&quot;T&quot;\">b</a>");
  }

  @Test
  void anUnsafeDestinationIsText() {
    assertThat(html(Inline.link("javascript:x()", "b"))).isEqualTo("b &lt;javascript:x()&gt;");
    assertThat(html(Inline.image("data:image/png;base64,AA", "b")))
        .isEqualTo("b &lt;data:image/png;base64,AA&gt;");
    assertThat(html(Inline.image("data:x", ""))).isEqualTo("&lt;data:x&gt;");
  }

  @Test
  void imagesHaveASizeInPixelsOrNone() {
    assertThat(html(new Inline.Image("a.png", "A", "T", "10", "50%")))
        .isEqualTo("<img src=\"a.png\" alt=\"A\" width=\"10\" title=\"T\">");
    assertThat(html(Inline.image("a.png", ""))).isEqualTo("<img src=\"a.png\" alt=\"\">");
  }

  @Test
  void breaks() {
    assertThat(
            html(text("a"), new Inline.SoftBreak(), text("b"), new Inline.HardBreak(), text("c")))
        .isEqualTo("a\nb<br>\nc");
  }

  @Test
  void aReferenceToNoFootnoteIsAMarkAlone() {
    assertThat(html(new Inline.FootnoteReference("x")))
        .isEqualTo("<sup class=\"footnote\"><span>[x]</span></sup>");
  }

  @Test
  void aReferenceLeadsToItsFootnote() {
    Portfolio page =
        Portfolio.builder()
            .addIntroduction(new Block.Paragraph(List.of(new Inline.FootnoteReference("x"))))
            .addIntroduction(new Block.FootnoteDefinition("y", List.of()))
            .addIntroduction(new Block.FootnoteDefinition("x", List.of()))
            .build();
    assertThat(HtmlWriter.builder().fragment().build().write(page))
        .contains(
            "<sup class=\"footnote\"><a href=\"#footnote-2\">[x]</a></sup>", "id=\"footnote-2\"");
  }

  @Test
  void opaque() {
    assertThat(html(text("c"), new Inline.Opaque("{{ a < b }}")))
        .isEqualTo("c<code class=\"opaque\">{{ a &lt; b }}</code>");
  }

  @Test
  void rawTagsThatStyleWordsPass() {
    assertThat(html(text("H"), tag("<SUB>"), text("2"), tag("</sub>"), text("O")))
        .isEqualTo("H<sub>2</sub>O");
    assertThat(html(text("a"), tag("<br/>"), text("b"))).isEqualTo("a<br>b");
  }

  @Test
  void rawTagsThatDoMoreDoNot() {
    assertThat(html(tag("<script src=x>"), text("a"), tag("</script>"), tag("<!-- b -->")))
        .isEqualTo("a");
    assertThat(html(tag("<b onclick=x()>"), text("a"), tag("</b>"))).isEqualTo("<b>a</b>");
  }

  @Test
  void rawTagsStandInPairs() {
    assertThat(
            html(tag("</b>"), text("a"), tag("<b>"), tag("<i>"), text("b"), tag("</b>"), text("c")))
        .isEqualTo("a<b>b</b>c");
    assertThat(html(new Inline.Emphasis(List.of(tag("</u>"), text("a"), tag("<b>"))), text("b")))
        .isEqualTo("<em>a</em>b");
  }

  @Test
  void rawTagsThatTheModelHasANameForAreThat() {
    assertThat(html(tag("<em class=x>"), text("a"), tag("</em>"), tag("<code>"), text("b")))
        .isEqualTo("<em>a</em>b");
    assertThat(html(tag("<strong>"), text("a"), tag("<s>"), tag("</s>"), tag("</strong>")))
        .isEqualTo("<strong>a</strong>");
    assertThat(html(tag("<code>"), text("a"), tag("</code>"))).isEqualTo("<code>a</code>");
  }
}
