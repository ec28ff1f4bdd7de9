package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.Optional;

/** What remains of running text in plain text. */
final class TextRemainingInlines extends RemainingInlines {

  TextRemainingInlines(TextRemaining remaining) {
    super(remaining);
  }

  private String seen(String text) {
    String clean = remaining.clean(text);
    if (!clean.equals(text)) {
      lose("/value", "control-character", remaining.whyNotClean());
    }
    return clean;
  }

  @Override
  public List<Inline> visit(Inline.Text text) {
    return List.of(Inline.text(seen(text.value())));
  }

  @Override
  public List<Inline> visit(Inline.Emphasis emphasis) {
    return styled(emphasis.content());
  }

  @Override
  public List<Inline> visit(Inline.Strong strong) {
    return styled(strong.content());
  }

  @Override
  public List<Inline> visit(Inline.Strikethrough struck) {
    return styled(struck.content());
  }

  /** Its hard breaks become tags, since a field has no others. */
  private List<Inline> styled(List<Inline> content) {
    lose("", "emphasis", "plain text has one style");
    return content(content).stream()
        .map(i -> i instanceof Inline.HardBreak ? new Inline.Html("<br>") : i)
        .toList();
  }

  @Override
  public List<Inline> visit(Inline.Code code) {
    lose("", "code-style", "plain text has one style");
    return List.of(Inline.text(seen(code.value())));
  }

  @Override
  public List<Inline> visit(Inline.Link link) {
    List<Inline> content = content(link.content());
    loseTitle(link.title());
    return List.of(
        new Inline.Link(remaining.address(at.to("/destination"), link.destination()), "", content));
  }

  @Override
  public List<Inline> visit(Inline.Image image) {
    return List.of(image(at, image));
  }

  Inline.Image image(Pointer path, Inline.Image image) {
    Pointer before = at;
    at = path;
    String source = remaining.address(at.to("/source"), image.source());
    String alt = text("/alt", image.alt());
    loseTitle(image.title());
    if (!image.width().isEmpty() || !image.height().isEmpty()) {
      lose("", "image-size", "only the image's address is text");
    }
    at = before;
    return new Inline.Image(source, alt, "", "", "");
  }

  private void loseTitle(String title) {
    if (!title.isEmpty()) {
      lose("/title", "link-title", "only words and address are text");
    }
  }

  @Override
  public List<Inline> visit(Inline.SoftBreak softBreak) {
    lose("", "soft-break", "it means no more than a blank");
    return List.of(Inline.text(" "));
  }

  @Override
  public List<Inline> visit(Inline.Html html) {
    Optional<RawTag> tag = RawTag.of(html.raw()).filter(RawTag::isBreak);
    if (tag.isPresent()) {
      return List.of(new Inline.Html("<br>"));
    }
    if (RawTag.isComment(html.raw())) {
      lose("", "comment", "no reader is meant to see it");
    } else {
      lose("", "raw-html", "only words, links and images of raw HTML are text");
    }
    return List.of();
  }
}
