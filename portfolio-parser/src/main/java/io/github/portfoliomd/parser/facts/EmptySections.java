package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.HeadingWords;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what headings stand below that are as deep as the section they are of: one that has a
 * section's name and nothing below it is about what follows, up to the next section's name.
 */
public final class EmptySections {

  private static final Set<Kind> OF_THINGS =
      Set.of(
          Kind.WORK,
          Kind.EDUCATION,
          Kind.PROJECT,
          Kind.VOLUNTEER,
          Kind.TEACHING,
          Kind.AWARD,
          Kind.CERTIFICATE,
          Kind.TALK,
          Kind.PUBLICATION);

  private final Readers readers;
  private final Context context;
  private final List<Context> found = new ArrayList<>();
  private Context open;

  private EmptySections(Context context, Readers readers) {
    this.readers = readers;
    this.context = context;
    this.open = context;
  }

  /** What each of the headings that stand beside one another stands below. */
  public static List<Context> ofNodes(
      List<Node> nodes, Context context, Places places, Readers readers) {
    EmptySections sections = new EmptySections(context, readers);
    nodes.forEach(
        node -> sections.add(node.heading, !node.isListed && isEmpty(node, places), node.isListed));
    return sections.found;
  }

  /** The same of the items that are to be written, whose logos stand in their headings. */
  public static List<Context> ofItems(List<Item> items, Context context, Readers readers) {
    EmptySections sections = new EmptySections(context, readers);
    items.forEach(
        item -> sections.add(item.heading(), item instanceof Section && isEmpty(item), false));
    return sections.found;
  }

  /** Whether an entry would be taken for one of those, were it not to say what it is. */
  public static boolean canBeTaken(Item item, Readers readers) {
    return item instanceof Entry entry
        && entry.period().isEmpty()
        && entry.publication().isEmpty()
        && isEmpty(item)
        && readers.vocabulary.section(HeadingWords.of(item.heading()).strip()).isPresent();
  }

  private static boolean isEmpty(Node node, Places places) {
    return node.nodes.isEmpty()
        && !Attributes.leading(node.blocks, places).contains(Attributes.ENTRY)
        && areComments(Attributes.without(node.blocks, places));
  }

  private static boolean isEmpty(Item item) {
    return item.items().isEmpty()
        && areComments(item.body())
        && item.keywordGroups().isEmpty()
        && item.fields().isEmpty()
        && item.url().isEmpty();
  }

  private static boolean areComments(List<Block> blocks) {
    return blocks.stream().allMatch(Block.Comment.class::isInstance);
  }

  /** Whether a heading can name a thing: {@code How I learned to sail} is a story of its own. */
  private boolean isName(String heading) {
    return Spelling.isOfName(Signs.withoutIcon(heading))
        || readers.names.isLikelyRole(heading)
        || readers.periods.mayBeDate(heading);
  }

  private void add(List<Inline> heading, boolean isEmpty, boolean isListed) {
    if (!isEmpty && open.equals(context)) {
      found.add(context); // whatever it is called, it stands below no empty section, and is none
      return;
    }
    String words = HeadingWords.of(heading).strip();
    Optional<Kind> named = isListed ? Optional.empty() : readers.vocabulary.section(words);
    found.add(named.isPresent() || !isName(words) ? context : open);
    if (named.isPresent()) {
      open =
          isEmpty && OF_THINGS.contains(named.get()) && context.above() != Context.Above.ENTRY
              ? new Context(named.get(), Context.Above.PAGE, context.depth(), null, context.year())
              : context;
    }
  }
}
