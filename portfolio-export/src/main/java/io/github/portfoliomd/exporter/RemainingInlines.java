package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What remains of running text; one inline can leave several, or none. */
abstract class RemainingInlines implements Inline.Visitor<List<Inline>> {

  final Remaining remaining;

  /** Where the inline stands that is being looked at. */
  Pointer at = Pointer.of("");

  RemainingInlines(Remaining remaining) {
    this.remaining = remaining;
  }

  List<Inline> of(Pointer path, List<Inline> inlines) {
    Pointer before = at;
    List<Inline> out = new ArrayList<>(inlines.size());
    for (int i = 0; i < inlines.size(); i++) {
      at = path.to("", i);
      out.addAll(inlines.get(i).accept(this));
    }
    at = before;
    return Remaining.kept(inlines, out);
  }

  final void lose(String below, String what, String why) {
    remaining.report.add(at.to(below), what, why);
  }

  /** Content of the inline that is being looked at. */
  final List<Inline> content(List<Inline> content) {
    remaining.depth++;
    List<Inline> out = of(at.to("/content"), content);
    remaining.depth--;
    return out;
  }

  /** Characters of the inline that is being looked at; none is nothing. */
  final String text(String below, String text) {
    return text.isEmpty() ? text : remaining.text(at.to(below), text);
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
    return List.of(
        new Inline.FootnoteReference(remaining.label(at.to("/label"), reference.label())));
  }

  @Override
  public List<Inline> visit(Inline.Opaque opaque) {
    return List.of(new Inline.Opaque(text("/raw", opaque.raw())));
  }
}
