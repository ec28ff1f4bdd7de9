package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a line of keywords, at what stands neither in brackets nor protected; what only ends a
 * list ({@code etc.}) is none of them.
 */
public final class Keywords {

  private static final String SEPARATORS = ",;|·•、，；";

  /** What stands between the items of a sentence, where the last has a word before it. */
  private static final String COMMAS = ",、，";

  private static final String FULL_STOPS = ".。．";

  private static final Pattern DOTS = Pattern.compile("[.…]{1,3}");

  /** Another sentence begins. */
  private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\d)][.!?]\\s+\\p{Lu}|[。！？].");

  /** Between words; a sign between blanks is none. */
  private static final Pattern BLANKS = Pattern.compile("\\s+(?:[/&+]\\s+)?");

  private static final int MOST_WORDS = 6;
  private static final int MOST_CHARACTERS = 60;

  /** A line as long as this may be one that an editor broke. */
  private static final int WRAPPED = 60;

  private static final int MOST_OF_REST = 2;

  /** One word of these says as much as some words of other scripts. */
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private static final int MOST_UNSPACED = 12;

  private final Pattern and;
  private final Set<String> fillers;
  private final Pattern fillerBehind;

  /** How words end that the pattern finds something at the end of: few do. */
  private final Endings fillerEnds;

  /** Two characters of a line's words. */
  private record Range(int from, int to) {}

  /** With the words of all languages. */
  public static final Keywords STANDARD = new Keywords(Vocabulary.ALL);

  /** With the words of a vocabulary: what knows those of all languages is made once. */
  public static Keywords of(Vocabulary vocabulary) {
    return vocabulary == Vocabulary.ALL ? STANDARD : new Keywords(vocabulary);
  }

  private Keywords(Vocabulary vocabulary) {
    String words = any(vocabulary.list("and"));
    this.and = Pattern.compile("(?:^|\\s)(?:" + words + "|&)\\s", Pattern.CASE_INSENSITIVE);
    this.fillers = vocabulary.set("filler");
    this.fillerEnds = new Endings(fillers);
    List<String> unspaced =
        vocabulary.list("filler").stream().filter(w -> UNSPACED.matcher(w).find()).toList();
    List<String> spaced =
        vocabulary.list("filler").stream().filter(w -> !unspaced.contains(w)).toList();
    this.fillerBehind =
        Pattern.compile(
            (unspaced.isEmpty() ? "(?!)" : "(?:" + any(unspaced) + ")$")
                + (spaced.isEmpty() ? "" : "|\\s(?:" + any(spaced) + ")$"),
            Pattern.CASE_INSENSITIVE);
  }

  private static String any(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The keywords of a line, without the full stop behind the last; of two equal ones the first. */
  public List<String> split(Line line) {
    String words = line.words();
    int end = words.stripTrailing().length();
    if (end > 0 && FULL_STOPS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Range> ranges = ranges(words, SEPARATORS, end);
    boolean parted = isSentenceList(words, ranges);
    withoutFiller(words, ranges);
    if (parted) {
      splitLast(words, ranges);
    }
    List<String> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Range range : ranges) {
      String item = line.text(range.from, range.to);
      String key = words.substring(range.from, range.to).strip();
      boolean again = !seen.add(key) && key.indexOf(Signs.HIDDEN) < 0;
      if (!item.isEmpty() && !(again && !Character.isSurrogate(key.charAt(key.length() - 1)))) {
        items.add(item);
      }
    }
    return items;
  }

  /** Whether the keywords must stand between semicolons to be read as they are. */
  public boolean needSemicolons(List<String> items) {
    return items.size() > 1 && and.matcher(items.get(items.size() - 1)).find();
  }

  /** Whether a keyword at the end of a list would be taken for a word that only ends it. */
  public boolean endsWithFiller(String item) {
    return fillers.contains(item.toLowerCase(Locale.ROOT)) || fillerBehind.matcher(item).find();
  }

  /** Whether a line is split at commas alone. */
  private static boolean isSentenceList(String words, List<Range> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (COMMAS.indexOf(words.charAt(ranges.get(i).from - 1)) < 0) {
        return false;
      }
    }
    return ranges.size() > 1;
  }

  /** Parts "a, b and c" at its last separator, which is a word. */
  private void splitLast(String words, List<Range> ranges) {
    Range last = ranges.get(ranges.size() - 1);
    String text = words.substring(last.from, last.to);
    String core = text.strip();
    int shift = last.from + (core.isEmpty() ? 0 : text.indexOf(core));
    Matcher matcher = and.matcher(core);
    int start = -1;
    int end = -1;
    while (matcher.find()) {
      start = matcher.start();
      end = matcher.end();
    }
    if (end >= 0 && core.indexOf('(') < 0) {
      ranges.remove(ranges.size() - 1);
      ranges.add(new Range(last.from, shift + start));
      ranges.add(new Range(shift + end, last.to));
    }
  }

  private void withoutFiller(String words, List<Range> ranges) {
    int index = ranges.size() - 1;
    while (index > 0 && blank(words, ranges.get(index))) {
      index--;
    }
    Range last = ranges.get(index);
    String text = words.substring(last.from, last.to).stripTrailing();
    String item = text.strip();
    String plain = item.endsWith(".") ? item.substring(0, item.length() - 1) : item;
    if (index > 0
        && (DOTS.matcher(item).matches() || fillers.contains(plain.toLowerCase(Locale.ROOT)))) {
      ranges.remove(index);
      return;
    }
    Matcher behind = fillerBehind.matcher(text);
    if (fillerEnds.areAtEnd(text.toLowerCase(Locale.ROOT))
        && behind.find()
        && !text.substring(0, behind.start()).isBlank()) {
      ranges.set(index, new Range(last.from, last.from + behind.start()));
    }
  }

  private static boolean blank(String words, Range range) {
    return words.substring(range.from, range.to).isBlank();
  }

  /**
   * Whether a line of keywords ends where another keyword must follow, or has not begun, or is so
   * long that an editor broke it within a list that goes on in the next one.
   */
  boolean goesOn(Line line, Line next) {
    String words = line.words().stripTrailing();
    return words.isEmpty()
        || ":：".indexOf(words.charAt(words.length() - 1)) >= 0
        || SEPARATORS.indexOf(words.charAt(words.length() - 1)) >= 0
        || endsWithAnd(words)
        || and.matcher(next.words()).lookingAt()
        || words.length() >= WRAPPED && isRestOfList(words, next.words());
  }

  private boolean endsWithAnd(String words) {
    int blank = words.lastIndexOf(' ');
    return blank > 0 && and.matcher(words.substring(blank) + " ").matches();
  }

  /** Whether a line has at most the end of a short item before its first comma. */
  private static boolean isRestOfList(String words, String next) {
    if (next.isBlank()) {
      return false;
    }
    int comma = next.indexOf(',');
    String first = comma < 0 ? next : next.substring(0, comma);
    boolean goesOn = comma > 0 || Character.isLowerCase(next.strip().codePointAt(0));
    return words.indexOf(',') > 0 && goesOn && SpacedWords.count(first.strip()) <= MOST_OF_REST;
  }

  /** Whether words can be keywords and are no sentence. */
  static boolean areShort(Line line, List<String> items) {
    return !items.isEmpty()
        && !SENTENCE.matcher(line.words()).find()
        && items.stream().allMatch(Keywords::isShort);
  }

  private static boolean isShort(String item) {
    int bracket = item.indexOf('(');
    String core = bracket > 0 ? item.substring(0, bracket) : item;
    return core.length() <= MOST_CHARACTERS
        && BLANKS.split(core.strip()).length <= MOST_WORDS
        && UNSPACED.matcher(core).results().limit(MOST_UNSPACED + 1L).count() <= MOST_UNSPACED;
  }

  /** The names of a line: a full stop belongs to a name's initial. */
  public static List<String> names(Line line) {
    String words = line.words();
    return ranges(words, ";", words.length()).stream()
        .map(range -> line.text(range.from, range.to))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<Range> ranges(String words, String separators, int end) {
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if (c == ')' || c == '）') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        ranges.add(new Range(from, i));
        from = i + 1;
      }
    }
    ranges.add(new Range(from, Math.max(from, end)));
    return ranges;
  }
}
