package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.parser.blocks.LiquidTags;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.keywords.KeywordBlocks;
import io.github.portfoliomd.parser.outline.Lead;
import io.github.portfoliomd.parser.outline.PublicationReader;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads the facets in the blocks below a heading: each reader takes the lines that it recognises;
 * what is left is the body.
 */
final class BodyReader {

  /** What is taught, where and by whom may stand before its date. */
  private static final int MOST_BEFORE_DATE = 3;

  private final FactLines facts;
  private final ListedFacts listed;
  private final LogoLines logos;
  private final LabelReader labels;
  private final LabelledList labelled;
  private final KeywordBlocks keywords;
  private final Problems problems;

  BodyReader(
      FactLines facts,
      HostBelow hosts,
      LabelReader labels,
      LabelledList labelled,
      KeywordBlocks keywords,
      Problems problems) {
    this.facts = facts;
    this.listed = new ListedFacts(facts, hosts);
    this.logos = new LogoLines(facts);
    this.labels = labels;
    this.labelled = labelled;
    this.keywords = keywords;
    this.problems = problems;
  }

  void read(List<Block> blocks, Draft draft, Places places) {
    Line tail = draft.tail == null ? null : facts.tail(draft.tail, draft);
    List<Block> rest = listed.read(blocks, draft, places);
    while (!rest.isEmpty()) {
      List<Block> next = labelled.read(rest, draft, places);
      next = next == rest ? keywords.read(rest, draft, places) : next;
      if (next == rest) {
        block(rest, draft, places);
        next = rest.subList(1, rest.size());
      }
      rest = next;
    }
    if (!draft.isSectionStated() && !draft.has(Facet.PERIOD)) {
      facts.readBelow(draft, places);
    }
    if (tail != null && !tail.isBlank()) {
      draft.body.add(0, Lead.block(List.of(tail), places));
    }
  }

  /** Whether a date or a citation comes first: what is so described is one thing. */
  boolean startsWithFacts(List<Block> blocks, Places places) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        List<Line> lines = Line.of(paragraph, places);
        Line first = lines.get(0);
        if (Attributes.classes(first).isEmpty()) {
          return facts.isPeriod(first) || PublicationReader.isAt(lines);
        }
      } else if (!(block instanceof Block.Comment)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the first line below a heading is a period, begins with one or is labelled as one. */
  boolean startsWithPeriod(List<Block> blocks, Draft draft, Places places) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        List<Line> lines = Line.of(paragraph, places);
        int first = Attributes.classes(lines.get(0)).isEmpty() ? 0 : 1;
        if (first < lines.size()) {
          if (!facts.mayBeDated(lines)) {
            return false;
          }
          labels.read(lines.subList(first, lines.size()), () -> false, draft, places);
          return draft.period != null || facts.startsWithPeriod(lines.get(first));
        }
      } else if (!(block instanceof Block.Comment)) {
        return false;
      }
    }
    return false;
  }

  /** Whether one of the first lines below a heading is a period, and no other line is dated. */
  boolean isDatedOnce(List<Block> blocks, Places places) {
    int count = 0;
    int dates = 0;
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        return dates == 1;
      }
      for (Line line : Line.of(paragraph, places)) {
        boolean period = facts.isPeriod(line);
        count++;
        dates += period ? 1 : 0;
        if (dates > 1 || !period && facts.isDated(line) || dates == 0 && count > MOST_BEFORE_DATE) {
          return false;
        }
      }
    }
    return dates == 1;
  }

  /** Whether blocks are nothing but labelled lines and comments. */
  private boolean areFields(List<Block> blocks, Draft draft, Places places) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean fields =
          blocks.get(i) instanceof Block.Comment
              || blocks.get(i) instanceof Block.Paragraph paragraph
                  && labels.areLabelled(Line.of(paragraph, places), draft);
      if (!fields) {
        return false;
      }
    }
    return true;
  }

  /** Reads the first of some blocks. */
  private void block(List<Block> blocks, Draft draft, Places places) {
    Block block = blocks.get(0);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, blocks.subList(1, blocks.size()), draft, places);
    } else if (block instanceof Block.Quote quote && draft.body.isEmpty()) {
      quote(quote, draft, places);
    } else if (!(block instanceof Block.Comment comment && hidden(comment, draft, places))) {
      draft.body.add(block);
    }
  }

  /** Reads an item's comment; answers whether it is one. */
  private boolean hidden(Block.Comment comment, Draft draft, Places places) {
    Optional<Map<String, Data>> values =
        HiddenData.values(comment, HiddenData.OF_ITEMS, places, problems);
    values.ifPresent(
        members -> {
          HiddenData.members(members, HiddenData.EXTENSIONS).ifPresent(draft.extensions::putAll);
          HiddenData.members(members, HiddenData.PUBLICATION)
              .ifPresent(draft.publicationExtensions::putAll);
          if (members.get(HiddenData.COMMENT) instanceof Data.Text text) {
            draft.body.add(new Block.Comment(text.value()));
          }
          draft.at(Facet.EXTENSIONS, places.start(comment), places.end(comment));
        });
    return values.isPresent();
  }

  private void paragraph(
      Block.Paragraph paragraph, List<Block> following, Draft draft, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    List<Line> left = keywords.tails(lines(lines, following, draft, places), draft);
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

  /** Facts at the top can stand in a quote, as in a box; what is left of it stays one. */
  private void quote(Block.Quote quote, Draft draft, Places places) {
    if (draft.isSectionStated()
        || quote.content().isEmpty()
        || !(quote.content().get(0) instanceof Block.Paragraph paragraph)) {
      draft.body.add(quote);
      return;
    }
    List<Line> lines = Line.of(paragraph, places);
    List<Line> left = new ArrayList<>();
    List<Line> rest = lines;
    while (!rest.isEmpty()) {
      Line line = rest.get(0);
      Line following = rest.size() > 1 ? rest.get(1) : null;
      boolean top = left.isEmpty() || left.size() == 1 && facts.isBoxedDateBelow(left.get(0), line);
      Line after = top && !line.isBlank() ? facts.readBoxed(line, following, draft) : line;
      List<Line> next =
          after != line
              ? followedBy(after, rest)
              : left.isEmpty() && labels.isFact(line)
                  ? labels.read(rest, () -> false, draft, places)
                  : rest;
      if (next == rest) {
        left.add(line);
        next = rest.subList(1, rest.size());
      }
      rest = next;
    }
    if (left.equals(lines)) {
      draft.body.add(quote);
      return;
    }
    List<Block> content = new ArrayList<>(quote.content().subList(1, quote.content().size()));
    if (!left.isEmpty()) {
      content.add(0, Line.paragraph(left));
    }
    if (!content.isEmpty()) {
      draft.body.add(places.put(new Block.Quote(content), places.start(quote), places.end(quote)));
    }
  }

  private List<Line> lines(List<Line> lines, List<Block> following, Draft draft, Places places) {
    List<Line> left = new ArrayList<>();
    List<Line> rest = lines;
    boolean taken = false;
    boolean addresses = true;
    while (!rest.isEmpty()) {
      boolean first = left.isEmpty() && draft.body.isEmpty();
      boolean top =
          draft.body.isEmpty()
              && (addresses
                  || left.size() == 1 && (taken || facts.isDateBelow(left.get(0), rest.get(0)))
                  || left.size() > 1 && facts.isDateBelow(left, rest.get(0), draft));
      List<Line> next =
          first && !draft.isSectionStated() ? PublicationReader.read(rest, draft) : rest;
      if (next == rest) {
        int size = rest.size();
        BooleanSupplier mayBeField =
            () ->
                top || size <= labels.trailing(lines, draft) && areFields(following, draft, places);
        next = next(rest, following, top, mayBeField, draft, places);
      }
      if (next == rest) {
        left.add(taken && !left.isEmpty() ? rest.get(0).afterHardBreak() : rest.get(0));
        addresses &=
            LinkedNames.isAddress(rest.get(0))
                || left.size() == 1 && facts.isSubject(rest.get(0), draft);
        next = rest.subList(1, rest.size());
        taken = false;
      } else {
        taken = true;
      }
      rest = next;
    }
    return left;
  }

  /**
   * What is left of the lines when a reader has taken the first one or a part of it; else the same
   * list.
   */
  private List<Line> next(
      List<Line> lines,
      List<Block> following,
      boolean top,
      BooleanSupplier mayBeField,
      Draft draft,
      Places places) {
    Line line = lines.get(0);
    if (line.isBlank() || attributes(line, draft)) {
      return lines.subList(1, lines.size());
    }
    if (top) {
      Line after = LogoLines.read(line, draft, places);
      if (!draft.isSectionStated()) {
        List<Line> row = LabelRow.readBefore(lines, facts, draft);
        if (row != lines) {
          return row;
        }
        Line below = lines.size() > 1 ? lines.get(1) : null;
        Line next = below == null ? places.first(following) : below;
        after = after == line ? facts.read(line, next, draft) : after;
        after = after == line ? logos.readBehind(line, below, draft, places) : after;
      }
      if (after != line) {
        return followedBy(after, lines);
      }
    }
    return labels.read(lines, mayBeField, draft, places);
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
}
