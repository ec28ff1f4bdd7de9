package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.FacetReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.outline.Lead;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;

/** Asks the readers that a user added about the text of an item, before the others see it. */
final class OwnReaders {

  private final List<FacetReader> readers;

  OwnReaders(List<FacetReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Reads fields, and answers the blocks that are left. */
  List<Block> read(List<Block> blocks, Draft draft, Places places) {
    if (readers.isEmpty()) {
      return blocks;
    }
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, left, draft, places);
      } else {
        left.add(block);
      }
    }
    return left;
  }

  private void paragraph(Block.Paragraph paragraph, List<Block> out, Draft draft, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    List<Line> left = new ArrayList<>();
    for (Line line : lines) {
      Line rest = Attributes.classes(line).isPresent() ? line : line(line, draft);
      if (rest == line || !rest.isBlank()) {
        left.add(rest);
      }
    }
    if (left.equals(lines)) {
      out.add(paragraph);
    } else if (!left.isEmpty()) {
      out.add(Lead.block(left, places));
    }
  }

  private Line line(Line line, Draft draft) {
    Line left = line;
    for (FacetReader reader : readers) {
      if (!left.isBlank()) {
        left = left(left, reader.read(shown(left)), draft);
      }
    }
    return left;
  }

  private static FacetReader.TextLine shown(Line line) {
    String label =
        line.unwrapped()
            .label()
            .filter(Labels.Labelled::standsOut)
            .map(Labels.Labelled::name)
            .orElse("");
    return new FacetReader.TextLine(line.words(), label);
  }

  /** What is left of a line between what was found in it; a link is never taken. */
  private static Line left(Line line, List<FacetReader.Found> found, Draft draft) {
    String words = line.words();
    List<Inline> left = new ArrayList<>();
    int from = 0;
    for (FacetReader.Found next : found) {
      if (next.start() < from || next.end() > words.length()) {
        throw new IllegalArgumentException(
            "a facet reader took characters twice, or beyond the line: " + next);
      }
      if (words.substring(next.start(), next.end()).indexOf(Signs.HIDDEN) < 0) {
        left.addAll(line.part(from, next.start()).content());
        draft.fields.add(next.field());
        draft.at(Facet.FIELDS, line, next.start(), next.end());
        from = next.end();
      }
    }
    left.addAll(line.part(from, words.length()).content());
    return from == 0 ? line : line.with(left);
  }
}
