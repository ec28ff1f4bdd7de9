package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says of its item: its logos, its date, its address, the position, the
 * organization.
 */
final class HeadingReader {

  /** A date in brackets at the end of a heading. */
  private static final Pattern DATE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");

  /** What may stand between the parts of a heading. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s(?:--?|[–—|@])\\s|[,:]\\s|\\sat\\s");

  private static final String AT = " at ";

  private final PeriodReader periods;
  private final Names names;

  HeadingReader(PeriodReader periods, Names names) {
    this.periods = periods;
    this.names = names;
  }

  void read(List<Inline> heading, Draft draft, Places places) {
    List<Inline> words = withoutLogos(heading, draft, places);
    Line whole = new Line(words, null, places);
    Line line = draft.isSectionStated() ? whole : withoutDate(whole, draft);
    draft.heading = line.content();
    draft.phrase = line.phrase();
    draft.at(Facet.HEADING, line);
    if (!draft.classes.contains(Attributes.NO_URL)) {
      address(line, draft, places);
    }
    if (!draft.isSectionStated()) {
      names(line, draft);
    }
  }

  private static List<Inline> withoutLogos(List<Inline> heading, Draft draft, Places places) {
    List<Inline> words = new ArrayList<>();
    for (Inline inline : heading) {
      if (inline instanceof Inline.Image image) {
        draft.logos.add(image);
        draft.at(Facet.LOGOS, places.start(image), places.end(image));
      } else {
        words.add(inline);
      }
    }
    return words;
  }

  private Line withoutDate(Line line, Draft draft) {
    Matcher matcher = DATE.matcher(line.words());
    if (matcher.find()
        && matcher.start() > 0
        && periods.read(matcher.group(1)).orElse(null) instanceof PeriodReader.Found found) {
      draft.period = found.period();
      draft.at(Facet.PERIOD, line.offset(matcher.start(1) - 1), line.end());
      return line.part(0, matcher.start());
    }
    return line;
  }

  /**
   * The link that is the heading or one of its parts; a link inside a longer phrase is only a link.
   */
  private static void address(Line line, Draft draft, Places places) {
    int at = 0;
    for (Inline inline : line.content()) {
      int length = new Line(List.of(inline), null, places).words().length();
      if (inline instanceof Inline.Link link && isPart(line.words(), at, at + length)) {
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
        return;
      }
      at += length;
    }
  }

  private static boolean isPart(String words, int start, int end) {
    if (words.substring(0, start).isBlank()) {
      return true;
    }
    Matcher before = SEPARATOR.matcher(words).region(0, start);
    boolean opens = false;
    while (before.find()) {
      opens = before.end() == start;
    }
    String behind = words.substring(end);
    return opens && (behind.isBlank() || SEPARATOR.matcher(behind).lookingAt());
  }

  /**
   * A position before " - ", "at", or alone; an organization likewise; no guess where no word
   * tells.
   */
  private void names(Line line, Draft draft) {
    String phrase = line.phrase();
    int at = phrase.indexOf(AT);
    String first = part(phrase, 0);
    if (at > 0 && names.isRole(phrase.substring(0, at))) {
      draft.role = clean(phrase.substring(0, at));
      draft.organization = clean(part(phrase, at + AT.length()));
    } else if (names.roleWord(first).isPresent()) {
      draft.role = clean(first);
    } else if (names.isOrganization(first)) {
      draft.organization = clean(first);
    }
    if (draft.classes.contains(Attributes.NO_ROLE)) {
      draft.role = null;
    }
    if (draft.classes.contains(Attributes.NO_ORGANIZATION)) {
      draft.organization = null;
    }
    draft.isNamedInHeading = draft.role != null || draft.organization != null;
    if (draft.role != null) {
      draft.at(Facet.ROLE, line);
    }
    if (draft.organization != null) {
      draft.at(Facet.ORGANIZATION, line);
    }
  }

  /** The words up to the next " - ". */
  private static String part(String phrase, int from) {
    int dash = phrase.indexOf(" - ", from);
    return dash < 0 ? phrase.substring(from) : phrase.substring(from, dash);
  }

  private static @Nullable String clean(String words) {
    String clean = words.strip().replaceAll("\\s+", " ");
    return clean.isEmpty() || clean.indexOf(Line.HIDDEN) >= 0 ? null : clean;
  }
}
