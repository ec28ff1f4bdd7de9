package io.github.portfoliomd.parser.items;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.KeywordLabels;
import io.github.portfoliomd.parser.words.PartNames;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An item while its facets are read: each reader adds what it recognises. */
public final class Draft {

  /** Where a facet was recognised: offsets in the source. */
  public record Found(Facet facet, int start, int end) {}

  /** What the item stands below: it can tell which side of a dash is the position. */
  public final Context context;

  public final Set<String> classes = new LinkedHashSet<>();
  public final List<Inline.Image> logos = new ArrayList<>();
  public final List<Block> body = new ArrayList<>();
  public final List<KeywordGroup> keywordGroups = new ArrayList<>();
  public final List<Field> fields = new ArrayList<>();
  public final Map<String, Data> extensions = new LinkedHashMap<>();
  public final Map<String, Data> publicationExtensions = new LinkedHashMap<>();

  /** Whose the position is, if it names one. */
  public final Employment employment = new Employment(this);

  private final Answer<String, Optional<Kind>> section = new Answer<>();
  private final Answer<String, Optional<Kind>> kindOfWords = new Answer<>();
  private final Answer<String, Boolean> isPartName = new Answer<>();
  private final Answer<String, Boolean> isLabel = new Answer<>();
  private final Answer<List<List<Inline>>, Boolean> hasParts = new Answer<>();
  private final Set<Facet> stated = EnumSet.noneOf(Facet.class);

  /** The items below that are no headings. */
  public final List<Node> items = new ArrayList<>();

  public final List<Found> found = new ArrayList<>();

  /** Lines that look like the date of the item, if nothing else dates it. */
  public final List<Line> doubts = new ArrayList<>();

  public List<Inline> heading = List.of();

  /** Whether it has a section's name, and items below it that are no headings. */
  public boolean isGroup;

  /** Whether it groups the things of its kind that a list below it names. */
  public boolean isGroupOfList;

  /** Whether nothing but citations stands below it. */
  public boolean isOfWorks;

  /** Whether it is an item of a list. */
  public boolean isListed;

  /** Whether it is such an item and names a course of study. */
  public boolean isStudy;

  /** The headings of the items that stand below it, or what introduces them else. */
  public List<List<Inline>> below = List.of();

  /** What the heading says behind its period: it stands first below it. */
  public @Nullable Line tail;

  /** The words of the heading, protected characters hidden. */
  public String phrase = "";

  /** Whether the heading is a period and nothing else: one below it counts more. */
  public boolean isPeriodTitle;

  /** Whether a blank alone parts the year from what the heading names: a date below counts more. */
  public boolean isYearInFront;

  /** Whether the heading names all there is: no text stands below it. */
  public boolean isHeadingAlone;

  /** Whether the heading says that skills stand below it: any label there has keywords. */
  public boolean isOfSkills;

  /** Whether the heading names the position or the organization. */
  public boolean isNamedInHeading;

  /** Whether the heading is a position and nothing else. */
  public boolean isPosition;

  /** Whether the heading is a position that the one date below it says somebody held. */
  public boolean isHeld;

  /** Whether the heading says what the page's owner is. */
  public boolean isHeadline;

  /** Whether no word of the position that the heading names shows it to be one. */
  public boolean isRoleGuessed;

  /** What the heading names if this is a job or a course of study. */
  public @Nullable String employer;

  /**
   * Whether that reads like what was done, and for whom or in what: a date makes it no employer.
   */
  public boolean isDeed;

  /**
   * Whether nothing but its place behind a position shows that the employer is one: it can be what
   * that was about, {@code Rigger, Northern Ropes}, and a line below can name who employed.
   */
  public boolean isEmployerOpen;

  /** The year that the heading is: a section's, or else the period of an entry. */
  public @Nullable Period year;

  public @Nullable Period period;
  public @Nullable String role;
  public @Nullable String organization;
  public @Nullable String location;
  public @Nullable String url;
  public @Nullable Publication publication;

  public Draft(Context context) {
    this.context = context;
  }

  /** Takes down where a facet stands; what a writer is about to write stands nowhere. */
  public void at(Facet facet, int start, int end) {
    if (start >= 0 && end >= start) {
      found.add(new Found(facet, start, end));
    }
  }

  /** Notes where a facet stands that is some of a line's words. */
  public void at(Facet facet, Line line, int from, int to) {
    at(facet, line.start(from, to), line.end(from, to));
  }

  public void at(Facet facet, Line line) {
    at(facet, line.start(), line.end());
  }

  /** Takes it for what groups the things that a list below it names. */
  public void groupList() {
    isGroup = true;
    isGroupOfList = true;
  }

  /** Whether this is a section for certain, which has no facts of its own. */
  public boolean isSectionStated() {
    return classes.contains(Attributes.SECTION) || isGroup;
  }

  /** What a section of this heading's name is about. */
  public Optional<Kind> section(Vocabulary vocabulary) {
    return isHeld ? Optional.empty() : section.to(phrase, vocabulary::section);
  }

  /** Whether the heading is called as a part of something is. */
  public boolean isPartName(PartNames parts) {
    return isPartName.to(phrase, parts::contains);
  }

  /** Whether headings below it are parts of something that was made. */
  public boolean hasParts(PartNames parts) {
    return hasParts.to(below, parts::areOfProject);
  }

  /** Whether the heading is a label of keywords. */
  public boolean isLabel(KeywordLabels labels) {
    return isLabel.to(phrase, words -> labels.contains(PartNames.withoutColon(words)));
  }

  /** What the first word of the heading tells that tells anything. */
  public Optional<Kind> kindOfWords(KindWords words) {
    return kindOfWords.to(phrase, words::first);
  }

  /** Whether it is one thing: a section has no such facts. */
  public boolean hasFacts() {
    return period != null || role != null || organization != null || location != null;
  }

  public boolean has(Facet facet) {
    return switch (facet) {
      case PERIOD -> period != null;
      case ROLE -> role != null;
      case ORGANIZATION -> organization != null;
      case LOCATION -> location != null;
      case URL -> url != null;
      case PUBLICATION -> publication != null;
      default -> false;
    };
  }

  /** Whether a labelled line named a fact: that counts more than what a heading suggests. */
  public boolean isStated(Facet facet) {
    return stated.contains(facet);
  }

  public void state(Facet facet, String text) {
    stated.add(facet);
    set(facet, text);
  }

  private void set(Facet facet, String text) {
    switch (facet) {
      case ROLE -> role = text;
      case ORGANIZATION -> organization = text;
      case LOCATION -> location = text;
      default -> url = text;
    }
  }

  /** Whether what a line names is new, and not what the page says this item does not name. */
  public boolean canState(Named named) {
    return isFree(Facet.ROLE, named.role(), Attributes.NO_ROLE)
        && isFree(Facet.ORGANIZATION, named.organization(), Attributes.NO_ORGANIZATION)
        && isFree(Facet.LOCATION, named.location(), Attributes.NO_LOCATION);
  }

  private boolean isFree(Facet facet, @Nullable String name, String refusal) {
    return name == null || !has(facet) && !classes.contains(refusal);
  }

  /** Takes what a line names, which is gone from the page then. */
  public void state(Named named, Line line) {
    name(named, line, this::state);
  }

  /** Takes what words name that stay where they are, unless the page denies it. */
  public void suggest(Named named, Line line) {
    if (named.isNothing()) {
      return;
    }
    name(
        new Named(
            isFree(Facet.ROLE, named.role(), Attributes.NO_ROLE) ? named.role() : null,
            isFree(Facet.ORGANIZATION, named.organization(), Attributes.NO_ORGANIZATION)
                ? named.organization()
                : null,
            isFree(Facet.LOCATION, named.location(), Attributes.NO_LOCATION)
                ? named.location()
                : null,
            null),
        line,
        this::set);
  }

  private void name(Named named, Line line, BiConsumer<Facet, String> taker) {
    name(Facet.ROLE, named.role(), line, taker);
    String host = named.organization();
    name(
        Facet.ORGANIZATION,
        host == null ? null : NameText.asWritten(host, line.phrase()),
        line,
        taker);
    name(Facet.LOCATION, named.location(), line, taker);
  }

  private void name(
      Facet facet, @Nullable String name, Line line, BiConsumer<Facet, String> taker) {
    if (name != null) {
      taker.accept(facet, name);
      at(facet, line);
    }
  }

  /**
   * Without a period of its own, an entry is of the year that is its heading, or that of the
   * section above.
   */
  public void dateByYear() {
    boolean cited = publication != null && publication.year().isPresent();
    if (period != null || classes.contains(Attributes.NO_PERIOD)) {
      return;
    }
    if (year != null) {
      period = year;
    } else if (context.year() != null && !cited && !Years.isOther(context.year(), words())) {
      period = context.year();
    }
    if (period != null && organization == null) {
      employment.finish();
    }
  }

  /** The heading, and the first paragraph below it. */
  private String words() {
    return !body.isEmpty() && body.get(0) instanceof Block.Paragraph paragraph
        ? phrase + "\n" + Inlines.text(paragraph.content())
        : phrase;
  }

  /** Takes the position that the heading is for one that the page's owner has, and no job. */
  public void beHeadline() {
    isHeadline = true;
    role = null;
    found.removeIf(part -> part.facet() == Facet.ROLE);
  }

  /** Takes the position that the heading was taken to name for a part of whoever employed. */
  public void forgetGuessedRole() {
    isRoleGuessed = false;
    role = null;
    found.removeIf(part -> part.facet() == Facet.ROLE);
  }
}
