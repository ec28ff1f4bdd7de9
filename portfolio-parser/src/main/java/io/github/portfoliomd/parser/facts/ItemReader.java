package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.outline.FoundItems;
import io.github.portfoliomd.parser.outline.Grouping;
import io.github.portfoliomd.parser.outline.ItemFinder;
import io.github.portfoliomd.parser.outline.NumberedDate;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item from its heading and its blocks: the facets first, in the order of this class, and
 * last what the item is.
 *
 * <p>The writer asks the same reader what a page would say before it writes it.
 */
public final class ItemReader {

  private static final Set<Kind> OF_PERSONS =
      Set.of(Kind.CONTACT, Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST);

  /** Among these a section's name can be a position that somebody held: {@code Volunteer}. */
  private static final Set<Kind> OF_POSITIONS = Set.of(Kind.TEACHING, Kind.WORK, Kind.VOLUNTEER);

  /** A date can stand beside a place. */
  private static final int MOST_OF_DATE = 2;

  private final Readers readers;
  private final HeadingReader headings;
  private final BodyReader bodies;
  private final HostBelow hosts;
  private final PositionsBelow positions;
  private final DoubtfulDates doubts;
  private final BuiltItem built;
  private final Headline headline;

  public ItemReader(Readers readers, Problems problems) {
    this.readers = readers;
    this.built = new BuiltItem(readers.kinds);
    this.headline = new Headline(readers.vocabulary, readers.kinds);
    this.doubts = new DoubtfulDates(readers.periods, problems);
    this.headings = new HeadingReader(readers, problems);
    FactLines facts = new FactLines(readers, doubts);
    this.positions = new PositionsBelow(readers.names, readers.phrases, facts);
    this.hosts = new HostBelow(readers.periods, readers.lineNames);
    this.bodies =
        new BodyReader(
            facts, hosts, readers.labels, readers.labelled, readers.keywordBlocks, problems);
  }

  public Draft read(List<Inline> heading, List<Block> below, Places places, Context context) {
    return read(new Draft(context), heading, below, null, places);
  }

  public Draft read(Node node, Places places, Context context) {
    Draft draft = new Draft(context);
    draft.isListed = node.isListed;
    if (node.isGroup) {
      draft.groupList();
    }
    return read(draft, node.heading, node.blocks, node.citation, places);
  }

  private Draft read(
      Draft draft,
      List<Inline> heading,
      List<Block> below,
      @Nullable FullCitation citation,
      Places places) {
    Context context = draft.context;
    List<Block> blocks = NumberedDate.read(below, readers.periods, places);
    draft.classes.addAll(Attributes.leading(blocks, places));
    if (isOfVenues(draft, heading, blocks, places)) {
      draft.groupList();
    }
    draft.isHeld =
        OF_POSITIONS.contains(context.kind())
            && context.above() != Context.Above.ENTRY
            && isHeld(Inlines.text(heading).strip(), blocks, context, places);
    headings.read(heading, draft, places);
    draft.isStudy = draft.isListed && readers.names.isDegree(draft.phrase);
    if (citation != null) {
      readers.citations.take(citation, draft);
    }
    draft.isHeadingAlone = blocks.isEmpty();
    draft.isOfSkills = readers.kinds.isOfSkills(draft);
    if (draft.isOfSkills) {
      readers.keywordBlocks.behindName(draft, places);
    }
    Optional<Kind> named =
        draft.isGroupOfList || isMonth(draft)
            ? Optional.of(context.kind())
            : readers.kinds.named(draft);
    Kind kind = named.orElse(Kind.OTHER);
    Grouping grouping =
        named.isEmpty() && readers.citations.areIn(blocks, draft, places)
            ? Grouping.NONE
            : grouping(draft, named, blocks, places);
    boolean works =
        (grouping == Grouping.UNKNOWN || grouping == Grouping.ITEMS && kind.equals(Kind.PROJECT))
            && context.kind().equals(Kind.PUBLICATION)
            && context.above() != Context.Above.ENTRY
            && readers.items.areWorks(blocks, places);
    FoundItems found =
        readers.items.find(
            blocks,
            works ? Grouping.ITEMS : grouping,
            works ? Kind.PUBLICATION : named.isEmpty() && isHost(draft) ? hosted(context) : kind,
            context.mayNest(),
            places);
    draft.items.addAll(found.items());
    draft.isOfWorks =
        works || found.areAll() && found.items().stream().allMatch(i -> i.citation != null);
    draft.isGroup =
        draft.isGroupOfList && !found.items().isEmpty()
            || OF_PERSONS.contains(kind) && isAboutPerson(draft)
            || isPart(draft)
            || !found.items().isEmpty()
                && !draft.hasFacts()
                && (named.isPresent()
                    || works
                    || found.areAll() && !positions.areItemsOf(draft, places));
    List<Block> body = readers.own.read(found.body(), draft, places);
    if (named.isEmpty()) {
      body = readers.citations.read(body, draft, places);
    }
    bodies.read(body, draft, places);
    TalkYear.read(draft, places);
    headings.employer(draft, places);
    readers.sentences.read(draft, places);
    draft.employment.finish();
    doubts.report(draft);
    return draft;
  }

  /** Whether a heading is called like a position, and what is below it dates that once. */
  private boolean isHeld(String words, List<Block> blocks, Context context, Places places) {
    return readers.names.isRole(words)
        && (bodies.isDatedOnce(blocks, places)
            || hosts.isDatedAlone(blocks, places)
            || context.above() == Context.Above.SECTION
                && readers.names.isRole(words.substring(words.lastIndexOf(' ') + 1))
                && hosts.isDatedAboveList(blocks, places));
  }

  /**
   * What stands before the first heading of a page that is about a kind of things.
   *
   * @param isAll whether there are no headings: what such a page numbers and tells of are things
   */
  public FoundItems introduction(
      List<Block> blocks, List<String> classes, Context context, boolean isAll, Places places) {
    Grouping grouping =
        classes.contains(Attributes.NO_ITEMS)
            ? Grouping.NONE
            : ItemFinder.grouping(
                Optional.of(context.kind()).filter(k -> !k.equals(Kind.OTHER)), false);
    return (isAll && grouping == Grouping.UNKNOWN
            ? readers.items.numbered(blocks, Kind.PROJECT, places)
            : Optional.<FoundItems>empty())
        .orElseGet(() -> readers.items.find(blocks, grouping, context.kind(), true, places));
  }

  /** Whether a heading says in what somebody served the journals and events listed below it. */
  private boolean isOfVenues(Draft draft, List<Inline> heading, List<Block> blocks, Places places) {
    return draft.context.kind().equals(Kind.VOLUNTEER)
        && draft.context.above() != Context.Above.ENTRY
        && !draft.isListed
        && !draft.classes.contains(Attributes.ENTRY)
        && !draft.classes.contains(Attributes.NO_ITEMS)
        && !draft.context.isDeepest()
        && Inlines.text(heading).chars().noneMatch(Character::isDigit)
        && readers.kinds.mayBeOf(Kind.VOLUNTEER, Inlines.text(heading).strip())
        && readers.items.areVenues(blocks, places);
  }

  private Grouping grouping(Draft draft, Optional<Kind> named, List<Block> blocks, Places places) {
    if (draft.classes.contains(Attributes.NO_ITEMS)
        || draft.context.isDeepest()
        || hosts.isAlone(blocks, draft, places)) {
      return Grouping.NONE;
    }
    if (draft.isGroupOfList) {
      return Grouping.ITEMS;
    }
    boolean facts =
        draft.classes.contains(Attributes.ENTRY)
            || draft.hasFacts() && !positions.areDatedIn(blocks, draft, places)
            || draft.isListed && draft.year == null && isOfThings(draft.context)
            || !draft.isSectionStated()
                && !isMonth(draft)
                && bodies.startsWithFacts(blocks, places)
                && !areDatesAbove(named, blocks, places);
    boolean part =
        !facts
            && (readers.kinds.isPart(draft)
                || named.isEmpty() && readers.kinds.isPartOfPage(draft));
    boolean told =
        named.filter(Kind.SUMMARY::equals).isPresent()
            && !facts
            && readers.items.areDatedFirst(blocks, places);
    return part ? Grouping.PART : told ? Grouping.ITEMS : ItemFinder.grouping(named, facts);
  }

  /** Whether a heading below a year is a month of it, in which what stands below was. */
  private boolean isMonth(Draft draft) {
    return draft.context.year() != null
        && draft.context.above() == Context.Above.SECTION
        && readers.vocabulary.monthNames().contains(Vocabulary.normal(draft.phrase));
  }

  private boolean areDatesAbove(Optional<Kind> named, List<Block> blocks, Places places) {
    return ItemFinder.grouping(named, false) == Grouping.ITEMS
        && readers.items.areDatesAbove(blocks, named.orElse(Kind.OTHER), places);
  }

  /** Whether a list below an item of a list says more of it: no positions are held there. */
  private static boolean isOfThings(Context context) {
    return !context.kind().equals(Kind.OTHER) && !context.isOfOrganizations();
  }

  /** Whether a heading names an employer, a school or the like, if it names anything. */
  private static boolean isHost(Draft draft) {
    boolean host =
        draft.context.wantsOrganizations()
            || draft.context.kind().equals(Kind.TEACHING) && draft.organization != null
            || draft.isListed && draft.context.kind().equals(Kind.OTHER);
    return host
        && draft.context.above() != Context.Above.ENTRY
        && draft.role == null
        && (draft.period == null || draft.context.isOfJobs() && isHostKnown(draft));
  }

  private static boolean isHostKnown(Draft draft) {
    return draft.employer != null || draft.organization != null;
  }

  /** Dated things below what is nobody knows what are positions, too. */
  private static Kind hosted(Context context) {
    return context.kind().equals(Kind.OTHER) ? Kind.WORK : context.kind();
  }

  private boolean isPart(Draft draft) {
    return !draft.hasFacts()
        && !draft.classes.contains(Attributes.ENTRY)
        && readers.kinds.isPart(draft);
  }

  /** What a person knows, likes and is reached by says no facts of an entry. */
  private static boolean isAboutPerson(Draft draft) {
    return !draft.hasFacts() && !draft.classes.contains(Attributes.ENTRY);
  }

  /**
   * Whether an item states a period wherever it stands: in its heading, or first of all below it.
   * Who decides what stands above must not look for more, since that could be a period or not.
   */
  public boolean isDated(List<Inline> heading, List<Block> below, Places places) {
    List<Block> blocks = NumberedDate.read(below, readers.periods, places);
    Draft draft = new Draft(Context.page(Kind.OTHER));
    draft.classes.addAll(Attributes.leading(blocks, places));
    headings.readDate(heading, draft, places);
    return draft.period != null
        || draft.year != null
        || !draft.isSectionStated() && bodies.startsWithPeriod(blocks, draft, places);
  }

  /**
   * Whether an item groups those below it.
   *
   * @param below the headings of those, if there are any
   * @param hasDatedItems tells whether one of them is dated wherever it stands; most need not know
   * @param beside the items among which it stands
   */
  public boolean isSection(
      Draft draft, List<List<Inline>> below, BooleanSupplier hasDatedItems, Siblings beside) {
    draft.below = below;
    if (headline.is(draft, below, beside)) {
      draft.beHeadline();
      return true;
    }
    if (draft.employment.mayEmploy() && hasDatedItems.getAsBoolean()) {
      draft.employment.finishAbovePositions();
    }
    if (draft.year == null && isDatedByHeading(draft, below)) {
      return readers.kinds.isSectionByName(draft);
    }
    return draft.year == null
        ? readers.kinds.isSection(draft, hasDatedItems, beside.areSections())
        : readers.kinds.isSection(draft, () -> !below.isEmpty(), false);
  }

  /**
   * Whether the one date below a job or a school is a heading that says nothing else, with maybe
   * one more heading beside it: what lasted so long is that above it.
   */
  private boolean isDatedByHeading(Draft draft, List<List<Inline>> below) {
    return below.size() <= MOST_OF_DATE
        && (draft.context.wantsOrganizations()
            || draft.context.above() == Context.Above.ENTRY && draft.context.isOfOrganizations())
        && below.stream().filter(this::isRange).count() == 1;
  }

  private boolean isRange(List<Inline> heading) {
    return readers.periods.read(Inlines.text(heading).strip()).orElse(null)
            instanceof PeriodReader.Found found
        && found.period() instanceof Period.Range;
  }

  /** The item without those below it, which need to know it first. */
  public Item item(Draft draft, boolean section, Context context, Siblings beside) {
    return section ? built.section(draft, context) : built.entry(draft, context, beside);
  }
}
