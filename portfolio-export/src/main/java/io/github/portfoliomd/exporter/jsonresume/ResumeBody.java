package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A body and the labelled values of an item, as strings of the standard and their shape. */
final class ResumeBody {

  private final BodyText text = new BodyText();
  private final List<String> highlights = new ArrayList<>();
  private final List<Data> shapes = new ArrayList<>();
  private boolean plain;

  private ResumeBody(List<Block> body, boolean highlighted) {
    Optional<Block.BulletList> list = highlighted ? highlights(body) : Optional.empty();
    shapes.addAll(
        new BlockShape(text).apart(body.subList(0, body.size() - (list.isEmpty() ? 0 : 1))));
    list.ifPresent(this::highlight);
    plain = PlainBody.canBe(body) && PlainBody.read(text.toString(), highlights).equals(body);
  }

  /** A body that belongs to no item: that of the introduction. */
  static Optional<Data> of(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    ResumeBody body = new ResumeBody(blocks, false);
    ResumeObject object = new ResumeObject(PropertyOrder.BODY);
    object.text("text", Optional.of(body.text.toString()));
    body.shape(object);
    return Optional.of(object.build());
  }

  /** Puts the body and the fields of an item, which is to stand in an array of the résumé. */
  static void put(Item item, ResumeSection section, ResumeObject out) {
    Optional<ResumeField> highlights = section.field(ResumeProperty.HIGHLIGHTS);
    ResumeBody body = new ResumeBody(item.body(), highlights.isPresent());
    List<Data> fields = ResumeFields.put(item, section, out, body.text);
    body.plain &= fields.isEmpty();
    body.shapes.addAll(fields);
    String name =
        section.field(ResumeProperty.TEXT).map(ResumeField::name).orElse(ResumeNames.SUMMARY);
    out.text(name, Optional.of(body.text.toString()));
    highlights.ifPresent(field -> out.texts(field.name(), body.highlights));
    body.shape(out);
  }

  private void shape(ResumeObject out) {
    if (!plain) {
      out.put(ResumeNames.BODY, Shapes.list(shapes));
    }
  }

  /** The list at the end of a body, if each of its items is one paragraph with words. */
  static Optional<Block.BulletList> highlights(List<Block> body) {
    return Optional.ofNullable(body.isEmpty() ? null : body.get(body.size() - 1))
        .filter(Block.BulletList.class::isInstance)
        .map(Block.BulletList.class::cast)
        .filter(list -> list.items().stream().allMatch(ResumeBody::isHighlight));
  }

  private static boolean isHighlight(Block.ListItem item) {
    if (item.task() != Block.Task.NONE
        || item.content().size() != 1
        || !(item.content().get(0) instanceof Block.Paragraph paragraph)) {
      return false;
    }
    return hasWords(paragraph.content());
  }

  private static boolean hasWords(List<Inline> content) {
    for (Inline inline : content) {
      boolean linked =
          inline instanceof Inline.Link link
              && !link.content().isEmpty()
              && link.content().get(0) instanceof Inline.Text;
      if (linked || inline instanceof Inline.Text) {
        return true;
      }
    }
    BodyText words = new BodyText();
    new BodyInlineShape(words).of(content);
    return !words.isEmpty();
  }

  private void highlight(Block.BulletList list) {
    List<Data> items = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      BodyText words = new BodyText();
      List<Inline> content = ((Block.Paragraph) item.content().get(0)).content();
      items.add(new BodyInlineShape(words).of(content));
      highlights.add(words.toString());
    }
    Data shape = Shapes.of("highlights", Shapes.list(items));
    shapes.add(
        list.tight()
            ? shape
            : Shapes.of("highlights", Shapes.list(items), "loose", Data.bool(true)));
  }
}
