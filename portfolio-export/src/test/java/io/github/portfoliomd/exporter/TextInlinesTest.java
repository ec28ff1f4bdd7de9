package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextInlinesTest {

  private static List<String> lines(Inline... inlines) {
    return new TextInlines()
        .lines(List.of(inlines)).stream().flatMap(line -> LineWrap.wrap(line, 0).stream()).toList();
  }

  private static Inline text(String text) {
    return Inline.text(text);
  }

  @Test
  void styleIsDropped() {
    assertThat(
            lines(
                new Inline.Emphasis(List.of(text("a"))),
                new Inline.Strong(List.of(text("b"))),
                new Inline.Strikethrough(List.of(text("c"))),
                new Inline.Code("d")))
        .containsExactly("abcd");
  }

  @Test
  void anAddressStandsBehindItsWords() {
    assertThat(lines(Inline.link("https://a.example", "my site"), text(".")))
        .containsExactly("my site <https://a.example>.");
    assertThat(lines(Inline.link("/a b", "c"))).containsExactly("c </a b>");
  }

  @Test
  void anAddressIsNotSaidTwice() {
    assertThat(lines(Inline.link("https://a.example", "https://a.example")))
        .containsExactly("<https://a.example>");
    assertThat(lines(new Inline.Link("/a", "", List.of()))).containsExactly("</a>");
  }

  @Test
  void images() {
    assertThat(lines(new Inline.Image("a.png", "Chart", "T", "1", "2"), Inline.image("b.png", "")))
        .containsExactly("[Image: Chart <a.png>][Image: <b.png>]");
  }

  @Test
  void breaks() {
    assertThat(
            lines(text("a"), new Inline.SoftBreak(), text("b"), new Inline.HardBreak(), text("c")))
        .containsExactly("a b", "c");
    assertThat(lines(text("a"), new Inline.Html("<br>"), new Inline.Html("<br>"), text("b")))
        .containsExactly("a", "b");
  }

  @Test
  void footnoteMarksAndOpaqueText() {
    assertThat(lines(new Inline.FootnoteReference("n"), new Inline.Opaque("{{ a }}")))
        .containsExactly("[^n]{{ a }}");
  }

  @Test
  void rawTagsAreDropped() {
    assertThat(lines(new Inline.Html("<b>"), text("a"), new Inline.Html("<!-- c -->")))
        .containsExactly("a");
  }
}
