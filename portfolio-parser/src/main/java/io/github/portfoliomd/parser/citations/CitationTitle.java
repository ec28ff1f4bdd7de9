package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the title stands in the line of a citation: in quotes, behind the year in brackets, or as a
 * link of several words.
 *
 * @param start its first character
 * @param end the character behind its last
 */
public record CitationTitle(int start, int end) {

  private static final Pattern QUOTED =
      Pattern.compile(
          "\"([^\"]{4,300}+)\"|“([^“”]{4,300}+)”|„([^„“”]{4,300}+)[“”]|«([^«»]{4,300}+)»"
              + "|「([^「」]{3,300}+)」|『([^『』]{3,300}+)』|《([^《》]{3,300}+)》");

  private static final Pattern BEHIND_YEAR =
      Pattern.compile(
          "\\(\\d{4}\\p{Ll}?(?:, [^()]{3,20})?\\)[.,:]?\\s+([^.?!]{4,300}[?!]?)(?=[.?!](?:\\s|$)|\\s)");

  /** {@code Moreau, A. (2021).}, {@code Moreau, Ada, (2021, May).} */
  private static final Pattern AUTHORS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, (?:\\p{Lu}\\.[^()\\d]{0,200}|\\p{Lu}\\p{L}+,? ?)"
              + "\\(\\d{4}\\p{Ll}?(?:, [^()]{3,20})?\\)[.,:] ");

  /** The year, maybe with a month, between names and a title. */
  private static final Pattern YEAR = Pattern.compile("\\(\\d{4}[^()]{0,20}\\)[.,:]?\\s*$");

  private static final Pattern QUOTE = Pattern.compile("[\"“„«「『《]$");

  private static final Pattern VOLUME =
      Pattern.compile(
          "\\s\\d{1,4}\\s?(?:\\(\\d{1,4}(?:[–-]\\d{1,4})?\\)\\s?:\\s?\\p{L}{0,4}\\d"
              + "|:\\s?(?:\\p{L}{1,4}\\d|\\d{3}|\\d{1,2}[–-]\\d))[\\d–-]*\\s*$");

  /** Shorter links lead to the paper, its slides, its code. */
  public static final int FEWEST_WORDS = 3;

  /** Whether a line starts as an entry of a list of references does. */
  public static boolean isBehindAuthors(Line line) {
    return AUTHORS.matcher(line.words()).lookingAt();
  }

  /** Whether a line begins with authors and a title, whatever follows. */
  public static boolean isBehindNames(Line line, CitationReader reader) {
    return of(line)
        .map(title -> line.words().substring(0, title.start()))
        .map(before -> QUOTE.matcher(before.strip()).replaceFirst(""))
        .filter(before -> reader.areAuthors(YEAR.matcher(before).replaceFirst("")))
        .isPresent();
  }

  public static Optional<CitationTitle> of(Line line) {
    Matcher quoted = QUOTED.matcher(line.words());
    Optional<CitationTitle> title = quoted.find() ? quoted(quoted) : Optional.empty();
    if (title.isPresent()) {
      return title;
    }
    Matcher behindYear = BEHIND_YEAR.matcher(line.words());
    return behindYear.find()
        ? Optional.of(new CitationTitle(behindYear.start(1), behindYear.end(1)))
        : link(line);
  }

  /** The title in italics that start at an offset. */
  public static Optional<CitationTitle> inItalics(Line line, int start) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at == start && inline instanceof Inline.Emphasis) {
        return Optional.of(new CitationTitle(at, end));
      }
      at = end;
    }
    return Optional.empty();
  }

  /** The title in quotes that start at an offset. */
  static Optional<CitationTitle> quotedAt(Line line, int start) {
    Matcher quoted = QUOTED.matcher(line.words()).region(start, line.words().length());
    return quoted.lookingAt() ? quoted(quoted) : Optional.empty();
  }

  private static Optional<CitationTitle> quoted(Matcher quoted) {
    for (int group = 1; group <= quoted.groupCount(); group++) {
      String words = quoted.group(group) == null ? "" : quoted.group(group).stripTrailing();
      boolean stop = words.endsWith(",") || words.endsWith(".");
      String title = stop ? words.substring(0, words.length() - 1) : words;
      if (!title.isBlank()) {
        int start = quoted.start(group);
        return Optional.of(new CitationTitle(start, start + title.length()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether words end with a volume and pages, as a venue does: {@code Soft Ropes 18(2):523–9};
   * {@code Monday 9:30} is a time.
   */
  static boolean isVolume(String words) {
    return words.indexOf(':') > 0 && VOLUME.matcher(words).find();
  }

  private static Optional<CitationTitle> link(Line line) {
    String phrase = line.phrase();
    int at = 0;
    for (Inline inline : line.content()) {
      int length = line.length(inline);
      if (inline instanceof Inline.Link
          && phrase.substring(at, at + length).strip().split("\\s+").length >= FEWEST_WORDS
          && !isVolume(phrase.substring(at, at + length))) {
        return Optional.of(new CitationTitle(at, at + length));
      }
      at += length;
    }
    return Optional.empty();
  }
}
