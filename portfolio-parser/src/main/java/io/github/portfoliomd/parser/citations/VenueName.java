package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a journal, a book or an event in plain words: up to a comma, a full stop or the
 * numbers behind it, with its short name in brackets and an event's year: {@code Rope Days (RD)},
 * {@code 9th ROPE 2020}.
 */
final class VenueName {

  private static final int MOST_CHARACTERS = 160;

  /** Longer words before a full stop are not cut short. */
  private static final int MOST_CUT = 5;

  private static final String ENDS = ",;，；、[]\"“”„«»「」『』《》|·" + Signs.HIDDEN + Line.RAISED;

  private static final Pattern ARXIV =
      Pattern.compile(
          "arXiv(?: preprint)?(?: arXiv)?: ?\\d{4}\\.\\d{4,5}(?:v\\d)?(?: \\[[\\p{L}.-]{2,12}\\])?");

  private static final Pattern IDENTIFIER =
      Pattern.compile("(?i)(?:doi(?:\\.org)?|isbn|issn|pmid|pmcid)(?:[:/ ]|$)");

  private static final String FIRST_OF_IDENTIFIERS = "dipDIP";

  private VenueName() {}

  /** Whether words name a place for what is not yet published, and the number of the work there. */
  static boolean isPreprint(String words) {
    return ARXIV.matcher(words).matches();
  }

  /** Where the name ends that begins at an offset; the offset itself where none does. */
  static int end(String words, int from) {
    Matcher preprint = ARXIV.matcher(words).region(Math.min(from, words.length()), words.length());
    if (preprint.lookingAt()) {
      return preprint.end();
    }
    if (from >= words.length() || !begins(words, from) || isIdentified(words, from)) {
      return from;
    }
    int limit = Math.min(words.length(), from + MOST_CHARACTERS);
    int at = from;
    while (at < limit && !ends(words, from, at)) {
      at = words.charAt(at) == '(' ? words.indexOf(')', at) + 1 : at + 1;
    }
    int end = at;
    while (end > from && " .:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return at == limit && at < words.length() || end - from < 2 ? from : end;
  }

  /** A name begins with a capital or a number that counts: {@code 9th}, {@code 2020 IEEE}. */
  private static boolean begins(String words, int at) {
    char first = words.charAt(at);
    if (!Character.isDigit(first)) {
      return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }
    int end = numberEnd(words, at);
    boolean year = isYear(words, at, end) && words.startsWith(" ", end) && end + 1 < words.length();
    return end < words.length() && Character.isLowerCase(words.charAt(end))
        || year && Character.isUpperCase(words.charAt(end + 1));
  }

  private static boolean ends(String words, int from, int at) {
    char c = words.charAt(at);
    if (ENDS.indexOf(c) >= 0) {
      return true;
    }
    return switch (c) {
      case '.' -> isStop(words, at);
      case ':' ->
          !words.startsWith(": ", at)
              || at + 2 >= words.length()
              || !Character.isUpperCase(words.charAt(at + 2));
      case '(' -> !isShortName(words, from, at);
      case ')' -> true;
      case ' ' -> at + 1 < words.length() && isBehind(words, from, at + 1);
      default -> false;
    };
  }

  /** Whether a full stop ends a sentence: not that of {@code Proc. Rope Days}. */
  private static boolean isStop(String words, int at) {
    if (at + 1 >= words.length()) {
      return true;
    }
    if (words.startsWith(" (", at + 1) && isShortName(words, at, at + 2)) {
      return false;
    }
    if (words.charAt(at + 1) != ' ') {
      return !Character.isLetterOrDigit(words.charAt(at + 1));
    }
    int start = at;
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    boolean more = at + 2 < words.length() && Character.isLetter(words.charAt(at + 2));
    return !more || at - start >= MOST_CUT || at == start;
  }

  /** A short name in brackets: no words that tell something of the work. */
  private static boolean isShortName(String words, int from, int at) {
    int end = words.indexOf(')', at);
    if (end < 0 || at == from || end - at > MOST_CHARACTERS / 2) {
      return false;
    }
    String inside = words.substring(at + 1, end);
    boolean hidden = inside.indexOf(Signs.HIDDEN) >= 0 || inside.indexOf('(') >= 0;
    boolean goesOn =
        end + 2 < words.length()
            && words.charAt(end + 1) == ' '
            && (Character.isUpperCase(words.charAt(end + 2))
                || isYear(words, end + 2, numberEnd(words, end + 2)));
    boolean named = !inside.isEmpty() && Character.isUpperCase(inside.charAt(0));
    return !hidden && (isAcronym(inside, 0) || goesOn && named);
  }

  /** Whether a word has more capitals than one: {@code RD}, {@code RoDa '20}. */
  private static boolean isAcronym(String words, int from) {
    int capitals = 0;
    int at = from;
    while (at < words.length() && words.charAt(at) != ' ') {
      capitals += Character.isUpperCase(words.charAt(at)) ? 1 : 0;
      at++;
    }
    boolean year = at < words.length() && words.substring(at).matches(" ['’]?\\d{2,4}");
    return capitals > 1 && (at == words.length() || year);
  }

  /** Whether the name of an identifier stands here: {@code DOI: 10.1000/1}, {@code ISBN 3}. */
  private static boolean isIdentified(String words, int at) {
    return FIRST_OF_IDENTIFIERS.indexOf(words.charAt(at)) >= 0
        && IDENTIFIER.matcher(words).region(at, words.length()).lookingAt();
  }

  /** Whether a dash, a number or an address begins here that is no part of a name. */
  private static boolean isBehind(String words, int from, int at) {
    char c = words.charAt(at);
    if ("-–—".indexOf(c) >= 0) {
      return words.startsWith(" ", at + 1);
    }
    if (words.startsWith("http", at) || isIdentified(words, at)) {
      return true;
    }
    if (!Character.isDigit(c)) {
      return false;
    }
    int end = numberEnd(words, at);
    if (end < words.length() && Character.isLetter(words.charAt(end))) {
      return false;
    }
    return !isYear(words, at, end) || !isOfEvent(words, from, at, end);
  }

  /** Whether a year is part of an event's name: behind a short name, or amid words. */
  private static boolean isOfEvent(String words, int from, int at, int end) {
    int start = words.lastIndexOf(' ', at - 2) + 1;
    boolean amid =
        end + 1 < words.length()
            && words.charAt(end) == ' '
            && Character.isUpperCase(words.charAt(end + 1));
    boolean numbers =
        end < words.length()
            && (";:(".indexOf(words.charAt(end)) >= 0 || words.startsWith(" (", end));
    return !numbers
        && (amid
            || words.charAt(at - 2) == ')'
            || isAcronym(words.substring(Math.max(start, from), at - 1), 0));
  }

  private static boolean isYear(String words, int at, int end) {
    return end - at == 4
        && (words.startsWith("19", at) || words.startsWith("20", at))
        && (end == words.length() || "-–/".indexOf(words.charAt(end)) < 0);
  }

  private static int numberEnd(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }
}
