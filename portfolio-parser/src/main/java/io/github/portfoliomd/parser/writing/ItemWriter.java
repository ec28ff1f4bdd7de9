package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.facts.ItemReader;
import io.github.portfoliomd.parser.facts.Readers;
import io.github.portfoliomd.parser.facts.Siblings;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.writing.ItemLayout.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one item: lays it out in the plainest way, reads that as a page's reader would, and says
 * more until the same item comes out.
 */
public final class ItemWriter {

  private final ItemReader reader;
  private final Item item;
  private final Context context;
  private final Siblings beside;
  private final boolean stateClass;
  private final ItemLayout layout;

  /** Whether one of the items below has a date. */
  private final boolean datedBelow;

  /** Whether that is known before they are written. */
  private final boolean sure;

  private final ReadBack readBack = new ReadBack();
  private Written<Inline> heading = new Written<>("", List.of());
  private List<Written<Block>> blocks = List.of();

  /** Whether a reader would find items in the text, all of which stand below it as headings. */
  private boolean hasItems;

  private ItemWriter(
      Item item, Context context, Siblings beside, boolean stateClass, Readers readers) {
    this.reader = new ItemReader(readers, Problems.ignored());
    this.item = item;
    this.beside = beside;
    this.context = context;
    this.stateClass = stateClass;
    this.layout = new ItemLayout(item, context.year());
    this.datedBelow =
        item.items().stream()
            .anyMatch(below -> below instanceof Entry entry && entry.period().isPresent());
    this.sure = item.items().stream().noneMatch(this::isDatedInDoubt);
  }

  /**
   * The Markdown of an item without those below it.
   *
   * @param beside the items among which it stands
   * @param stateClass whether to state in any case that it is a section or an entry
   * @param readers what will read the page
   */
  public static String write(
      Item item, Context context, Siblings beside, int level, boolean stateClass, Readers readers) {
    ItemWriter writer = new ItemWriter(item, context, beside, stateClass, readers);
    writer.settle();
    return writer.text(level);
  }

  private void settle() {
    if (stateClass) {
      layout.say(Saying.CLASS);
    }
    do {
      heading = BlockWriter.heading(layout.heading(), layout.places(), readBack);
      blocks = BlockWriter.write(layout.blocks(), layout.places(), readBack);
      // each round says one thing more, and there are only so many
    } while (improve(read(datedBelow)) || !sure && improve(read(!datedBelow)));
  }

  /**
   * Whether one below may be dated to a reader but not here, or the other way: a year and a section
   * by their words, if they do not say what they are, and what leaves its date to the year above.
   */
  private boolean isDatedInDoubt(Item below) {
    return Years.isYear(below)
        || (below instanceof Entry entry
            ? context.year() != null && entry.period().equals(Optional.of(context.year()))
            : isDated(below));
  }

  private boolean isDated(Item section) {
    ItemLayout plain = new ItemLayout(section, null);
    return reader.isDated(section.heading(), plain.blocks(), plain.places());
  }

  /** The item that a reader would make of the text, who finds dates below it or does not. */
  private Item read(boolean dated) {
    List<Block> found = new ArrayList<>();
    if (!layout.classes().isEmpty()) {
      found.add(Block.paragraph(Attributes.line(layout.classes())));
    }
    blocks.forEach(block -> found.addAll(block.read()));
    Draft draft = reader.read(heading.read(), found, readBack.places(), context);
    hasItems = !draft.items.isEmpty();
    boolean section =
        reader.isSection(
            draft, item.items().stream().map(Item::heading).toList(), () -> dated, beside);
    return reader.item(draft, section, context, beside);
  }

  /** Says one thing more where the item came out otherwise; answers whether there was one. */
  private boolean improve(Item read) {
    if (hasItems && layout.say(Saying.NO_ITEMS)) {
      return true;
    }
    if (read instanceof Entry != item instanceof Entry) {
      return layout.say(Saying.CLASS) || protect();
    }
    if (layout.isBriefCitation() && isOtherCitation(read)) {
      return layout.say(Saying.TITLE);
    }
    boolean facts = improveFacts(read);
    boolean url = !read.url().equals(item.url()) && (improveUrl() || protect());
    boolean keywords =
        !read.keywordGroups().equals(item.keywordGroups())
            && (!read.body().equals(item.body()) && layout.say(Saying.NO_KEYWORDS)
                || improveLists(Saying.KEYWORDS)
                || layout.say(Saying.NO_KEYWORDS));
    boolean fields = !read.fields().equals(item.fields()) && improveLists(Saying.FIELDS);
    return facts
        || url
        || keywords
        || fields
        || !read.kind().equals(item.kind()) && layout.say(Saying.KIND)
        || !read.logos().equals(item.logos()) && layout.say(Saying.NO_LOGOS)
        || !read.heading().equals(item.heading()) && protectHeading()
        || !read.body().equals(item.body())
            && (isBoldRoleText()
                || layout.say(Saying.PROTECTED_BODY)
                || layout.say(Saying.NO_LOGOS)
                || isNumberedDateText()
                || protect());
  }

  /** Whether a citation without its title was not read as it was meant. */
  private boolean isOtherCitation(Item read) {
    return !(read instanceof Entry found)
        || !(item instanceof Entry entry)
        || !found.publication().equals(entry.publication())
        || !found.body().equals(entry.body());
  }

  /** A position in bold that the heading says, too, is text once another fact tells of it. */
  private boolean isBoldRoleText() {
    return layout.says(Saying.BOLD_ROLE) && layout.say(Saying.ROLE);
  }

  /** A list that would be a date at the top is one below a date, or where none is to be read. */
  private boolean isNumberedDateText() {
    return !item.body().isEmpty()
        && item.body().get(0) instanceof Block.OrderedList
        && (item instanceof Entry entry ? statePeriod(entry) : layout.say(Saying.NO_PERIOD));
  }

  private boolean improveUrl() {
    return layout.say(item.url().isPresent() ? Saying.URL : Saying.NO_URL);
  }

  private boolean improveLists(Saying saying) {
    return layout.say(saying) || protect();
  }

  private boolean improveFacts(Item read) {
    if (!(read instanceof Entry found) || !(item instanceof Entry entry)) {
      return false;
    }
    boolean role = !found.role().equals(entry.role()) && improveRole(entry.role());
    boolean organization =
        !found.organization().equals(entry.organization())
            && improve(entry.organization(), Saying.ORGANIZATION, Saying.NO_ORGANIZATION);
    boolean location =
        !found.location().equals(entry.location())
            && improve(entry.location(), Saying.LOCATION, Saying.NO_LOCATION);
    boolean publication =
        !found.publication().equals(entry.publication())
            && (entry.publication().isPresent() && improveCitation() || protect());
    return role
        || organization
        || publication
        || location
        || !found.period().equals(entry.period())
            && (context.year() != null && statePeriod(entry)
                || protectHeading()
                || layout.say(Saying.PROTECTED_BODY)
                || statePeriod(entry));
  }

  private boolean statePeriod(Entry entry) {
    return layout.say(entry.period().isPresent() ? Saying.PERIOD : Saying.NO_PERIOD);
  }

  private boolean improveCitation() {
    return layout.say(Saying.PUBLICATION) || layout.say(Saying.CITATION);
  }

  private boolean improveRole(Optional<String> role) {
    return role.isPresent() && layout.say(Saying.BOLD_ROLE)
        || improve(role, Saying.ROLE, Saying.NO_ROLE);
  }

  private boolean improve(Optional<String> fact, Saying stated, Saying absent) {
    return layout.say(fact.isPresent() ? stated : absent) || protect();
  }

  private boolean protect() {
    return layout.say(Saying.PROTECTED_FACTS)
        || layout.say(Saying.PROTECTED_BODY)
        || layout.say(Saying.KEYWORDS)
        || layout.say(Saying.FIELDS)
        || protectHeading();
  }

  /** A heading that names no section any more says nothing of those beside it either. */
  private boolean protectHeading() {
    boolean more = layout.say(Saying.PROTECTED_HEADING);
    return layout.say(Saying.CLASS) || more;
  }

  private String text(int level) {
    StringBuilder out = new StringBuilder(BlockWriter.heading(level, heading.text()));
    if (!layout.classes().isEmpty()) {
      out.append('\n').append(Attributes.line(layout.classes()));
    }
    if (!blocks.isEmpty()) {
      boolean facts = layout.classes().isEmpty() && layout.startsWithFacts();
      out.append(facts ? "\n" : "\n\n").append(BlockWriter.join(blocks));
    }
    return out.toString();
  }
}
