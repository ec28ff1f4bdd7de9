package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list whose items are labelled facts, {@code - **Role:** Baker}: right below a heading, or
 * below what stands beside it if one of the first ones says when that was.
 */
final class LabelledList {

  private static final Map<String, Facet> FACTS =
      Map.of(
          "role", Facet.ROLE,
          "organization", Facet.ORGANIZATION,
          "location", Facet.LOCATION,
          "period", Facet.PERIOD);

  /** Where a page denies one fact, its writer means all of them. */
  private static final List<String> REFUSALS =
      List.of(Attributes.NO_ROLE, Attributes.NO_ORGANIZATION, Attributes.NO_LOCATION);

  private static final int FEWEST_FACTS = 2;

  private static final int MOST_OF_NAME = 10;

  private final Vocabulary vocabulary;
  private final LabelReader labels;

  LabelledList(Vocabulary vocabulary, LabelReader labels) {
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  /** What is left of blocks when the facts of a list that they start with are taken. */
  List<Block> read(List<Block> blocks, Draft draft, Places places) {
    if (draft.isSectionStated()
        || draft.body.size() > 1
        || !draft.body.isEmpty() && !(draft.body.get(0) instanceof Block.Paragraph)
        || !(blocks.get(0) instanceof Block.BulletList list)
        || REFUSALS.stream().anyMatch(draft.classes::contains)) {
      return blocks;
    }
    boolean all = draft.body.isEmpty() && isLabelled(list, draft, places);
    int dated = all ? 0 : dated(list, draft, places);
    int beside = all || dated > 0 ? 0 : beside(list, draft, places);
    int only = all || dated + beside > 0 ? -1 : period(list, draft, places);
    int from = Math.max(only, 0);
    int count = all ? list.items().size() : Math.max(dated + beside, only + 1);
    List<Block.ListItem> left = new ArrayList<>(list.items().subList(0, from));
    for (Block.ListItem item : list.items().subList(from, count)) {
      List<Line> lines = lines(item, places);
      boolean other = beside > 0 && fact(item, places) == null;
      List<Line> rest = other ? lines : labels.read(lines, () -> false, draft, places);
      if (rest == lines) {
        left.add(item);
      } else if (!rest.isEmpty()) {
        left.add(new Block.ListItem(item.task(), List.of(Line.paragraph(rest))));
      }
    }
    left.addAll(list.items().subList(count, list.items().size()));
    if (left.equals(list.items())) {
      return blocks;
    }
    List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (!left.isEmpty()) {
      rest.add(
          0,
          places.put(
              new Block.BulletList(list.tight(), left), places.start(list), places.end(list)));
    }
    return rest;
  }

  /**
   * How many items state facts before the others tell more, if one of them says when that was: all
   * of them have labels that are known.
   */
  private int dated(Block.BulletList list, Draft draft, Places places) {
    if (draft.classes.contains(Attributes.NO_PERIOD)) {
      return 0;
    }
    Set<Facet> facts = EnumSet.noneOf(Facet.class);
    int count = 0;
    for (Block.ListItem item : list.items()) {
      Facet fact = fact(item, places);
      if (fact == null || draft.has(fact) || !facts.add(fact)) {
        break;
      }
      count++;
    }
    return facts.contains(Facet.PERIOD) ? count : 0;
  }

  /**
   * How many items have labels before the others tell more, if some of them say what is not known
   * of a thing of which a fact is.
   */
  private int beside(Block.BulletList list, Draft draft, Places places) {
    Set<Facet> facts = EnumSet.noneOf(Facet.class);
    int count = 0;
    for (Block.ListItem item : draft.hasFacts() ? list.items() : List.<Block.ListItem>of()) {
      List<Line> lines = lines(item, places);
      Labels.Labelled labelled = lines.size() == 1 ? lines.get(0).label().orElse(null) : null;
      if (labelled == null) {
        break;
      }
      Facet fact = vocabulary.label(labelled.name()).map(FACTS::get).orElse(null);
      if (fact != null
          && (isKnown(fact, draft) || !facts.add(fact) || !isBrief(labelled.value().words()))) {
        return 0;
      }
      count++;
    }
    return facts.isEmpty() || facts.contains(Facet.PERIOD) ? 0 : count;
  }

  /** What stands behind a position can be who employed, and who is labelled a client. */
  private static boolean isKnown(Facet fact, Draft draft) {
    return draft.has(fact) || fact == Facet.ORGANIZATION && draft.employer != null;
  }

  /** Whether a value is a name, as long as one can be, and no sentence. */
  private static boolean isBrief(String value) {
    return Spelling.isOfName(value) && SpacedWords.count(value) <= MOST_OF_NAME;
  }

  /** Which item of a list that tells no other fact has a label that means a period; or -1. */
  private int period(Block.BulletList list, Draft draft, Places places) {
    int found = -1;
    if (draft.has(Facet.PERIOD) || draft.classes.contains(Attributes.NO_PERIOD)) {
      return found;
    }
    for (int i = 0; i < list.items().size(); i++) {
      Facet fact = fact(list.items().get(i), places);
      if (fact != null && (fact != Facet.PERIOD || found >= 0)) {
        return -1;
      }
      found = fact == null ? found : i;
    }
    return found;
  }

  private @Nullable Facet fact(Block.ListItem item, Places places) {
    List<Line> lines = lines(item, places);
    return lines.size() == 1
        ? lines
            .get(0)
            .label()
            .flatMap(labelled -> vocabulary.label(labelled.name()))
            .map(FACTS::get)
            .orElse(null)
        : null;
  }

  /** Whether each item has a label, and two or more of them say different facts, all new. */
  private boolean isLabelled(Block.BulletList list, Draft draft, Places places) {
    Set<Facet> facts = EnumSet.noneOf(Facet.class);
    for (Block.ListItem item : list.items()) {
      List<Line> lines = lines(item, places);
      Optional<Labels.Labelled> labelled =
          lines.size() == 1 ? lines.get(0).label() : Optional.empty();
      if (labelled.isEmpty()) {
        return false;
      }
      Facet fact = vocabulary.label(labelled.get().name()).map(FACTS::get).orElse(null);
      if (fact != null && (draft.has(fact) || !facts.add(fact))) {
        return false;
      }
    }
    return facts.size() >= FEWEST_FACTS;
  }

  /** The lines of an item that is one paragraph; none of another one. */
  private static List<Line> lines(Block.ListItem item, Places places) {
    return item.task() == Block.Task.NONE
            && item.content().size() == 1
            && item.content().get(0) instanceof Block.Paragraph paragraph
        ? Line.of(paragraph, places)
        : List.of();
  }
}
