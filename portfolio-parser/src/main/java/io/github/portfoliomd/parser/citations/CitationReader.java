package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the line of a citation whose title is the item's heading: authors, year, venue and
 * identifier, in the styles of references that have the venue in italics or behind the year in
 * brackets.
 */
public final class CitationReader {

  /** Longer lines are text. */
  static final int MOST_CHARACTERS = 600;

  /** What stands behind a venue is numbers; more words tell something. */
  private static final int MOST_WORDS_BEHIND = 6;

  /** As much may be told of a work whose authors, venue or kind, and year are known. */
  private static final int MOST_WORDS_BEHIND_ALL = 25;

  private static final String SEPARATORS = " \t,:;，：；、";

  static final String YEAR_DIGITS = "((?:1[5-9]|20)\\d{2})";

  /** A year that is none of a range of pages, an address or a larger number. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.:–-])" + YEAR_DIGITS + "(?:(?=[年년])|(?![\\p{L}\\p{N}/–-]|\\.\\d))");

  static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR_DIGITS + "(?!\\d)");

  static final Pattern YEAR_BEHIND_NAMES =
      Pattern.compile("(?<=[\\s(.,])" + YEAR_DIGITS + "\\)?[\\s.,:;]*$");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(" + YEAR_DIGITS + "\\)[.,:]?");

  private static final Pattern PLAIN_VENUE =
      Pattern.compile("\\s*([\\p{Lu}\\p{Lo}][^.,;:()\uFFFC\\d]{1,100})(?=[.,;(]|\\s*$)");

  private static final Pattern VENUE_ALONE =
      Pattern.compile(
          "\\s*(\\p{Lu}[^.,;:()\uFFFC\\d]{1,100}? [^.,;:()\uFFFC\\d]{1,100}?),? \\(?"
              + YEAR_DIGITS
              + "\\)?\\.?\\s*");

  private static final Pattern INITIAL =
      Pattern.compile("(?:^|[\\s.-])\\p{Lu}{1,3}\\.?(?:$|[\\s-])");

  /** A venue in the brackets of works, as Chinese, Japanese and Korean have them. */
  static final Pattern BRACKETED_VENUE = Pattern.compile("[『《]([^『』《》\uFFFC]{2,100})[』》]");

  private static final Pattern DOI =
      Pattern.compile("(?i)(?:\\bdoi[: ]\\s*|https?://(?:dx\\.)?doi\\.org/)10\\.\\d[^\\s\uFFFC]*");

  static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final AuthorNames names;
  private final Pattern with;
  private final Pattern in;
  private final Pattern unpublished;

  public CitationReader(Vocabulary vocabulary, Names names) {
    this.names = new AuthorNames(vocabulary, names);
    this.with = Pattern.compile("(?i)^\\s*\\(?(?:" + any(vocabulary, "citation.with") + ")\\s+");
    this.in = Pattern.compile("(?i)(?<![^\\s.,])(?:" + any(vocabulary, "citation.in") + "):?\\s*$");
    this.unpublished =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:" + any(vocabulary, "citation.unpublished") + ")(?!\\p{L})");
  }

  /** Whether words say what a work is, or how far it got, and not where it appeared. */
  public boolean isUnpublished(String words) {
    return unpublished.matcher(words).find();
  }

  private static String any(Vocabulary vocabulary, String key) {
    List<String> words = vocabulary.list(key);
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  public Optional<Citation> read(Line line) {
    String words = line.names();
    if (words.isEmpty() || words.length() > MOST_CHARACTERS || words.charAt(0) == Signs.HIDDEN) {
      return Optional.empty();
    }
    // names stand out before such a venue: those of whose page it is
    Optional<Citation> linked = LinkedVenue.hasVolume(line) ? linked(line) : Optional.empty();
    if (linked.isPresent()) {
      return linked;
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
    return bracketed(line)
        .or(() -> plain(line, ". "))
        .or(() -> plain(line, ", "))
        .or(() -> venue(line))
        .or(() -> linked(line));
  }

  /** Whether words are the names of authors and nothing else. */
  public boolean areAuthors(String words) {
    return authors(words).isPresent();
  }

  /** The authors that words name and nothing else. */
  Optional<List<String>> authors(String words) {
    return names.read(withoutSeparators(words));
  }

  /** Where words end that are followed by "in" and nothing else. */
  int beforeIn(String words) {
    Matcher opening = in.matcher(words);
    return opening.find() ? opening.start() : words.length();
  }

  static String withoutSeparators(String words) {
    int end = words.length();
    while (end > 0 && SEPARATORS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  boolean isVenue(String words) {
    return words.indexOf(Signs.HIDDEN) < 0
        && !words.stripLeading().startsWith("(")
        && WORD.matcher(words).find()
        && !isUnpublished(words);
  }

  /** Authors, maybe with the year, before a venue that stands out; numbers and the year behind. */
  private Optional<Citation> around(Line line, Citation.Range venue) {
    String words = line.names();
    Matcher opening = in.matcher(words.substring(0, venue.start()));
    int start = opening.find() ? opening.start() : venue.start();
    CitationDraft found = new CitationDraft(line);
    if (!authors(withoutYear(words.substring(0, start), found), 0, found)) {
      return Optional.empty();
    }
    found.venue(venue.start(), venue.end(), start);
    return behind(venue.end(), found) ? found.citation() : Optional.empty();
  }

  /** Takes the year behind names, and answers what stands before it. */
  private static String withoutYear(String names, CitationDraft found) {
    Matcher year = YEAR_BEHIND_NAMES.matcher(names);
    if (!year.find()) {
      return names;
    }
    found.year(year.start(1), year.end(1));
    return withoutBracket(names.substring(0, year.start(1)));
  }

  static String withoutBracket(String before) {
    String text = before.stripTrailing();
    return text.endsWith("(") ? text.substring(0, text.length() - 1) : text;
  }

  /** Reads the names that a text holds and nothing else; there may be none. */
  boolean authors(String text, int offset, CitationDraft found) {
    Matcher prefix = with.matcher(text);
    int from = prefix.find() ? prefix.end() : 0;
    String all = withoutSeparators(text.substring(from));
    int close = text.lastIndexOf('(', from) < 0 ? -1 : all.lastIndexOf(')');
    String rest = close >= 0 && close >= all.length() - 2 ? all.substring(0, close) : all;
    if (rest.isBlank()) {
      return from == 0;
    }
    Optional<List<String>> authors = names.read(rest);
    authors.ifPresent(list -> found.authors(list, offset, offset + from + rest.length()));
    return authors.isPresent();
  }

  /** Authors and the year in brackets, and a venue in plain words if one follows them. */
  private Optional<Citation> bracketed(Line line) {
    String words = line.names();
    Matcher year = IN_BRACKETS.matcher(words);
    CitationDraft found = new CitationDraft(line);
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

  /** {@code Rivers and Ice, 2020}: a venue with its year, which could not be an author. */
  private Optional<Citation> venue(Line line) {
    Matcher venue = VENUE_ALONE.matcher(line.names());
    if (!venue.matches()
        || !Spelling.isOfName(venue.group(1))
        || names.read(venue.group(1)).isPresent()) {
      return Optional.empty();
    }
    CitationDraft found = new CitationDraft(line);
    found.venue(venue.start(1), venue.end(1), venue.start(1));
    found.year(venue.start(2), venue.end(2));
    return found.citation();
  }

  /** Names, and a link that shows the venue with its year or volume. */
  private Optional<Citation> linked(Line line) {
    String words = line.names();
    int link = words.indexOf(Signs.HIDDEN);
    CitationDraft found = new CitationDraft(line);
    String before = link < 0 ? "" : withoutYear(words.substring(0, link), found);
    return !before.isBlank()
            && areCertain(before)
            && authors(before, 0, found)
            && LinkedVenue.read(line, link, link, found)
            && behind(link, found)
        ? found.citation()
        : Optional.empty();
  }

  /** {@code I. Vale, P. Okon. Rivers and Ice, 2020}: names, and a venue in plain words. */
  private Optional<Citation> plain(Line line, String between) {
    String words = line.names();
    for (int stop = words.indexOf(between); stop > 0; stop = words.indexOf(between, stop + 1)) {
      Optional<Citation> found = plain(line, stop + 1, !between.equals(". "));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Names up to an offset, and a venue behind it.
   *
   * @param sure whether only several names, or one with initials, are some
   */
  private Optional<Citation> plain(Line line, int end, boolean sure) {
    String words = line.names();
    int start = venueStart(words, end);
    int stop = VenueName.end(words, start);
    String venue = words.substring(start, stop);
    CitationDraft found = new CitationDraft(line);
    if (venue.isEmpty()
        || !authors(words.substring(0, end), 0, found)
        || sure && !areCertain(words.substring(0, end))
        || names.read(venue).isPresent() && !words.startsWith(". ", end - 1)) {
      return Optional.empty();
    }
    if (!isUnpublished(venue)) {
      found.venue(start, stop, end);
    } else {
      stop = end;
    }
    return behind(stop, found) && (found.hasYear() || CitationTitle.isVolume(words))
        ? found.citation()
        : Optional.empty();
  }

  /** Whether words are names for certain: several of them, or one with initials. */
  boolean areCertain(String words) {
    return authors(words)
        .filter(list -> list.size() > 1 || INITIAL.matcher(list.get(0)).find())
        .isPresent();
  }

  /** Where a venue begins: behind blanks, and "in" or the like. */
  int venueStart(String words, int from) {
    int at = from;
    while (at < words.length() && words.charAt(at) == ' ') {
      at++;
    }
    int word = words.indexOf(' ', at);
    return word > at && beforeIn(words.substring(at, word)) == 0 ? venueStart(words, word) : at;
  }

  /** Whether words before a full stop are names: several, or one with its surname first. */
  boolean areStated(String words) {
    return authors(words)
        .filter(list -> list.get(0).indexOf(", ") > 0 || areCertain(words))
        .isPresent();
  }

  /** Looks for the year and the identifier behind the rest; answers whether that is no sentence. */
  static boolean behind(int from, CitationDraft found) {
    String words = found.words();
    Matcher doi = DOI.matcher(words).region(from, words.length());
    String text = words.substring(from);
    if (doi.find()) {
      found.doi(doi.start(), doi.end());
      text = words.substring(from, doi.start()) + words.substring(doi.end());
    } else {
      found.linkedDoi(from);
    }
    Matcher year = YEAR.matcher(words).region(from, words.length()).useTransparentBounds(true);
    if (!found.hasYear() && year.find()) {
      found.year(year.start(1), year.end(1));
    } else if (!found.hasYear() && found.hasVenue()) {
      Matcher within = YEAR.matcher(words).region(found.venueStart(), from);
      if (within.useTransparentBounds(true).find()) {
        found.yearOfVenue(within.start(1), within.end(1));
      }
    }
    boolean parted =
        text.isBlank()
            || !Character.isLetterOrDigit(text.codePointAt(0))
            || "』》".indexOf(words.charAt(from - 1)) >= 0;
    boolean all = found.hasAuthors() && found.hasYear();
    return parted && wordsIn(text) <= (all ? MOST_WORDS_BEHIND_ALL : MOST_WORDS_BEHIND);
  }

  private static long wordsIn(String text) {
    return WORD.matcher(text).results().count();
  }
}
