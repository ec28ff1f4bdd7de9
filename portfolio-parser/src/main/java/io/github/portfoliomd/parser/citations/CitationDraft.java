package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Identifiers;
import io.github.portfoliomd.parser.page.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A citation while it is read: what was found so far in a line, and where. */
final class CitationDraft {

  private static final Pattern RESOLVER = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/");

  private final Line line;
  private final List<Citation.Range> ranges = new ArrayList<>();
  private List<String> authors = List.of();
  private @Nullable String venue;
  private @Nullable Integer year;
  private @Nullable Doi doi;
  private int yearStart = -1;
  private int venueStart;

  CitationDraft(Line line) {
    this.line = line;
  }

  String words() {
    return line.words();
  }

  boolean hasYear() {
    return year != null;
  }

  void authors(List<String> list, int start, int end) {
    authors = list;
    ranges.add(new Citation.Range(start, end));
  }

  /** The title, with what encloses and ends it. */
  void title(int start, int end) {
    ranges.add(new Citation.Range(start, end));
  }

  void year(int start, int end) {
    year = Integer.valueOf(line.words().substring(start, end));
    yearStart = start;
    boolean word = line.words().startsWith("年", end) || line.words().startsWith("년", end);
    ranges.add(new Citation.Range(start, word ? end + 1 : end));
  }

  /** The year that is part of the venue's name. */
  void yearOfVenue(int start, int end) {
    year = Integer.valueOf(line.words().substring(start, end));
  }

  boolean hasVenue() {
    return venue != null;
  }

  int venueStart() {
    return venueStart;
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  /** What a link behind an offset shows that stays where it is. */
  void linked(String name, @Nullable String digits, int from) {
    venue = name;
    venueStart = from;
    year = year == null && digits != null ? Integer.valueOf(digits) : year;
  }

  void venue(int start, int end, int from) {
    String words = line.words().substring(start, end).strip();
    Matcher bracketed = CitationReader.BRACKETED_VENUE.matcher(words);
    words = bracketed.matches() ? bracketed.group(1).strip() : words;
    venue = words.matches(".*[.,]") ? words.substring(0, words.length() - 1) : words;
    venueStart = start;
    ranges.add(new Citation.Range(from, end));
  }

  void doi(int start, int end) {
    String text = line.words().substring(start, end);
    Doi.find(text)
        .ifPresent(
            found -> {
              doi = found;
              int last = start + text.indexOf(found.name()) + found.name().length();
              ranges.add(new Citation.Range(start, last));
            });
  }

  /** A link that shows the identifier it leads to; any other that leads there stays. */
  void linkedDoi(int from) {
    int at = 0;
    Optional<Doi> hidden = Optional.empty();
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at >= from && doi == null) {
        doi = Identifiers.doi(List.of(inline)).orElse(null);
        if (doi != null) {
          ranges.add(new Citation.Range(at, end));
        } else if (hidden.isEmpty() && inline instanceof Inline.Link link) {
          hidden = resolved(link.destination());
        }
      }
      at = end;
    }
    doi = doi == null ? hidden.orElse(null) : doi;
  }

  /** The identifier that an address of the resolver holds. */
  private static Optional<Doi> resolved(String address) {
    return RESOLVER.matcher(address).lookingAt() ? Doi.find(address) : Optional.empty();
  }

  /** A citation says two things at least, one of them the authors or the venue. */
  Optional<Citation> citation() {
    return citation(false);
  }

  /**
   * What was found; empty where that is not two things, one of them the authors or the venue.
   *
   * @param titled whether the title is known for certain, which is one of the two
   */
  Optional<Citation> citation(boolean titled) {
    boolean enough =
        !authors.isEmpty() && (titled || venue != null || year != null || doi != null)
            || venue != null && (year != null || doi != null);
    ranges.sort(Comparator.comparingInt(Citation.Range::start));
    return enough
        ? Optional.of(new Citation(authors, venue, year, doi, ranges, yearStart))
        : Optional.empty();
  }
}
