package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a title in plain words ends. */
final class PlainTitle {

  /** What parts a title from what stands around it. */
  static final String AROUND = " \t.,:;–—-，：；";

  private static final int LONGEST_SMALL_WORD = 3;

  /** A full stop that ends a sentence: not that of an abbreviation. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\p{N})\uFFFC]{2})(?<!\\bvs)\\.\\s+|[?!]\\s+");

  /** What follows a title in plain words, where no full stop ends that. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s+[\\[\uFFFC]|\\s+(?:https?:|(?i:doi)\\b)");

  private final CitationReader citations;

  PlainTitle(CitationReader citations) {
    this.citations = citations;
  }

  /** Whether an inline stands out: it is in emphasis, or a link. */
  static boolean isStyled(Inline inline) {
    return inline instanceof Inline.Emphasis
        || inline instanceof Inline.Strong
        || inline instanceof Inline.Link;
  }

  /** A sentence, or what stands before the venue, a link or the identifier. */
  int end(Line line, int start) {
    String words = line.names();
    int limit = words.length();
    int venue = -1;
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at > start && isStyled(inline) && at < limit) {
        if (!isWithin(words.substring(start, at))) {
          boolean emphasis = inline instanceof Inline.Emphasis;
          venue = emphasis && citations.isVenue(words.substring(at, end)) ? at : -1;
          limit = at;
        } else if (end < words.length() && ".,".indexOf(words.charAt(end)) >= 0) {
          return end;
        }
      }
      at = end;
    }
    Matcher stop = SENTENCE_END.matcher(words).region(start, limit);
    stop.useTransparentBounds(true);
    if (stop.find()) {
      int end = words.charAt(stop.start()) == '.' ? stop.start() : stop.start() + 1;
      return venue > 0 && isSubtitle(words.substring(end, venue)) ? endOf(words, venue) : end;
    }
    Matcher behind = BEHIND_TITLE.matcher(words).region(start, limit);
    limit = behind.find() ? behind.start() : limit;
    String text = words.substring(start, limit);
    return start
        + CitationReader.withoutSeparators(text.substring(0, citations.beforeIn(text)))
            .replaceFirst("[\\s.\\[(]+$", "")
            .length();
  }

  /** Whether the venue in emphasis follows one more sentence, which is part of the title. */
  private boolean isSubtitle(String between) {
    if (between.isBlank()) {
      return false;
    }
    String words = CitationReader.withoutSeparators(between.substring(1));
    return between.stripTrailing().endsWith(".")
        && !words.isBlank()
        && Character.isUpperCase(words.strip().codePointAt(0))
        && words.indexOf(". ") < 0
        && words.indexOf(Signs.HIDDEN) < 0
        && words.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '(')
        && !citations.isUnpublished(words)
        // a series or a publisher
        && !Spelling.isOfName(words)
        && !VenueReader.LEADING_IN.matcher(between).lookingAt();
  }

  /** Where a sentence ends before what follows it, without its full stop. */
  private static int endOf(String words, int next) {
    int end = next;
    while (end > 0
        && (Character.isWhitespace(words.charAt(end - 1)) || words.charAt(end - 1) == '.')) {
      end--;
    }
    return end;
  }

  /** Whether a title goes on behind words: {@code Review of}. */
  private boolean isWithin(String before) {
    String words = before.stripTrailing();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !last.isEmpty()
        && last.length() <= LONGEST_SMALL_WORD
        && words.length() > last.length()
        && last.chars().allMatch(Character::isLowerCase)
        && citations.beforeIn(words) == words.length();
  }
}
