package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item while its facets are read: each reader adds what it recognises. */
final class Draft {

  /** Where a facet was recognised: offsets in the source. */
  record Found(Facet facet, int start, int end) {}

  /** What the item stands below: it can tell which side of a dash is the position. */
  final Context context;

  final Set<String> classes = new LinkedHashSet<>();
  final List<Inline.Image> logos = new ArrayList<>();
  final List<Block> body = new ArrayList<>();
  final List<KeywordGroup> keywordGroups = new ArrayList<>();
  final List<Field> fields = new ArrayList<>();
  final Map<String, Data> extensions = new LinkedHashMap<>();
  final Map<String, Data> publicationExtensions = new LinkedHashMap<>();
  private final Set<Facet> stated = EnumSet.noneOf(Facet.class);

  /** The items below that are no headings. */
  final List<Node> items = new ArrayList<>();

  final List<Found> found = new ArrayList<>();

  List<Inline> heading = List.of();

  /** Whether it has a section's name, and items below it that are no headings. */
  boolean isGroup;

  /** The words of the heading, protected characters hidden. */
  String phrase = "";

  /** Whether the heading is a period and nothing else: one below it counts more. */
  boolean isPeriodTitle;

  /** Whether the heading says that skills stand below it: any label there has keywords. */
  boolean isOfSkills;

  /** Whether the heading names the position or the organization. */
  boolean isNamedInHeading;

  @Nullable Period period;
  @Nullable String role;
  @Nullable String organization;
  @Nullable String location;
  @Nullable String url;
  @Nullable Publication publication;

  Draft(Context context) {
    this.context = context;
  }

  /** Takes down where a facet stands; what a writer is about to write stands nowhere. */
  void at(Facet facet, int start, int end) {
    if (start >= 0 && end >= start) {
      found.add(new Found(facet, start, end));
    }
  }

  void at(Facet facet, Line line) {
    at(facet, line.start(), line.end());
  }

  /** Whether this is a section for certain, which has no facts of its own. */
  boolean isSectionStated() {
    return classes.contains(Attributes.SECTION) || isGroup;
  }

  boolean has(Facet facet) {
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
  boolean isStated(Facet facet) {
    return stated.contains(facet);
  }

  void state(Facet facet, String text) {
    stated.add(facet);
    switch (facet) {
      case ROLE -> role = text;
      case ORGANIZATION -> organization = text;
      case LOCATION -> location = text;
      default -> url = text;
    }
  }
}
