package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the facets in the blocks below a heading: each reader takes the lines that it recognises;
 * what is left is the body.
 */
final class BodyReader {

  private final PeriodReader periods;
  private final Names names;
  private final LabelReader labels;
  private final KeywordBlocks keywords;
  private final Problems problems;

  BodyReader(
      PeriodReader periods,
      Names names,
      LabelReader labels,
      KeywordBlocks keywords,
      Problems problems) {
    this.periods = periods;
    this.names = names;
    this.labels = labels;
    this.keywords = keywords;
    this.problems = problems;
  }

  void read(List<Block> blocks, Draft draft, Places places) {
    int fields = trailingFields(blocks, draft, places);
    List<Block> rest = blocks;
    while (!rest.isEmpty()) {
      List<Block> next = keywords.read(rest, draft, places);
      if (next == rest) {
        block(rest.get(0), rest.size() <= fields + 1, draft, places);
        next = rest.subList(1, rest.size());
      }
      rest = next;
    }
  }

  /** Whether a date or a citation comes first: what is so described is one thing. */
  boolean startsWithFacts(List<Block> blocks, Places places) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        List<Line> lines = Line.of(paragraph, places);
        Line first = lines.get(0);
        if (Attributes.classes(first).isEmpty()) {
          return periods.read(first.words()).isPresent()
              || PublicationReader.read(lines, new Draft(Context.page(Kind.OTHER))) != lines;
        }
      } else if (!(block instanceof Block.Comment)) {
        return false;
      }
    }
    return false;
  }

  /** How many blocks at the end are nothing but labelled lines and comments. */
  private int trailingFields(List<Block> blocks, Draft draft, Places places) {
    int from = blocks.size();
    while (from > 0
        && (blocks.get(from - 1) instanceof Block.Comment
            || blocks.get(from - 1) instanceof Block.Paragraph paragraph
                && isLabelled(Line.of(paragraph, places), draft))) {
      from--;
    }
    return blocks.size() - from;
  }

  private boolean isLabelled(List<Line> lines, Draft draft) {
    return labels.trailing(lines, draft) == lines.size();
  }

  private void block(Block block, boolean nothingFollows, Draft draft, Places places) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, nothingFollows, draft, places);
    } else if (!(block instanceof Block.Comment comment
        && HiddenData.read(comment, draft, places, problems))) {
      draft.body.add(block);
    }
  }

  private void paragraph(
      Block.Paragraph paragraph, boolean nothingFollows, Draft draft, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    List<Line> left = keywords.tails(lines(lines, nothingFollows, draft, places), draft);
    if (left.isEmpty()) {
      return;
    }
    if (left.equals(lines)) {
      draft.body.add(paragraph);
    } else {
      int start = left.get(0).start();
      Block rest = LiquidTags.block(Line.paragraph(left).content());
      draft.body.add(start < 0 ? rest : places.put(rest, start, places.end(paragraph)));
    }
  }

  private List<Line> lines(List<Line> lines, boolean nothingFollows, Draft draft, Places places) {
    int fields = nothingFollows ? labels.trailing(lines, draft) : 0;
    List<Line> left = new ArrayList<>();
    List<Line> rest = lines;
    boolean taken = false;
    while (!rest.isEmpty()) {
      boolean first = left.isEmpty() && draft.body.isEmpty();
      boolean top = draft.body.isEmpty() && left.stream().allMatch(BodyReader::isAddress);
      List<Line> next =
          first && !draft.isSectionStated() ? PublicationReader.read(rest, draft) : rest;
      next = next == rest ? next(rest, top, top || rest.size() <= fields, draft, places) : next;
      if (next == rest) {
        left.add(taken && !left.isEmpty() ? rest.get(0).afterHardBreak() : rest.get(0));
        next = rest.subList(1, rest.size());
        taken = false;
      } else {
        taken = true;
      }
      rest = next;
    }
    return left;
  }

  /** A line of nothing but a link, such as a press release: facts may follow it. */
  private static boolean isAddress(Line line) {
    return line.content().stream()
        .allMatch(
            inline ->
                inline instanceof Inline.Link
                    || inline instanceof Inline.Text text && text.value().isBlank());
  }

  /**
   * What is left of the lines when a reader has taken the first one or a part of it; else the same
   * list.
   */
  private List<Line> next(
      List<Line> lines, boolean top, boolean mayBeField, Draft draft, Places places) {
    Line line = lines.get(0);
    if (line.isBlank() || attributes(line, draft)) {
      return lines.subList(1, lines.size());
    }
    if (top) {
      Line after = logos(line, draft, places);
      if (!draft.isSectionStated()) {
        after = after == line ? period(line, draft) : after;
        after = after == line ? role(line, draft) : after;
      }
      if (after != line) {
        return followedBy(after, lines);
      }
    }
    int count = labels.read(lines, mayBeField, draft, places);
    return count == 0 ? lines : lines.subList(count, lines.size());
  }

  private static List<Line> followedBy(Line first, List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.subList(1, lines.size()));
    if (!first.isBlank()) {
      out.add(0, first);
    }
    return out;
  }

  private static boolean attributes(Line line, Draft draft) {
    Optional<List<String>> classes = Attributes.classes(line);
    if (classes.isPresent() && !classes.get().isEmpty()) {
      draft.at(Facet.KIND, line);
    }
    return classes.isPresent();
  }

  /** A line of nothing but images, below the heading or among its facts. */
  private static Line logos(Line line, Draft draft, Places places) {
    List<Inline.Image> images = new ArrayList<>();
    for (Inline inline : line.content()) {
      if (inline instanceof Inline.Image image) {
        images.add(image);
      } else if (!(inline instanceof Inline.Text text && text.value().isBlank())) {
        return line;
      }
    }
    if (images.isEmpty() || draft.classes.contains(Attributes.NO_LOGOS)) {
      return line;
    }
    draft.logos.addAll(images);
    images.forEach(image -> draft.at(Facet.LOGOS, places.start(image), places.end(image)));
    return line.part(0, 0);
  }

  /** A line that is a period, or that starts with one in emphasis. */
  private Line period(Line line, Draft draft) {
    if (draft.has(Facet.PERIOD) && !draft.isPeriodTitle) {
      return line;
    }
    if (isTaken(line, line.words(), draft)) {
      draft.at(Facet.PERIOD, line);
      return line.part(0, 0);
    }
    Inline first = line.content().get(0);
    int length = line.lengthOfFirst();
    if ((first instanceof Inline.Emphasis || first instanceof Inline.Strong)
        && length < line.words().length()
        && isTaken(line, line.words().substring(0, length), draft)) {
      draft.at(Facet.PERIOD, line.offset(0), line.offset(length));
      return line.from(length + (line.words().startsWith(".", length) ? 1 : 0));
    }
    return line;
  }

  private boolean isTaken(Line line, String words, Draft draft) {
    PeriodReader.Reading reading = periods.read(words).orElse(null);
    if (reading instanceof PeriodReader.Found found) {
      draft.period = found.period();
      draft.isPeriodTitle = false;
      return true;
    }
    boolean alone = words.length() == line.words().length();
    if (reading != null) {
      problems.add(reading, line.start(), line.end(), words);
    } else if (alone && isDateInEmphasis(line)) {
      problems.add(new PeriodReader.Unreadable(), line.start(), line.end(), words);
    }
    return false;
  }

  private static boolean isDateInEmphasis(Line line) {
    return line.unwrapped() != line && PeriodReader.looksLikeDate(line.words());
  }

  /** A position in bold at the start of a line; the sentence behind it stays. */
  private Line role(Line line, Draft draft) {
    if (draft.has(Facet.ROLE)
        || !(line.content().get(0) instanceof Inline.Strong strong)
        || strong.content().size() != 1
        || !(strong.content().get(0) instanceof Inline.Text)) {
      return line;
    }
    int length = line.lengthOfFirst();
    String words = line.words().substring(0, length);
    String rest = line.words().substring(length).stripLeading();
    String role = LabelReader.withoutFullStop(words);
    boolean ends = rest.isEmpty() || rest.startsWith(".") || words.strip().endsWith(".");
    if (!ends || role.indexOf(Line.HIDDEN) >= 0 || !names.isRole(role)) {
      return line;
    }
    draft.role = role;
    draft.at(Facet.ROLE, line.offset(0), line.offset(length));
    int from = line.words().length() - rest.length();
    return line.from(from + (rest.startsWith(".") ? 1 : 0));
  }
}
