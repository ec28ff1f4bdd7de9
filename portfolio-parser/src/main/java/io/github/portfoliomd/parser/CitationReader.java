package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line of a citation whose title is the item's heading: authors, year, venue and
 * identifier, in the styles of references that have the venue in italics or behind the year in
 * brackets.
 */
final class CitationReader {

  /** Longer lines are text. */
  private static final int MOST_CHARACTERS = 600;

  /** What stands behind a venue is numbers; more words tell something. */
  private static final int MOST_WORDS_BEHIND = 6;

  private static final String SEPARATORS = " \t,:;，：；、";

  private static final String YEAR_DIGITS = "((?:1[5-9]|20)\\d{2})";

  /** A year that is none of a range of pages, an address or a larger number. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.:–-])" + YEAR_DIGITS + "(?:(?=[年년])|(?![\\p{L}\\p{N}/–-]|\\.\\d))");

  private static final Pattern YEAR_BEHIND_NAMES =
      Pattern.compile("(?<=[\\s(.,])" + YEAR_DIGITS + "\\)?[\\s.,:;]*$");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(" + YEAR_DIGITS + "\\)[.,:]?");

  private static final Pattern PLAIN_VENUE =
      Pattern.compile("\\s*([\\p{Lu}\\p{Lo}][^.,;:()\uFFFC\\d]{1,100})(?=[.,;(]|\\s*$)");

  private static final Pattern VENUE_AND_YEAR =
      Pattern.compile("\\s*([^.,;:()\uFFFC\\d]{2,100}),\\s*" + YEAR_DIGITS + "(?=[.,;)\\s]|$)");

  /** A venue in the brackets of works, as Chinese, Japanese and Korean have them. */
  private static final Pattern BRACKETED_VENUE = Pattern.compile("[『《]([^『』《》\uFFFC]{2,100})[』》]");

  private static final Pattern DOI =
      Pattern.compile("(?i)(?:\\bdoi[: ]\\s*|https?://(?:dx\\.)?doi\\.org/)10\\.\\d[^\\s\uFFFC]*");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final AuthorNames names;
  private final Pattern with;
  private final Pattern in;

  CitationReader(Vocabulary vocabulary, Names names) {
    this.names = new AuthorNames(vocabulary, names);
    this.with = Pattern.compile("(?i)^\\s*(?:" + any(vocabulary, "citation.with") + ")\\s+");
    this.in = Pattern.compile("(?i)(?<![^\\s.,])(?:" + any(vocabulary, "citation.in") + "):?\\s*$");
  }

  private static String any(Vocabulary vocabulary, String key) {
    List<String> words = vocabulary.list(key);
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  Optional<Citation> read(Line line) {
    String words = line.words();
    if (words.isEmpty() || words.length() > MOST_CHARACTERS || words.charAt(0) == Line.HIDDEN) {
      return Optional.empty();
    }
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (inline instanceof Inline.Emphasis && isVenue(words.substring(at, end))) {
        Optional<Citation> found = around(line, new Citation.Range(at, end));
        if (found.isPresent()) {
          return found;
        }
      }
      at = end;
    }
    Matcher venue = BRACKETED_VENUE.matcher(words);
    if (venue.find()) {
      return around(line, new Citation.Range(venue.start(), venue.end()));
    }
    return bracketed(line).or(() -> plain(line));
  }

  /** Whether words are the names of authors and nothing else. */
  boolean areAuthors(String words) {
    return names.read(withoutSeparators(words)).isPresent();
  }

  private static String withoutSeparators(String words) {
    int end = words.length();
    while (end > 0 && SEPARATORS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private static boolean isVenue(String words) {
    return words.indexOf(Line.HIDDEN) < 0 && WORD.matcher(words).find();
  }

  /** Authors, maybe with the year, before a venue that stands out; numbers and the year behind. */
  private Optional<Citation> around(Line line, Citation.Range venue) {
    String words = line.words();
    Matcher opening = in.matcher(words.substring(0, venue.start()));
    int start = opening.find() ? opening.start() : venue.start();
    String before = words.substring(0, start);
    Found found = new Found(line);
    Matcher year = YEAR_BEHIND_NAMES.matcher(before);
    if (year.find()) {
      found.year(year.start(1), year.end(1));
      before = withoutBracket(before.substring(0, year.start(1)));
    }
    if (!authors(before, 0, found)) {
      return Optional.empty();
    }
    found.venue(venue.start(), venue.end(), start);
    return behind(venue.end(), found) ? found.citation() : Optional.empty();
  }

  private static String withoutBracket(String before) {
    String text = before.stripTrailing();
    return text.endsWith("(") ? text.substring(0, text.length() - 1) : text;
  }

  /** Reads the names that a text holds and nothing else; there may be none. */
  private boolean authors(String text, int offset, Found found) {
    Matcher prefix = with.matcher(text);
    int from = prefix.find() ? prefix.end() : 0;
    String rest = withoutSeparators(text.substring(from));
    if (rest.isBlank()) {
      return from == 0;
    }
    Optional<List<String>> authors = names.read(rest);
    authors.ifPresent(list -> found.authors(list, offset, offset + from + rest.length()));
    return authors.isPresent();
  }

  /** Authors and the year in brackets, and a venue in plain words if one follows them. */
  private Optional<Citation> bracketed(Line line) {
    String words = line.words();
    Matcher year = IN_BRACKETS.matcher(words);
    Found found = new Found(line);
    if (!year.find() || year.start() == 0 || !authors(words.substring(0, year.start()), 0, found)) {
      return Optional.empty();
    }
    found.year(year.start(1), year.end(1));
    Matcher venue = PLAIN_VENUE.matcher(words).region(year.end(), words.length());
    int end = year.end();
    if (venue.lookingAt() && wordsIn(words.substring(venue.end(1))) == 0) {
      found.venue(venue.start(1), venue.end(1), venue.start(1));
      end = venue.end(1);
    }
    return behind(end, found) ? found.citation() : Optional.empty();
  }

  /** {@code I. Vale, P. Okon. Rivers and Ice, 2020}: names, and a venue with its year. */
  private Optional<Citation> plain(Line line) {
    String words = line.words();
    for (int stop = words.indexOf(". "); stop > 0; stop = words.indexOf(". ", stop + 1)) {
      Matcher venue = VENUE_AND_YEAR.matcher(words).region(stop + 2, words.length());
      Found found = new Found(line);
      if (venue.lookingAt() && authors(words.substring(0, stop + 1), 0, found)) {
        found.venue(venue.start(1), venue.end(1), venue.start(1));
        found.year(venue.start(2), venue.end(2));
        return behind(venue.end(), found) ? found.citation() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Looks for the year and the identifier behind the rest; answers whether that is no sentence. */
  private static boolean behind(int from, Found found) {
    String words = found.line.words();
    Matcher doi = DOI.matcher(words).region(from, words.length());
    String text = words.substring(from);
    if (doi.find()) {
      found.doi(doi.start(), doi.end());
      text = words.substring(from, doi.start()) + words.substring(doi.end());
    } else {
      found.linkedDoi(from);
    }
    Matcher year = YEAR.matcher(words).region(from, words.length()).useTransparentBounds(true);
    if (found.year == null && year.find()) {
      found.year(year.start(1), year.end(1));
    }
    boolean parted =
        text.isBlank()
            || !Character.isLetterOrDigit(text.codePointAt(0))
            || "』》".indexOf(words.charAt(from - 1)) >= 0;
    return parted && wordsIn(text) <= MOST_WORDS_BEHIND;
  }

  private static long wordsIn(String text) {
    return WORD.matcher(text).results().count();
  }

  /** What was found so far. */
  private static final class Found {
    private final Line line;
    private final List<Citation.Range> ranges = new ArrayList<>();
    private List<String> authors = List.of();
    private @Nullable String venue;
    private @Nullable Integer year;
    private @Nullable Doi doi;

    Found(Line line) {
      this.line = line;
    }

    void authors(List<String> list, int start, int end) {
      authors = list;
      ranges.add(new Citation.Range(start, end));
    }

    void year(int start, int end) {
      year = Integer.valueOf(line.words().substring(start, end));
      boolean word = line.words().startsWith("年", end) || line.words().startsWith("년", end);
      ranges.add(new Citation.Range(start, word ? end + 1 : end));
    }

    void venue(int start, int end, int from) {
      String words = line.words().substring(start, end).strip();
      Matcher bracketed = BRACKETED_VENUE.matcher(words);
      words = bracketed.matches() ? bracketed.group(1).strip() : words;
      venue = words.matches(".*[.,]") ? words.substring(0, words.length() - 1) : words;
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

    /** A link that shows the identifier it leads to. */
    void linkedDoi(int from) {
      int at = 0;
      for (Inline inline : line.content()) {
        int end = at + line.length(inline);
        if (at >= from && doi == null) {
          doi = PublicationReader.doi(List.of(inline)).orElse(null);
          if (doi != null) {
            ranges.add(new Citation.Range(at, end));
          }
        }
        at = end;
      }
    }

    /** A citation says two things at least, one of them the authors or the venue. */
    Optional<Citation> citation() {
      boolean enough =
          !authors.isEmpty() && (venue != null || year != null || doi != null)
              || venue != null && (year != null || doi != null);
      ranges.sort(Comparator.comparingInt(Citation.Range::start));
      return enough
          ? Optional.of(new Citation(authors, venue, year, doi, ranges))
          : Optional.empty();
    }
  }
}
