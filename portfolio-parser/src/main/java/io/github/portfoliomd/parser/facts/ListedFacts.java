package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts that the first items of a list state, one each: {@code - Halden Works}, {@code -
 * Fjordby}, {@code - May 2019 - June 2020}. A period among the first few tells that they do.
 */
final class ListedFacts {

  /** So many items at most state facts. */
  static final int MOST = 4;

  private static final Set<Kind> HELD =
      Set.of(Kind.TALK, Kind.AWARD, Kind.CERTIFICATE, Kind.TEACHING);

  private final FactLines facts;
  private final HostBelow hosts;

  ListedFacts(FactLines facts, HostBelow hosts) {
    this.facts = facts;
    this.hosts = hosts;
  }

  /** The blocks that are left; the same list where the first one is no list of facts. */
  List<Block> read(List<Block> blocks, Draft draft, Places places) {
    // what a list item says behind a name stands before the list below it
    int at = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph ? 1 : 0;
    if (blocks.size() <= at
        || !(blocks.get(at) instanceof Block.BulletList list)
        || draft.isSectionStated()
        || draft.classes.contains(Attributes.NO_PERIOD)
        || at > 0 && !isAbove(blocks.get(0), draft, places)) {
      return blocks;
    }
    boolean dated = draft.period != null || at > 0 && isDated(blocks.get(0), places);
    // what stands behind the name can be whose that was
    boolean hosted = !dated && at == 0 && hosts.areIn(list, draft, places);
    int count = hosted ? 1 : dated ? other(list, draft, places) : count(list, draft, places);
    if (count == 0) {
      return blocks;
    }
    // what stands between a certificate and its date can be who gave it as well as what was learnt
    int from = draft.context.kind().equals(Kind.CERTIFICATE) ? count - 1 : 0;
    List<Block> out = new ArrayList<>(blocks.subList(0, at));
    List<Block.ListItem> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.ListItem item = list.items().get(i);
      @Nullable Line line = i >= from && i < count ? line(item, places) : null;
      @Nullable Line after = line == null ? null : facts.read(line, null, draft);
      if (line == null || after == null || after == line) {
        items.add(item);
        continue;
      }
      List<Block> rest = new ArrayList<>(item.content().subList(1, item.content().size()));
      if (!after.isBlank()) {
        rest.add(0, Line.paragraph(List.of(after)));
      }
      // a heading that stands in nothing would start an item
      if (!after.isBlank() || rest.stream().anyMatch(Block.Heading.class::isInstance)) {
        items.add(new Block.ListItem(item.task(), rest));
      } else {
        out.addAll(rest);
      }
    }
    if (!items.isEmpty()) {
      Block left = new Block.BulletList(list.tight(), items);
      out.add(places.put(left, places.start(list), places.end(list)));
    }
    out.addAll(blocks.subList(at + 1, blocks.size()));
    return out;
  }

  private boolean isDated(Block block, Places places) {
    List<Line> lines = Line.of((Block.Paragraph) block, places);
    return lines.size() == 1 && (facts.isDated(lines.get(0)) || facts.isPeriod(lines.get(0)));
  }

  /** Whether a block says what can stand above a list of facts: below a heading, a date alone. */
  private boolean isAbove(Block block, Draft draft, Places places) {
    if (draft.isListed || !draft.context.isOfJobs()) {
      return draft.isListed;
    }
    List<Line> lines = Line.of((Block.Paragraph) block, places);
    return lines.size() == 1 && facts.isPeriod(lines.get(0));
  }

  private int count(Block.BulletList list, Draft draft, Places places) {
    boolean talk = draft.context.kind().equals(Kind.TALK);
    return !isExpected(draft)
        ? dated(list, draft, places)
        : talk ? delivered(list, places) : count(list, places);
  }

  /** Whether the first item says, below a date and one of the two, who employed or as what. */
  private int other(Block.BulletList list, Draft draft, Places places) {
    int employer = employer(list, draft, places);
    @Nullable Line first = employer == 0 ? position(list, draft, places) : null;
    if (first == null) {
      return employer;
    }
    String role = facts.position(first);
    if (first.phrase().strip().equals(role)) {
      return 1;
    }
    // the words before it stay where they are
    draft.suggest(Named.role(role), first);
    return 0;
  }

  /**
   * The first item, if that and no other is a position with the employer, or the project, above.
   */
  private @Nullable Line position(Block.BulletList list, Draft draft, Places places) {
    boolean employed =
        (draft.organization != null || draft.employer != null) && draft.context.isOfJobs();
    boolean open = draft.role == null && (employed || draft.context.kind().equals(Kind.PROJECT));
    if (!open || list.items().get(0).content().size() > 1) {
      return null;
    }
    for (int i = 0; i < list.items().size(); i++) {
      @Nullable Line line = line(list.items().get(i), places);
      if ((line != null && facts.position(line) != null) != (i == 0)) {
        return null;
      }
    }
    return line(list.items().get(0), places);
  }

  /** Whether the first item names who employed or taught, below a date and what that was. */
  private int employer(Block.BulletList list, Draft draft, Places places) {
    boolean study = draft.context.kind().equals(Kind.EDUCATION);
    boolean open =
        draft.organization == null
            && draft.context.wantsOrganizations()
            && (study || draft.role != null);
    @Nullable Line line = open ? line(list.items().get(0), places) : null;
    return line != null && list.items().get(0).content().size() == 1 && facts.isHost(line, !study)
        ? 1
        : 0;
  }

  /** Below a job, a course of study, a talk, an award, or what is named like one. */
  private static boolean isExpected(Draft draft) {
    boolean job =
        draft.context.isOfJobs()
            || draft.context.kind().equals(Kind.EDUCATION)
            || draft.isNamedInHeading;
    return job || HELD.contains(draft.context.kind());
  }

  /** Whether the first item, and no other, says when it was what a section lists. */
  private int dated(Block.BulletList list, Draft draft, Places places) {
    boolean listed =
        draft.context.above() == Context.Above.SECTION
            && isPeriod(list, 0, places)
            && !isBareYear(list.items().get(0), places);
    for (int i = 1; listed && i < list.items().size(); i++) {
      listed = !isPeriod(list, i, places);
    }
    return listed ? 1 : 0;
  }

  private boolean isPeriod(Block.BulletList list, int i, Places places) {
    @Nullable Line line = i < list.items().size() ? line(list.items().get(i), places) : null;
    return line != null && facts.isPeriod(line);
  }

  private static boolean isBareYear(Block.ListItem item, Places places) {
    @Nullable Line line = line(item, places);
    return line != null && FactLines.isBareYear(line);
  }

  /** How many items there are up to the one that is a period; 0 where others say more. */
  private int count(Block.BulletList list, Places places) {
    for (int i = 0; i < Math.min(MOST, list.items().size()); i++) {
      Block.ListItem item = list.items().get(i);
      @Nullable Line line = line(item, places);
      if (line == null) {
        return 0;
      }
      if (facts.isPeriod(line) || facts.arePeriods(line) || facts.startsWithDate(line)) {
        return i + 1;
      }
      if (item.content().size() > 1 || !facts.canBeFact(line)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the first item says where a talk was given, and when. */
  private int delivered(Block.BulletList list, Places places) {
    @Nullable Line line = list.items().isEmpty() ? null : line(list.items().get(0), places);
    return line != null && facts.isDated(line) ? 1 : 0;
  }

  /** The line that an item starts with, if that is all of a paragraph. */
  static @Nullable Line line(Block.ListItem item, Places places) {
    if (item.task() != Block.Task.NONE
        || item.content().isEmpty()
        || !(item.content().get(0) instanceof Block.Paragraph paragraph)) {
      return null;
    }
    List<Line> lines = Line.of(paragraph, places);
    return lines.size() == 1 && !lines.get(0).isBlank() ? lines.get(0) : null;
  }
}
