package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** By what a line shows that it is a name, and no sentence. */
final class NameSigns {

  /** What ends a sentence; a full stop can end a name. */
  private static final String ENDS = "!?。！？;";

  /** A name is no longer than this; what is longer is a sentence. */
  static final int MOST_WORDS = 14;

  /** In these sections a plain phrase names a thing, too. */
  static final Set<Kind> NAMED =
      Set.of(
          Kind.AWARD,
          Kind.TALK,
          Kind.PUBLICATION,
          Kind.PATENT,
          Kind.CERTIFICATE,
          Kind.TEACHING,
          Kind.VOLUNTEER,
          Kind.PROJECT);

  private static final int LONGEST_SHORTENED = 3;

  private final Vocabulary vocabulary;
  private final PeriodReader periods;

  NameSigns(Vocabulary vocabulary, PeriodReader periods) {
    this.vocabulary = vocabulary;
    this.periods = periods;
  }

  /** Whether a line that states nothing more can name an item of a kind. */
  boolean isOne(Line line, Kind kind) {
    return canBeOne(line) && (NAMED.contains(kind) || tells(line, kind))
        || NAMED.contains(kind) && isNameWithHost(line);
  }

  /** A name and, behind a dash, a list that says where: each is as long as a name is. */
  private boolean isNameWithHost(Line line) {
    Matcher dash = Sides.DASH.matcher(line.words());
    return dash.find()
        && line.words().indexOf(',', dash.end()) > 0
        && canBeOne(line.part(0, dash.start()))
        && canBeOne(line.from(dash.end()));
  }

  /** Whether a line can name something: it has words, and is no sentence, and no date alone. */
  boolean canBeOne(Line line) {
    return hasWords(line) && isShort(line) && line.period(periods).isEmpty();
  }

  /** Whether there is anything to read in a line: Liquid and images name nothing. */
  private static boolean hasWords(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && text.charAt(i) != Signs.HIDDEN) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the first words of a line tells that it is about a kind of things. */
  boolean tells(Line line, Kind kind) {
    return isShort(line)
        && (anyTells(SpacedWords.split(line.phrase(), ",.:()/").stream(), kind)
            || anyTells(
                SpacedWords.split(line.phrase(), "").stream().map(word -> word.replace(".", "")),
                kind));
  }

  private boolean anyTells(Stream<String> words, Kind kind) {
    return words.limit(3).anyMatch(word -> vocabulary.kind(word).filter(kind::equals).isPresent());
  }

  /** Whether a line is no longer than a name is. */
  boolean isShort(Line line) {
    return isShort(line, MOST_WORDS);
  }

  /** Whether a line is a phrase rather than a sentence. */
  boolean isShort(Line line, int mostWords) {
    String phrase = line.phrase().strip();
    return phrase.length() <= 12 * mostWords && words(line) <= mostWords && !isSentence(phrase);
  }

  /** Whether text ends as a sentence does, or another sentence begins in it. */
  private static boolean isSentence(String text) {
    if (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || c == '.' && isBehindWord(text, i)) {
        int next = SpacedWords.endOfBlanks(text, i + 1);
        if (next > i + 1
            && next < text.length()
            && Character.getType(text.codePointAt(next)) == Character.UPPERCASE_LETTER) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether three characters of a word stand before a full stop: it is no initial's. No more than
   * three are {@code MSc}, if they are spelt so.
   */
  private static boolean isBehindWord(String text, int stop) {
    int start = stop - LONGEST_SHORTENED;
    for (int i = start; i < stop; i++) {
      if (i < 0 || text.charAt(i) == '.' || SpacedWords.isBlank(text.charAt(i))) {
        return false;
      }
    }
    boolean whole = start == 0 || SpacedWords.isBlank(text.charAt(start - 1));
    return !(whole
        && Character.isUpperCase(text.charAt(start))
        && text.substring(start, stop).chars().anyMatch(Character::isLowerCase));
  }

  int words(Line line) {
    return SpacedWords.count(line.phrase().strip());
  }
}
