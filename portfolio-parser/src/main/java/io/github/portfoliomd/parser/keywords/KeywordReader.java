package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.KeywordLabels;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.SpokenLanguages;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what stands behind a label as keywords: behind one that says so, and in a section of skills
 * behind any.
 */
public final class KeywordReader {

  /** {@code Keywords (Databases)}: the label of keywords that no list of words knows. */
  private static final Pattern GROUP = Pattern.compile("(?is)keywords \\((.+)\\)");

  private static final String KEYWORD = "keyword";

  private static final Pattern PLAIN = Pattern.compile("(?i)keywords?");

  private static final String DASHES = "-–—";

  /** A label before a dash is no longer. */
  private static final int LONGEST = 40;

  /** What labels mean that among skills can be the names of sorts of them. */
  private static final Set<String> DATES_AND_ADDRESSES = Set.of("period", "url");

  /** One of these stands in a list. */
  private static final String BETWEEN = ",;|·•、，";

  private final Vocabulary vocabulary;
  private final KeywordLabels labels;

  /** Behind words that stand out they go on with a sentence: {@code **Skilled** in ropes}. */
  private final Set<String> joints;

  private final Keywords keywords;

  public KeywordReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.labels = new KeywordLabels(vocabulary);
    this.joints =
        Stream.of("prose.in", "name.of", "citation.with", "at", "at.name", "and", "prose.who")
            .flatMap(key -> vocabulary.list(key).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.keywords = Keywords.of(vocabulary);
  }

  /** Whether words hold what parts those of a list. */
  public static boolean isList(String words) {
    return Signs.areIn(words, BETWEEN);
  }

  /** Whether keywords may follow a label. */
  public boolean isLabel(String label, Draft draft) {
    return isKnownLabel(label, draft)
        || draft.isOfSkills && !draft.classes.contains(Attributes.NO_KEYWORDS) && isGroup(label);
  }

  /** Whether a label means keywords wherever it stands. */
  boolean isKnownLabel(String label, Draft draft) {
    return isStated(label)
        || !draft.classes.contains(Attributes.NO_KEYWORDS) && labels.contains(label);
  }

  /** Whether a label says "keywords" itself, behind which anything is a keyword. */
  private static boolean isStated(String label) {
    return label.regionMatches(true, 0, KEYWORD, 0, KEYWORD.length())
        && (PLAIN.matcher(label).matches() || GROUP.matcher(label).matches());
  }

  /** Whether a label of a skills section means nothing else. */
  private boolean isGroup(String label) {
    return !label.endsWith(Labels.FIELD_MARK) && vocabulary.label(label).isEmpty();
  }

  /** Among skills a list that holds neither is of a sort of them: {@code Data}, {@code Web}. */
  public boolean isGroupOf(String label, Line value, Draft draft) {
    return draft.isOfSkills
        && !draft.classes.contains(Attributes.NO_KEYWORDS)
        && vocabulary.label(label).filter(DATES_AND_ADDRESSES::contains).isPresent()
        && isList(value.words())
        && value.words().chars().noneMatch(c -> Character.isDigit(c) || c == '.');
  }

  /** The keywords behind a label, if it is one of keywords and they are some. */
  public Optional<KeywordGroup> read(String label, Line value, Draft draft) {
    return isLabel(label, draft) || isGroupOf(label, value, draft)
        ? read(label, value)
        : Optional.empty();
  }

  /** The keywords behind a label of keywords, if they are some. */
  public Optional<KeywordGroup> read(String label, Line value) {
    if (!isWords(value.content())) {
      return Optional.empty();
    }
    List<String> items = KeywordRuns.codes(value.content()).orElseGet(() -> keywords.split(value));
    boolean accepted =
        isStated(label)
            ? !items.isEmpty()
            : Keywords.areShort(value, items) && !SpokenLanguages.are(items);
    return accepted ? Optional.of(new KeywordGroup(name(label), items)) : Optional.empty();
  }

  /** The keywords of a line that has no label, such as an item of a list of skills. */
  Optional<List<String>> items(Line line) {
    if (!isWords(line.content())) {
      return Optional.empty();
    }
    List<String> items = keywords.split(line);
    return Keywords.areShort(line, items) ? Optional.of(items) : Optional.empty();
  }

  /** The keywords that a text without a label consists of. */
  Optional<List<String>> run(Line text, Draft draft) {
    List<String> codes = KeywordRuns.codes(text.content()).orElse(List.of());
    if (KeywordRuns.areNames(codes)) {
      return Optional.of(codes);
    }
    boolean stack =
        (draft.context.above() == Context.Above.ENTRY || draft.context.kind().equals(Kind.SKILL))
            && draft.isLabel(labels);
    return draft.isOfSkills
        ? items(text)
            .filter(
                items -> KeywordRuns.isListed(text, items, stack) && !SpokenLanguages.are(items))
        : Optional.empty();
  }

  /**
   * The label in front of a line: before a colon, or a known one in emphasis or before a dash, if a
   * list follows it.
   */
  public Optional<Labels.Labelled> label(Line line, Draft draft) {
    Optional<Labels.Labelled> found = line.label();
    return found.isPresent() || line.content().isEmpty()
        ? found
        : touching(line)
            .filter(label -> isKnownLabel(label.name(), draft))
            .or(() -> beforeList(line, draft));
  }

  /** What stands before a colon that a list touches: {@code tools:plane,saw}. */
  static Optional<Labels.Labelled> touching(Line line) {
    String words = line.words();
    int colon = words.indexOf(':');
    int behind = colon + 1;
    return colon > 0
            && colon <= LONGEST
            && behind < words.length()
            && Character.isLetter(words.codePointAt(0))
            && Character.isLetter(words.codePointBefore(colon))
            && Character.isLetter(words.codePointAt(behind))
            && words.indexOf(':', behind) < 0
            && isList(words.substring(behind))
        ? Optional.of(
            new Labels.Labelled(
                words.substring(0, colon).strip(), line.startsWithEmphasis(), line.from(behind)))
        : Optional.empty();
  }

  private Optional<Labels.Labelled> beforeList(Line line, Draft draft) {
    String words = line.words();
    boolean styled = line.startsWithEmphasis();
    int end = styled ? line.lengthOfFirst() : words.indexOf(' ');
    int dash = styled ? end : beforeDash(words, end);
    int behind = dash < 0 ? -1 : behindDash(words, dash);
    boolean parted = behind >= 0;
    if (!parted && !styled || dash > LONGEST && parted) {
      return Optional.empty();
    }
    String name = words.substring(0, parted ? dash : end).strip();
    Line value = line.from(parted ? behind : end);
    return isKnownLabel(name, draft) && isList(value.words())
        ? Optional.of(new Labels.Labelled(name, styled, value))
        : Optional.empty();
  }

  /**
   * What stands out in front of a line of skills, if a list follows it: {@code **Wood** oak, elm}.
   */
  Optional<Labels.Labelled> beforeSkills(Line line) {
    int end = line.content().size() > 1 && line.startsWithEmphasis() ? line.lengthOfFirst() : 0;
    String words = line.words();
    int value = SpacedWords.endOfBlanks(words, end);
    boolean parted =
        end > 0
            && value > end
            && value < words.length()
            && Character.isLetterOrDigit(words.codePointAt(value))
            && isList(words.substring(value))
            && !joints.contains(
                Vocabulary.normal(words.substring(value, SpacedWords.endOfWord(words, value))));
    String name = words.substring(0, end).strip();
    return parted && !Signs.endWithColon(name) && (isGroup(name) || labels.contains(name))
        ? Optional.of(new Labels.Labelled(name, true, line.from(value)))
        : Optional.empty();
  }

  /** Where the blanks start before the first dash behind a word, near the start; or -1. */
  private static int beforeDash(String words, int blank) {
    int last = blank < LONGEST ? Math.min(LONGEST, words.length() - 1) : 0;
    for (int i = blank; i > 0 && i <= last; i++) {
      if (SpacedWords.isBlank(words.charAt(i)) && behindDash(words, i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where what stands behind a dash between blanks starts that start at an index; or -1. */
  private static int behindDash(String words, int blanks) {
    int sign = SpacedWords.endOfBlanks(words, blanks);
    boolean dash =
        sign > blanks && sign < words.length() && DASHES.indexOf(words.charAt(sign)) >= 0;
    int end = words.startsWith("--", sign) ? sign + 2 : sign + 1;
    int behind = dash ? SpacedWords.endOfBlanks(words, end) : end;
    return behind > end ? behind : -1;
  }

  /** Whether a line of keywords goes on in the next one. */
  public boolean goesOn(Line line, Line next) {
    return keywords.goesOn(line, next);
  }

  /** Whether lines are a keyword each, most of them, and none goes on in the next one. */
  boolean areApart(List<Line> lines) {
    int lists = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i == lines.size() - 1;
      if (line.isBlank()
          || line.unwrapped().label().isPresent()
          || !last && goesOn(line, lines.get(i + 1))) {
        return false;
      }
      lists += isList(line.words()) ? 1 : 0;
    }
    return 2 * lists < lines.size();
  }

  /** What the author calls keywords, or nothing. */
  static String name(String label) {
    Matcher group = GROUP.matcher(label);
    return group.matches() ? group.group(1) : PLAIN.matcher(label).matches() ? "" : label;
  }

  /** Whether inlines are words alone, which a plain text can hold without losing an address. */
  public static boolean isWords(List<Inline> content) {
    boolean[] words = {true};
    Inlines.forEach(
        content,
        inline ->
            words[0] &=
                inline instanceof Inline.Text
                    || inline instanceof Inline.Emphasis
                    || inline instanceof Inline.Strong
                    || inline instanceof Inline.Code
                    || inline instanceof Inline.SoftBreak);
    return words[0];
  }
}
