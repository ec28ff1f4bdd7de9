package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.Optional;

/** Running text that is safe for themes. */
final class ThemeInlines implements Inline.Visitor<List<Inline>> {

  private final ThemeChanges changes;
  private final String path;

  ThemeInlines(ThemeChanges changes, String path) {
    this.changes = changes;
    this.path = path;
  }

  List<Inline> of(List<Inline> inlines) {
    return inlines.stream().flatMap(inline -> inline.accept(this).stream()).toList();
  }

  @Override
  public List<Inline> visit(Inline.Text text) {
    return List.of(new Inline.Text(changes.text(path, text.value())));
  }

  @Override
  public List<Inline> visit(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(of(emphasis.content())));
  }

  @Override
  public List<Inline> visit(Inline.Strong strong) {
    return List.of(new Inline.Strong(of(strong.content())));
  }

  @Override
  public List<Inline> visit(Inline.Strikethrough struck) {
    return List.of(new Inline.Strikethrough(of(struck.content())));
  }

  @Override
  public List<Inline> visit(Inline.Code code) {
    return List.of(new Inline.Code(changes.text(path, code.value())));
  }

  /** A link whose address cannot stay becomes its words. */
  @Override
  public List<Inline> visit(Inline.Link link) {
    List<Inline> content = of(link.content());
    String title = changes.text(path, link.title());
    return changes
        .url(path, link.destination())
        .map(url -> List.<Inline>of(new Inline.Link(url, title, content)))
        .orElse(content);
  }

  /** An image whose address cannot stay becomes what it shows, in words. */
  @Override
  public List<Inline> visit(Inline.Image image) {
    Optional<Inline.Image> safe = image(image);
    return safe.isPresent() ? List.of(safe.get()) : visit(new Inline.Text(image.alt()));
  }

  Optional<Inline.Image> image(Inline.Image image) {
    return changes
        .url(path, image.source())
        .map(
            source ->
                new Inline.Image(
                    source,
                    changes.text(path, image.alt()),
                    changes.text(path, image.title()),
                    changes.text(path, image.width()),
                    changes.text(path, image.height())));
  }

  @Override
  public List<Inline> visit(Inline.SoftBreak softBreak) {
    return List.of(softBreak);
  }

  @Override
  public List<Inline> visit(Inline.HardBreak hardBreak) {
    return List.of(hardBreak);
  }

  @Override
  public List<Inline> visit(Inline.FootnoteReference reference) {
    return List.of(new Inline.FootnoteReference(changes.text(path, reference.label())));
  }

  @Override
  public List<Inline> visit(Inline.Html html) {
    return List.of(new Inline.Text(changes.words(path, html.raw())));
  }

  @Override
  public List<Inline> visit(Inline.Opaque opaque) {
    return List.of(new Inline.Opaque(changes.text(path, opaque.raw())));
  }
}
