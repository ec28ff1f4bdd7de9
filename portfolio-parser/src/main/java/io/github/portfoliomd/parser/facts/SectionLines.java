package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.outline.Lead;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads pages whose sections have no headings: lines in capitals or in bold that are a section's
 * name and nothing else.
 */
public final class SectionLines {

  private static final int LEVEL = 2;
  private static final int LONGEST = 60;

  private final KindReader kinds;
  private final Places places;

  private SectionLines(KindReader kinds, Places places) {
    this.kinds = kinds;
    this.places = places;
  }

  /** The parts of a page, with a heading for each such line, unless there are headings. */
  public static List<Part> read(List<Part> parts, KindReader kinds, Places places) {
    if (hasHeadings(parts) || isStatedText(parts, places)) {
      return parts;
    }
    SectionLines lines = new SectionLines(kinds, places);
    List<Part> out = new ArrayList<>();
    parts.forEach(part -> lines.add(part, out));
    return hasHeadings(out) ? out : parts;
  }

  /** Whether blocks hold such a line. */
  public static boolean areIn(List<Block> blocks, KindReader kinds, Places places) {
    List<Part> parts = new ArrayList<>();
    blocks.forEach(block -> parts.add(new Part.Body(block)));
    return hasHeadings(read(parts, kinds, places));
  }

  /** Whether there are other headings than the one that names the page. */
  private static boolean hasHeadings(List<Part> parts) {
    boolean first = true;
    for (Part part : parts) {
      if (part instanceof Part.Title title && !(first && title.level() == 1)) {
        return true;
      }
      first &= !(part instanceof Part.Title);
    }
    return false;
  }

  private static boolean isStatedText(List<Part> parts, Places places) {
    return parts.stream()
        .limit(2)
        .filter(Part.Body.class::isInstance)
        .map(part -> Attributes.leading(List.of(((Part.Body) part).block()), places))
        .anyMatch(classes -> classes.contains(Attributes.NO_ITEMS));
  }

  private void add(Part part, List<Part> out) {
    if (!(part instanceof Part.Body body && body.block() instanceof Block.Paragraph paragraph)) {
      out.add(part);
      return;
    }
    List<Line> lines = Line.of(paragraph, places);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isSection(lines.get(i))) {
        text(lines.subList(from, i), out);
        Line name = lines.get(i).unwrapped().unwrapped();
        out.add(new Part.Title(LEVEL, name.content(), name.start(), name.end()));
        from = i + 1;
      }
    }
    if (from == 0) {
      out.add(part);
    } else {
      text(lines.subList(from, lines.size()), out);
    }
  }

  private void text(List<Line> lines, List<Part> out) {
    if (lines.stream().anyMatch(line -> !line.isBlank())) {
      out.add(new Part.Body(Lead.block(lines, places)));
    }
  }

  private boolean isSection(Line line) {
    String words = line.words().strip();
    Line inner = line.unwrapped();
    boolean bold =
        inner != line
            && (line.content().get(0) instanceof Inline.Strong
                || inner.unwrapped() != inner && inner.content().get(0) instanceof Inline.Strong);
    return words.length() <= LONGEST
        && line.unwrapped().unwrapped().content().stream().allMatch(Inline.Text.class::isInstance)
        && (bold || isInCapitals(words))
        && kinds.isSectionName(words);
  }

  /** Scripts without capitals have none. */
  private static boolean isInCapitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
