package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that cites a work with its title, in the styles of references: authors first, maybe
 * with the year, then the title, then the venue and all else.
 *
 * <p>Where the names end tells where the title begins, so these are read first; words that could be
 * names as well as a title are not taken for either.
 */
public final class FullCitationReader {

  /** {@code [3]}, {@code [J2]}, {@code 4.}: the number of a work among others. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:\\[\\p{Lu}{0,2}\\d{1,3}\\]|\\(\\d{1,2}\\)|\\p{Lu}?\\d{1,3}[.)])\\s+");

  private static final Pattern LEADING_YEAR =
      Pattern.compile("\\s*" + CitationReader.YEAR_DIGITS + "\\s*[:.,–—-]\\s+");

  /** The year, maybe with a month, or what stands for it: {@code (in press)}. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()\uFFFC]{2,24})\\)");

  private static final Pattern YEAR_IN_BRACKETS =
      Pattern.compile("\\(" + CitationReader.YEAR_DIGITS + "\\)");

  private static final Pattern BARE_YEAR =
      Pattern.compile("[.,]?\\s+" + CitationReader.YEAR_DIGITS + "\\p{Ll}?[.,:;]\\s+");

  /** {@code vol}, {@code no}: no title ends so. */
  private static final Pattern SHORTENED = Pattern.compile("[ ,]\\p{Ll}{1,3}$");

  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");

  private static final String QUOTES = "\"“„«「『《";

  /** More full stops are none of names. */
  private static final int MOST_STOPS = 40;

  private final CitationReader citations;
  private final PlainTitle titles;
  private final VenueReader venues;

  public FullCitationReader(CitationReader citations) {
    this.citations = citations;
    this.titles = new PlainTitle(citations);
    this.venues = new VenueReader(citations);
  }

  /**
   * Reads a line; empty where it does not name authors and a title; authors can be missing before a
   * title in quotes, a venue and a year.
   */
  public Optional<FullCitation> read(Line line) {
    String words = line.names();
    if (words.length() > CitationReader.MOST_CHARACTERS || words.isBlank()) {
      return Optional.empty();
    }
    CitationDraft found = new CitationDraft(line);
    Matcher number = NUMBER.matcher(words);
    int from = number.lookingAt() ? number.end() : 0;
    Matcher year = LEADING_YEAR.matcher(words).region(from, words.length());
    if (year.lookingAt()) {
      found.year(year.start(1), year.end(1));
      from = year.end();
    }
    int authors = behindAuthors(line, from, found);
    if (authors >= 0) {
      return titled(line, authors, found);
    }
    // who is named behind a title can have written it
    return CitationTitle.quotedAt(line, from).isEmpty()
        ? Optional.empty()
        : titled(line, from, found).filter(work -> !isOfAuthors(work.citation().venue()));
  }

  private boolean isOfAuthors(@Nullable String venue) {
    return venue != null && citations.areAuthors(venue);
  }

  /** Reads the authors, and the year behind them; answers where the title begins, or -1. */
  private int behindAuthors(Line line, int from, CitationDraft found) {
    String words = line.names();
    Matcher brackets = IN_BRACKETS.matcher(words).region(from, words.length());
    if (brackets.find() && authors(words, from, brackets.start(), false, found)) {
      return behindBrackets(words, brackets, found);
    }
    Matcher bare = BARE_YEAR.matcher(words).region(from, words.length());
    if (bare.find() && authors(words, from, bare.start() + 1, false, found)) {
      if (!found.hasYear()) {
        found.year(bare.start(1), bare.end(1));
      }
      return bare.end();
    }
    for (int i = from + 1; i < words.length(); i++) {
      if (QUOTES.indexOf(words.charAt(i)) >= 0) {
        if (authors(words, from, i, false, found)) {
          return i;
        }
        break;
      }
    }
    int styled = styled(line, from, found);
    int stop = styled >= 0 ? styled : behindStop(words, from, found);
    return stop >= 0 ? stop : behindInitials(line, from, found);
  }

  /**
   * Behind the last comma before which all names have initials, where a full stop or a venue that
   * stands out ends the title: {@code I. Vale, P. Okon, Wet rope. Rope Days}.
   */
  private int behindInitials(Line line, int from, CitationDraft found) {
    String words = line.names();
    int last = -1;
    int comma = words.indexOf(", ", from);
    for (int count = 0; comma > 0 && count < MOST_STOPS; count++) {
      last = areInitialed(words.substring(from, comma)) ? comma : last;
      comma = words.indexOf(", ", comma + 1);
    }
    // initials before a title are those of one more name
    if (last < 0 || INITIAL.matcher(words).region(last + 2, words.length()).lookingAt()) {
      return -1;
    }
    int end = titles.end(line, last + 2);
    boolean ended =
        words.startsWith(", ", end)
            || words.startsWith(". ", end) && !SHORTENED.matcher(words.substring(last, end)).find();
    return ended && authors(words, from, last, false, found) ? last + 2 : -1;
  }

  /** Whether two names with initials, with a comma between them, begin words. */
  public boolean startsWithInitials(String words) {
    int first = comma(words, 0);
    int second = first < 0 ? -1 : comma(words, first + 1);
    return second > 0 && areInitialed(words.substring(0, second));
  }

  private static int comma(String words, int from) {
    int comma = words.indexOf(',', from);
    int wide = words.indexOf('，', from);
    return comma < 0 || wide >= 0 && wide < comma ? wide : comma;
  }

  /** Whether words are several names, each with an initial before it or behind it. */
  private boolean areInitialed(String words) {
    return INITIAL.matcher(words).find()
        && citations
            .authors(words)
            .filter(names -> names.size() > 1)
            .filter(names -> names.stream().allMatch(name -> INITIAL.matcher(name).find()))
            .isPresent();
  }

  private static int behindBrackets(String words, Matcher brackets, CitationDraft found) {
    int end = brackets.end();
    boolean more = true;
    brackets.region(brackets.start(), words.length());
    while (more && brackets.lookingAt()) {
      end = brackets.end();
      Matcher year =
          CitationReader.ANY_YEAR.matcher(words).region(brackets.start(1), brackets.end(1));
      year.useTransparentBounds(true);
      if (!found.hasYear() && year.find()) {
        found.year(year.start(1), year.end(1));
      }
      int next = end < words.length() && ".,".indexOf(words.charAt(end)) >= 0 ? end + 1 : end;
      more = next < words.length();
      brackets.region(next, words.length());
    }
    return end;
  }

  /** Where words stand out behind the authors. */
  private int styled(Line line, int from, CitationDraft found) {
    String words = line.names();
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at > from && PlainTitle.isStyled(inline)) {
        String before = words.substring(from, at).strip();
        boolean ends = before.endsWith(".") || before.endsWith(":") || before.endsWith(")");
        if ((ends || !citations.areAuthors(words.substring(at, end)))
            && authors(words, from, at, false, found)) {
          return at;
        }
      }
      at = end;
    }
    return -1;
  }

  /** Behind the last full stop, or the first colon, before which there are names alone. */
  private int behindStop(String words, int from, CitationDraft found) {
    int colon = words.indexOf(": ", from);
    if (colon > 0 && authors(words, from, colon, true, found)) {
      return colon + 2;
    }
    int last = -1;
    int stop = words.indexOf(". ", from);
    for (int count = 0; stop > 0 && count < MOST_STOPS; count++) {
      last = citations.areStated(words.substring(from, stop + 1)) ? stop : last;
      stop = words.indexOf(". ", stop + 1);
    }
    if (last > 0 && authors(words, from, last + 1, true, found)) {
      return last + 2;
    }
    return -1;
  }

  /** Reads names; where plain words follow, several of them, or one with initials. */
  private boolean authors(String words, int from, int end, boolean certain, CitationDraft found) {
    String text = CitationReader.withoutSeparators(words.substring(from, end));
    Optional<List<String>> authors = citations.authors(text);
    if (authors.isEmpty() || certain && !citations.areStated(text)) {
      return false;
    }
    found.authors(authors.get(), from, from + text.length());
    return true;
  }

  private Optional<FullCitation> titled(Line line, int from, CitationDraft found) {
    String words = line.names();
    int start = Signs.endOf(words, from, PlainTitle.AROUND);
    CitationTitle whole =
        CitationTitle.quotedAt(line, start)
            .or(() -> styledTitle(line, start))
            .orElseGet(() -> new CitationTitle(start, titles.end(line, start)));
    CitationTitle title = withoutYear(whole, words, found);
    String text = line.phrase().substring(Math.min(start, title.end()), title.end());
    if (!CitationReader.WORD.matcher(text).find()
        || Character.isLowerCase(text.codePointAt(0))
        || CitationTitle.isVolume(text)) {
      return Optional.empty();
    }
    int behind = Signs.endOf(words, whole.end(), "?!\"”“»」』》" + PlainTitle.AROUND);
    found.title(start, whole.equals(title) ? behind : title.end());
    int end = venues.read(line, behind, found);
    if (end < 0) {
      LinkedVenue.read(line, whole.end(), behind, found);
    }
    boolean told = CitationReader.behind(end < 0 ? whole.end() : end, found);
    boolean apart = titleApart(line, start).isPresent();
    return told && (apart || found.hasVenue() || found.hasYear())
        ? found.citation(apart).map(citation -> new FullCitation(line, title, citation))
        : Optional.empty();
  }

  /** A title without the year in brackets behind it, where none stands behind the authors. */
  private static CitationTitle withoutYear(CitationTitle title, String words, CitationDraft found) {
    int open = words.lastIndexOf('(', title.end() - 1);
    if (found.hasYear() || open < title.start()) {
      return title;
    }
    Matcher year = YEAR_IN_BRACKETS.matcher(words).region(open, title.end());
    if (!year.matches()) {
      return title;
    }
    found.year(year.start(1), year.end(1));
    int end = open;
    while (end > title.start() && SpacedWords.isBlank(words.charAt(end - 1))) {
      end--;
    }
    return new CitationTitle(title.start(), end);
  }

  /** A title in quotes, or of several words that stand out. */
  private static Optional<CitationTitle> titleApart(Line line, int start) {
    return CitationTitle.quotedAt(line, start)
        .or(() -> styledTitle(line, start))
        .filter(
            title ->
                SpacedWords.count(line.phrase().substring(title.start(), title.end()))
                    >= CitationTitle.FEWEST_WORDS);
  }

  /**
   * Where a title stands that nothing but authors precedes: in quotes, or so that it stands out.
   */
  public Optional<CitationTitle> titleBehindAuthors(Line line) {
    String words = line.names();
    if (words.length() > CitationReader.MOST_CHARACTERS || words.isBlank()) {
      return Optional.empty();
    }
    int from = behindAuthors(line, 0, new CitationDraft(line));
    return from < 0
        ? Optional.empty()
        : titleApart(line, Signs.endOf(words, from, PlainTitle.AROUND));
  }

  /** The emphasis or the link that begins here, without a full stop. */
  private static Optional<CitationTitle> styledTitle(Line line, int start) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at == start && PlainTitle.isStyled(inline)) {
        int last = end;
        while (last > at && ".,".indexOf(line.names().charAt(last - 1)) >= 0) {
          last--;
        }
        return Optional.of(new CitationTitle(at, last));
      }
      at = end;
    }
    return Optional.empty();
  }
}
