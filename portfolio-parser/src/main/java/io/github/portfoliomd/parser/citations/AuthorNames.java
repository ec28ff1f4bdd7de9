package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the authors that a citation names: {@code I. Vale, P. Okon, and L. Sand}, {@code Vale, I. &
 * Okon, P.}. Words of which one is no name name nobody.
 */
public final class AuthorNames {

  /** More words are none of a name. */
  private static final int MOST_WORDS = 5;

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}\\p{L}?\\.?(?:[ -]?\\p{Lu}\\.?){0,3}");

  private static final Pattern ENDS_WITH_INITIAL = Pattern.compile("(?:^|[ .-])\\p{Lu}\\.$");

  /** {@code Vale I}, {@code Okon-Lind PA} */
  private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Ll} \\p{Lu}{1,3}$");

  private static final Pattern OTHERS = Pattern.compile("(?i)(?:et )?al\\.?|others");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

  /** Who has two surnames has a given name behind them, which alone names nobody. */
  private static final Pattern SURNAMES = Pattern.compile(WORD + "(?: " + WORD + ")?");

  /** What leads to a note, and what stands for names that are left out. */
  private static final String MARKS = "*∗⋆†‡§¶#✉…" + Line.RAISED;

  /** Raised numbers and letters lead to where somebody works, or to a note. */
  private static final int MOST_RAISED = 6;

  private static final Pattern LETTERS = Pattern.compile("[‘'(]?[\\p{L}\\p{M}.'’‘,‐-]+[’')]?");

  /** What ends so is the end of a sentence. */
  private static final Pattern STOPPED =
      Pattern.compile("(?!\\p{Lu}-\\p{Lu}\\.)[\\p{L}'’-]{3,}\\.");

  private static final Pattern UNCASED = Pattern.compile("\\p{Lo}{2,8}(?: \\p{Lo}{1,8})?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Small words of names. */
  public static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "di", "da", "du", "la", "le", "el", "et", "al",
          "al.", "ten", "ter", "zu", "dos", "bin");

  private final Names names;
  private final Pattern between;

  AuthorNames(Vocabulary vocabulary, Names names) {
    this.names = names;
    String and =
        vocabulary.list("and").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:&|", ")"));
    this.between = Pattern.compile("\\s*[,;、，；]\\s*(?:" + and + "\\s+)?|\\s+" + and + "\\s+");
  }

  /**
   * The names, as they are written, without the marks that lead to notes; empty where something
   * else stands there.
   */
  Optional<List<String>> read(String words) {
    String text = CitationReader.withoutSeparators(withoutMarks(words).strip());
    if (text.endsWith(".") && !ENDS_WITH_INITIAL.matcher(text).find() && !text.endsWith("al.")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.isEmpty()
        || text.indexOf(Signs.HIDDEN) >= 0
        || text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    Matcher separator = between.matcher(text);
    int start = 0;
    int previous = 0;
    boolean more = true;
    while (more) {
      more = separator.find();
      int end = more ? separator.start() : text.length();
      String part = text.substring(start, end);
      if (!found.isEmpty() && isSurname(found) && INITIALS.matcher(part).matches()) {
        found.set(found.size() - 1, text.substring(previous, end));
      } else if (found.isEmpty() || !more || !OTHERS.matcher(part).matches()) {
        found.add(part);
        previous = start;
      }
      start = more ? separator.end() : end;
    }
    List<String> all = turned(found);
    int last = all.size() - 1;
    boolean others = last > 0 && OTHERS.matcher(all.get(last)).matches();
    if (others) {
      all.remove(last);
    } else if (last > 0 && BARE_INITIALS.matcher(all.get(0)).find() && text.endsWith(".")) {
      all.set(last, all.get(last).substring(0, all.get(last).length() - 1));
    }
    boolean surname = others && all.size() == 1 && isWord(all.get(0));
    return surname || all.stream().allMatch(this::isName) && areAlike(all) && !isJournal(all, text)
        ? Optional.of(all)
        : Optional.empty();
  }

  /** {@code Rope Science and Knot Research}: two names without initials, of which one is none. */
  private boolean isJournal(List<String> all, String text) {
    return all.size() == 2
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0
        && all.stream().anyMatch(names::canBeOrganization);
  }

  /** Names without marks, and without what stands for names left out. */
  private static String withoutMarks(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int raised = raisedEnd(words, i);
      if (raised > i) {
        i = raised;
        continue;
      }
      boolean dots = words.startsWith("...", i);
      boolean blank = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
      if (!blank && !dots && MARKS.indexOf(c) < 0) {
        out.append(c);
      }
      i = dots ? i + 2 : i;
    }
    return out.toString();
  }

  /** Where what is raised behind a name ends; the offset itself where nothing or more is. */
  private static int raisedEnd(String words, int at) {
    int end = at > 0 && words.charAt(at) == Line.RAISED ? words.indexOf(Line.RAISED, at + 1) : -1;
    return end < 0 || end - at > MOST_RAISED + 1 ? at : end;
  }

  /** {@code Vale, Ira, and Paul Okon}, {@code Vale, Ira, Okon, Paul}: surnames stand first. */
  private static List<String> turned(List<String> parts) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean first = i == 0 || i % 2 == 0 && out.size() == i / 2;
      boolean pair = first && i + 1 < parts.size() && isSurnames(part) && isWord(parts.get(i + 1));
      out.add(pair ? part + ", " + parts.get(++i) : part);
    }
    return out;
  }

  private static boolean isSurnames(String part) {
    return SURNAMES.matcher(part).matches();
  }

  private static boolean isWord(String part) {
    return WORD.matcher(part).matches();
  }

  /** Whether all names have their initials behind them without full stops, if the first one has. */
  private static boolean areAlike(List<String> names) {
    return !BARE_INITIALS.matcher(names.get(0)).find()
        || names.stream().allMatch(name -> BARE_INITIALS.matcher(name).find());
  }

  /** Whether initials can belong to the last of the names, which has none: {@code Moe L}. */
  private static boolean isSurname(List<String> found) {
    String last = found.get(found.size() - 1);
    return last.indexOf('.') < 0 && last.indexOf(',') < 0 && !BARE_INITIALS.matcher(last).find();
  }

  /** A name is spelt with a capital, in quotes or brackets, too. */
  private static boolean isUpper(String word) {
    boolean enclosed = word.length() > 2 && "'‘(".indexOf(word.charAt(0)) >= 0;
    return Character.isUpperCase(word.codePointAt(enclosed ? 1 : 0));
  }

  private boolean isName(String name) {
    if (name.isBlank()) {
      return false;
    }
    if (UNCASED.matcher(name).matches()) {
      return true;
    }
    List<String> words = BLANKS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    boolean small = words.stream().allMatch(w -> isUpper(w) || PARTICLES.contains(w));
    boolean spelt =
        words.stream().allMatch(w -> LETTERS.matcher(w).matches() && !STOPPED.matcher(w).matches());
    return small
        && spelt
        && words.size() > 1
        && words.size() <= MOST_WORDS
        && words.stream().anyMatch(word -> word.chars().filter(Character::isLetter).count() > 1)
        && (isInitialed(words) || !names.isOrganization(name));
  }

  /** {@code C. Co}: no organization has an initial and one word, whatever that is. */
  private static boolean isInitialed(List<String> words) {
    return words.size() == 2 && words.get(0).length() == 2 && words.get(0).charAt(1) == '.';
  }
}
