package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the citation below the name of an item: on one line, or with a line for the authors and one
 * for where the work appeared; before them may stand the title, where the item is called otherwise.
 */
public final class CitationRows {

  /** More words before a colon are part of a name: {@code Papers of the Rope Days: HRD 2020}. */
  private static final int LONGEST_LABEL = 3;

  /** Behind what is no venue: a sentence goes on. */
  private static final Pattern SENTENCE = Pattern.compile(" (?:19|20)\\d\\d \\p{Ll}");

  private static final Pattern SMALL_LAST = Pattern.compile("\\s\\p{Ll}{1,3}$");

  private final CitationReader citations;
  private final PeriodReader periods;
  private final PlaceNames places;

  public CitationRows(CitationReader citations, PeriodReader periods, PlaceNames places) {
    this.citations = citations;
    this.periods = periods;
    this.places = places;
  }

  /**
   * A work that lines tell.
   *
   * @param title the line that is its title, or null where that stands elsewhere
   * @param line the lines that cite it, as one
   * @param count how many lines all of that is
   */
  public record Told(@Nullable Line title, Line line, Citation citation, int count) {

    /** Whether one line tells all: who made it, and where it appeared. */
    public boolean isOne() {
      return title == null && count == 1 && !citation.authors().isEmpty();
    }
  }

  /** Reads the work that lines begin with. */
  public Optional<Told> read(List<Line> lines) {
    if (lines.size() > 2 && isTitle(lines.get(0)) && !lines.get(1).isContinuation()) {
      Optional<Told> titled = rows(lines, 1);
      if (titled.isPresent()) {
        return titled;
      }
    }
    Optional<Told> one = line(lines);
    Optional<Told> two = rows(lines, 0);
    Optional<Told> told = says(two) > says(one) ? two : one;
    return told.filter(found -> !found.citation().authors().isEmpty())
        .or(() -> venueAbove(lines))
        .or(() -> told);
  }

  /**
   * Reads the work that a paragraph and the next one tell: who made it, and where it appeared; or
   * who made it alone.
   */
  public Optional<Told> read(List<Line> authors, List<Line> next) {
    Line names = Line.joined(authors);
    if (!Line.areOne(authors) || isFact(names) || !areCertain(names)) {
      return Optional.empty();
    }
    if (!next.isEmpty()) {
      List<Line> both = new ArrayList<>(List.of(names));
      both.addAll(next);
      Optional<Told> told = rows(both, 0);
      if (told.isPresent()) {
        return told;
      }
    }
    return authors(names, 1);
  }

  private static int says(Optional<Told> told) {
    return told.map(found -> found.citation().ranges().size()).orElse(0);
  }

  private Optional<Told> line(List<Line> lines) {
    int end = until(lines, 0);
    Line line = Line.joined(lines.subList(0, end));
    return isFact(lines.get(0))
        ? Optional.empty()
        : citations.read(line).map(citation -> new Told(null, line, citation, end));
  }

  /** Reads the line that names several authors, or one by initials, and nothing else. */
  public Optional<Told> authors(List<Line> lines) {
    int end = endOfFirst(lines);
    Line line = Line.joined(lines.subList(0, end));
    return isFact(lines.get(0)) || !areCertain(line) ? Optional.empty() : authors(line, end);
  }

  /** Whether a line names several authors, or one with initials, and nothing else. */
  public boolean areCertain(Line line) {
    return citations.areCertain(withoutNote(line.names()));
  }

  private Optional<Told> authors(Line line, int count) {
    CitationDraft found = new CitationDraft(line);
    String words = withoutNote(line.names()).stripTrailing();
    return citations.authors(words, 0, found)
        ? found.citation(true).map(citation -> new Told(null, line, citation, count))
        : Optional.empty();
  }

  /** Reads the line that says where the work appeared, and below it that of the authors. */
  private Optional<Told> venueAbove(List<Line> lines) {
    int next = endOfFirst(lines);
    if (next >= lines.size()) {
      return Optional.empty();
    }
    int end = until(lines, next);
    Line names = Line.joined(lines.subList(next, end));
    String words = withoutNote(names.names()).stripTrailing();
    Optional<List<String>> authors =
        areCertain(names) ? citations.authors(words) : Optional.empty();
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    Line line = Line.joined(lines.subList(0, end));
    int start = line.words().length() - names.words().length();
    return line(lines.subList(0, next))
        .filter(venue -> venue.count() == next && venue.citation().venue() != null)
        .map(venue -> venue.citation().by(authors.get(), start, start + words.length()))
        .map(citation -> new Told(null, line, citation, end));
  }

  /** Reads the line of the authors, and the next; an editor may have broken each. */
  private Optional<Told> rows(List<Line> lines, int from) {
    int next = until(lines, from);
    int second = next < lines.size() ? next : from + 1;
    int end = next < lines.size() ? until(lines, next) : from + 2;
    if (end > lines.size() || lines.subList(from, end).stream().anyMatch(this::isFact)) {
      return Optional.empty();
    }
    Line line = Line.joined(lines.subList(from, end));
    return read(line, Line.joined(lines.subList(from, second)).words().length())
        .map(citation -> new Told(from == 0 ? null : lines.get(0), line, citation, end));
  }

  /** Where the lines end that are one where an editor broke it. */
  public static int end(List<Line> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && lines.get(end).isContinuation()) {
      end++;
    }
    return end;
  }

  /** The same, but for a line among them that says something else. */
  private int until(List<Line> lines, int from) {
    int end = end(lines, from);
    for (int i = from + 1; i < end; i++) {
      if (isFact(lines.get(i))) {
        return i;
      }
    }
    return end;
  }

  /** The same for the first line, which is one by itself if all would be one. */
  private int endOfFirst(List<Line> lines) {
    int end = until(lines, 0);
    return end < lines.size() ? end : 1;
  }

  /** Whether a line says a date or something behind a label: neither names authors nor a venue. */
  private boolean isFact(Line line) {
    return line.unwrapped()
            .label()
            .filter(labelled -> labelled.isStated() || isLabel(labelled.name()))
            .isPresent()
        || line.period(periods).isPresent();
  }

  private boolean isLabel(String name) {
    return name.split(" ", LONGEST_LABEL + 1).length <= LONGEST_LABEL
        && citations.beforeIn(name) > 0;
  }

  /** Whether a line stands out from end to end, and can be a title. */
  private boolean isTitle(Line line) {
    return line.unwrapped() != line
        && line.words().indexOf(Signs.HIDDEN) < 0
        && CitationReader.WORD.matcher(line.words()).find()
        && line.period(periods).isEmpty();
  }

  /** Names before an offset and nothing else, and a venue behind it, which could be names alone. */
  private Optional<Citation> read(Line line, int second) {
    String words = line.names();
    CitationDraft found = new CitationDraft(line);
    if (words.length() > CitationReader.MOST_CHARACTERS || !authors(line, second, found)) {
      return Optional.empty();
    }
    int start = citations.venueStart(words, second);
    int styled = styledEnd(line, start);
    int end = styled > start ? styled : VenueName.end(words, start);
    if (citations.isUnpublished(words.substring(start, end))) {
      end = start - 1;
    } else if (end > start) {
      found.venue(start, end, second);
    } else {
      return Optional.empty();
    }
    return CitationReader.behind(end, found)
            && (found.hasYear() && !isSentence(words, start, end)
                || styled > start
                || isVenueAlone(words, start, end))
        ? found.citation()
        : Optional.empty();
  }

  /** Whether words end as no name does, {@code In the May of}, or go on behind a year. */
  private static boolean isSentence(String words, int start, int end) {
    return SENTENCE.matcher(words).region(end, words.length()).lookingAt()
        || end > start && SMALL_LAST.matcher(words.substring(start, end)).find();
  }

  /** Reads the authors, and the year behind them: several, one with initials, or one in bold. */
  private boolean authors(Line line, int end, CitationDraft found) {
    String names = line.names().substring(0, end);
    Matcher year = CitationReader.YEAR_BEHIND_NAMES.matcher(names);
    if (year.find()) {
      found.year(year.start(1), year.end(1));
      names = CitationReader.withoutBracket(names.substring(0, year.start(1)));
    }
    names = withoutNote(names);
    boolean bold =
        line.content().get(0) instanceof Inline.Strong
            && line.lengthOfFirst() + 1 >= names.stripTrailing().length();
    return (bold || citations.areCertain(names)) && citations.authors(names, 0, found);
  }

  /** Names without a note in brackets behind them. */
  public static String withoutNote(String names) {
    String text = CitationReader.withoutSeparators(names).replaceFirst("\\.$", "");
    int note = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return note > 0 ? text.substring(0, note) : names;
  }

  /** Where the emphasis ends that begins at an offset; the offset itself where none does. */
  private int styledEnd(Line line, int start) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at == start
          && (inline instanceof Inline.Emphasis || inline instanceof Inline.Strong)
          && citations.isVenue(line.names().substring(at, end))) {
        return end;
      }
      at = end;
    }
    return start;
  }

  /** Whether a line is spelt as a name, maybe with a place, and names no more people. */
  private boolean isVenueAlone(String words, int start, int end) {
    String behind = CitationReader.withoutSeparators(words.substring(Math.max(start, end)));
    String place = behind.startsWith(",") ? behind.substring(1).strip() : behind.strip();
    return end > start
        && (place.isEmpty() || place.equals(".") || places.isPlace(place))
        && Spelling.isOfName(words.substring(start, end))
        && !citations.areAuthors(words.substring(start))
        && !places.isPlace(words.substring(start));
  }
}
