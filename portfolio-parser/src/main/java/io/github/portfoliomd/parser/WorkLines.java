package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work that is told on lines of its own: the authors, then where it appeared, maybe with a
 * place and a date; before them the title, if that stands out and the heading is another.
 */
final class WorkLines {

  private static final int MOST_WORDS = 20;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?!\\p{N})");

  /** Volumes and pages: what is more than a venue. An ordinal is part of a name. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?!(?:19|20)\\d\\d(?!\\p{N}))\\d+(?!\\p{L}|\\p{N})");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final CitationReader citations;
  private final PeriodReader periods;
  private final PlaceNames places;

  WorkLines(CitationReader citations, PeriodReader periods, PlaceNames places) {
    this.citations = citations;
    this.periods = periods;
    this.places = places;
  }

  /**
   * A work that lines tell.
   *
   * @param line they as one
   * @param count how many
   * @param title the words that are the title, or null where it stands elsewhere
   * @param date where its date stands, if that says more than a year
   */
  record Told(
      Line line,
      int count,
      @Nullable Line title,
      Citation citation,
      @Nullable Period period,
      Citation.@Nullable Range date) {}

  /** Reads the work that lines begin with. */
  Optional<Told> read(List<Line> lines) {
    int first = lines.size() > 2 && isTitle(lines.get(0)) ? 1 : 0;
    int count = first + 2;
    if (lines.size() < count
        || lines.subList(1, lines.size()).stream().anyMatch(Line::isContinuation)
        || !areAuthors(lines.get(first), first == 0)
        || !isVenue(lines.get(first + 1))) {
      return Optional.empty();
    }
    Line line = Line.joined(lines.subList(0, count));
    String words = line.words();
    int authors =
        first == 0 ? 0 : words.indexOf(lines.get(1).words(), lines.get(0).words().length());
    int venue =
        words.indexOf(lines.get(first + 1).words(), authors + lines.get(first).words().length());
    if (authors < 0 || venue < 0) {
      return Optional.empty();
    }
    CitationDraft found = new CitationDraft(line);
    if (first > 0) {
      found.title(0, authors);
    }
    String names = CitationReader.withoutSeparators(lines.get(first).words());
    found.authors(citations.authors(names).orElseThrow(), authors, authors + names.length());
    return venue(line, venue, found, count, first > 0 ? lines.get(0) : null);
  }

  private Optional<Told> venue(
      Line line, int start, CitationDraft found, int count, @Nullable Line title) {
    String words = line.words();
    DateLine dated =
        DateLine.ofText(line.from(start), periods).filter(date -> date.start() > 0).orElse(null);
    int end = dated == null ? words.length() : start + dated.rest().words().length();
    int venue = start + beforePlace(words.substring(start, end));
    String text = words.substring(start, venue);
    if (!citations.isVenue(text) || NUMBER.matcher(text).find()) {
      return Optional.empty();
    }
    found.venue(start, venue, start);
    Citation.Range date =
        dated == null ? null : new Citation.Range(start + dated.start(), start + dated.end());
    boolean year = dated != null && FactLines.isYear(dated.period());
    Matcher digits =
        YEAR.matcher(words).region(date == null ? start : date.start(), words.length());
    digits.useTransparentBounds(true);
    if (digits.find()) {
      if (year) {
        found.year(digits.start(), digits.end());
      } else {
        found.year(Integer.parseInt(digits.group()));
      }
    }
    return found
        .citation()
        .map(
            citation ->
                new Told(
                    line,
                    count,
                    title,
                    citation,
                    dated == null || year ? null : dated.period(),
                    year ? null : date));
  }

  /** Where the place begins that words end with, behind a comma; else their end. */
  private int beforePlace(String words) {
    for (int comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1)) {
      if (places.isPlace(words.substring(comma + 1))) {
        return comma;
      }
    }
    return words.length();
  }

  /** Whether a line stands out from end to end, and can be a title. */
  private static boolean isTitle(Line line) {
    return line.unwrapped() != line
        && line.words().indexOf(Line.HIDDEN) < 0
        && CitationReader.WORD.matcher(line.words()).find();
  }

  /** Whether a line names authors: several, one with initials, or one that stands out. */
  private boolean areAuthors(Line line, boolean alone) {
    boolean bold = !line.content().isEmpty() && line.content().get(0) instanceof Inline.Strong;
    return citations.areCertain(line.words())
        || (bold || !alone) && citations.areAuthors(line.words());
  }

  private boolean isVenue(Line line) {
    String words = line.words().strip();
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && words.indexOf(Line.HIDDEN) < 0
        && BLANKS.split(words, MOST_WORDS + 2).length <= MOST_WORDS
        && Labels.find(line.unwrapped()).isEmpty()
        && periods.read(words).isEmpty()
        && !citations.areAuthors(words);
  }
}
