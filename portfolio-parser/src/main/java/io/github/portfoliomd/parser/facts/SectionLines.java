package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.outline.Lead;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads pages whose sections have no headings: lines in capitals or in bold, or behind a number and
 * before a colon, that are a section's name and nothing else.
 */
public final class SectionLines {

  private static final int LEVEL = 2;

  /** So many sections a page has below a heading that need not name it. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 60;

  private final KindReader kinds;
  private final Places places;

  private SectionLines(KindReader kinds, Places places) {
    this.kinds = kinds;
    this.places = places;
  }

  /** The parts of a page, with a heading for each such line, unless there are headings. */
  public static List<Part> read(List<Part> parts, KindReader kinds, Places places) {
    int headings = countHeadings(parts);
    boolean alone = headings == 1 && isAlone(parts, kinds, places);
    if (headings > 0 && !alone || isStatedText(parts, places)) {
      return parts;
    }
    SectionLines lines = new SectionLines(kinds, places);
    List<Part> out = new ArrayList<>();
    parts.forEach(part -> lines.add(part, out));
    return countHeadings(out) > 0 && (!alone || areOfCareer(out, kinds)) ? out : parts;
  }

  /** Whether sections are those of a career: several, and one of them of work or studies. */
  private static boolean areOfCareer(List<Part> parts, KindReader kinds) {
    // the heading above them counts, too
    return countHeadings(parts) > FEWEST
        && parts.stream()
            .filter(Part.Title.class::isInstance)
            .map(part -> Inlines.text(((Part.Title) part).content()).strip())
            .anyMatch(kinds::isOfCareer);
  }

  /** Whether blocks hold such a line. */
  public static boolean areIn(List<Block> blocks, KindReader kinds, Places places) {
    List<Part> parts = new ArrayList<>();
    blocks.forEach(block -> parts.add(new Part.Body(block)));
    return countHeadings(read(parts, kinds, places)) > 0;
  }

  /** How many other headings there are than the one that names the page. */
  private static int countHeadings(List<Part> parts) {
    int count = 0;
    boolean first = true;
    for (Part part : parts) {
      count += part instanceof Part.Title title && !(first && title.level() == 1) ? 1 : 0;
      first &= !(part instanceof Part.Title);
    }
    return count;
  }

  /**
   * Whether a page begins with the one heading that it has, which is no section's name: though of a
   * lower level, it names the page.
   */
  private static boolean isAlone(List<Part> parts, KindReader kinds, Places places) {
    List<Part> told =
        parts.stream()
            .filter(
                part -> !(part instanceof Part.Body body && body.block() instanceof Block.Comment))
            .toList();
    List<String> classes =
        told.size() > 1 && told.get(1) instanceof Part.Body body
            ? Attributes.leading(List.of(body.block()), places)
            : List.of();
    return told.get(0) instanceof Part.Title title
        && title.level() > 1
        && !classes.contains(Attributes.SECTION)
        && !classes.contains(Attributes.ENTRY)
        && !kinds.isSectionName(Inlines.text(title.content()).strip());
  }

  private static boolean isStatedText(List<Part> parts, Places places) {
    return parts.stream()
        .limit(2)
        .filter(Part.Body.class::isInstance)
        .map(part -> Attributes.leading(List.of(((Part.Body) part).block()), places))
        .anyMatch(classes -> classes.contains(Attributes.NO_ITEMS));
  }

  private void add(Part part, List<Part> out) {
    List<Block.ListItem> listed = part instanceof Part.Body body ? listed(body.block()) : List.of();
    if (!listed.isEmpty()) {
      listed.forEach(item -> section(item, out));
      return;
    }
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

  /**
   * The items of a list of nothing but sections: numbered ones, {@code 2. Work Experience:}, or
   * several that all have something below them.
   */
  private List<Block.ListItem> listed(Block block) {
    if (block instanceof Block.OrderedList list) {
      return list.items().stream().allMatch(item -> isNamed(item.content()))
          ? list.items()
          : List.of();
    }
    return block instanceof Block.BulletList list
            && list.items().size() >= FEWEST
            && list.items().stream()
                .allMatch(item -> item.content().size() > 1 && isNamed(item.content()))
        ? list.items()
        : List.of();
  }

  /** Whether an item of a list begins with a line that is the name of a section. */
  private boolean isNamed(List<Block> item) {
    List<Line> lines =
        !item.isEmpty() && item.get(0) instanceof Block.Paragraph paragraph
            ? Line.of(paragraph, places)
            : List.of();
    if (lines.size() != 1
        || item.subList(1, item.size()).stream().anyMatch(Block.Heading.class::isInstance)) {
      return false;
    }
    Line line = lines.get(0);
    String words = line.words().strip();
    return isSection(line)
        || Signs.endWithColon(words)
            && words.length() <= LONGEST
            && line.content().stream().allMatch(Inline.Text.class::isInstance)
            && kinds.isSectionName(words);
  }

  /** The section that an item of such a list is, and what stands below its name. */
  private void section(Block.ListItem item, List<Part> out) {
    List<Block> content = item.content();
    Line name = Line.of((Block.Paragraph) content.get(0), places).get(0).unwrapped().unwrapped();
    out.add(new Part.Title(LEVEL, name.content(), name.start(), name.end()));
    content.subList(1, content.size()).forEach(block -> out.add(new Part.Body(block)));
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
