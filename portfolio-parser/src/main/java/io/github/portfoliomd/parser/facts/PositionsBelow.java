package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.List;

/** Tells whether several positions below a heading were held at what it names. */
record PositionsBelow(Names names, NamePhrase phrases, FactLines facts) {

  private static final int FEWEST = 2;

  /**
   * Whether several positions, or courses of study, stand out below an organization, each with its
   * date: the heading is whose they are, and has none of these dates.
   */
  boolean areDatedIn(List<Block> blocks, Draft draft, Places places) {
    return draft.context.wantsOrganizations()
        && draft.organization != null
        && draft.role == null
        && draft.period == null
        && blocks.stream().filter(block -> isDated(block, draft.context, places)).count() >= FEWEST;
  }

  /** Whether a paragraph begins in bold with a position, and a date beside it or below it. */
  private boolean isDated(Block block, Context context, Places places) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line first = lines.get(0);
    return !first.content().isEmpty()
        && first.content().get(0) instanceof Inline.Strong
        && isHeld(first.words().substring(0, first.lengthOfFirst()), context)
        && (facts.isDated(first) || lines.size() > 1 && facts.isDated(lines.get(1)));
  }

  private boolean isHeld(String words, Context context) {
    return context.kind().equals(Kind.EDUCATION) ? names.isDegree(words) : names.isRole(words);
  }

  /**
   * Whether most of what stands below a heading that could be an employer's, and no less than two,
   * are positions, and none of these says where else it was: they are held there, and the heading
   * groups no employers.
   */
  boolean areItemsOf(Draft draft, Places places) {
    if (draft.employer == null || draft.items.size() < FEWEST) {
      return false;
    }
    long positions =
        draft.items.stream()
            .filter(item -> isOne(Inlines.text(item.heading).strip(), draft.context))
            .filter(item -> !isHeldElsewhere(item, places))
            .count();
    return 2 * positions > draft.items.size();
  }

  /** Whether the first line below a position names an organization. */
  private boolean isHeldElsewhere(Node item, Places places) {
    return item.blocks.stream()
        .limit(1)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Line.of((Block.Paragraph) block, places).get(0).phrase())
        .anyMatch(words -> phrases.parts(words).stream().anyMatch(names::isOrganization));
  }

  private boolean isOne(String words, Context context) {
    return names.isRole(words) && Named.role(phrases.read(words, context).role()).says(words);
  }
}
