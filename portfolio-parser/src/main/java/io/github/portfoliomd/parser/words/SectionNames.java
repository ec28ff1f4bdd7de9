package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a section is about by its name: a known name, known names side by side, or a known
 * name among a few words that qualify it.
 */
final class SectionNames {

  /** Longer headings are names of something, or sentences. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_CHARACTERS = 60;

  /** A clause about a name may be longer. */
  private static final int MOST_OF_CLAUSE = 120;

  /** A number, an icon or a bullet in front of a name. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:[\\divx]{1,4}[.)]\\s)?[^\\p{L}\\p{N}\uFFFC]*");

  /** The signs, and words of one sign, that join names. */
  private static final String JOINING = "/,|&+·•";

  private static final String JOINING_WORDS = "和与及・";

  private final Map<String, Kind> names;
  private final Set<String> alone;
  private final Set<String> tails;
  private final Pattern andOr;
  private final Phrases relative;
  private final Phrases whose;
  private final Misspelt slips;
  private final SpacedWords joining;
  private final Map<String, Kind> endings = new HashMap<>();
  private final ByCharacters endingsByLast;

  /** The first words of those names that say something beside other words. */
  private final Set<String> beginnings = new HashSet<>();

  /**
   * Takes the names, and those which say nothing when another word stands beside them.
   *
   * @param names folded; one that starts with a hyphen is the end of longer words
   * @param alone of the names
   * @param and the words between names side by side
   * @param or the words between what one name says of
   * @param relative folded: what begins a clause about a name
   * @param tails folded: what may end a name that has no blanks
   * @param whose folded: what stands before a name and says whose that is
   */
  SectionNames(
      Map<String, Kind> names,
      Set<String> alone,
      Set<String> and,
      Set<String> or,
      Set<String> relative,
      Set<String> tails,
      Set<String> whose) {
    this.names = names;
    this.alone = alone;
    this.tails = tails;
    this.andOr =
        Pattern.compile(" (?:" + Phrases.anyOf(and) + ") ?/ ?(?:" + Phrases.anyOf(or) + ") ");
    this.relative = new Phrases(relative);
    this.whose = new Phrases(whose);
    this.slips = new Misspelt(names.keySet());
    this.joining = new SpacedWords(and);
    names.forEach(
        (name, kind) -> {
          if (name.startsWith("-")) {
            endings.put(name.substring(1), kind);
          }
          if (!alone.contains(name)) {
            beginnings.add(name.substring(0, endOfWord(name, 0)));
          }
        });
    this.endingsByLast = ByCharacters.ofEnds(endings.keySet());
  }

  Optional<Kind> kind(String heading) {
    return kind(Vocabulary.normal(heading), heading.length());
  }

  /** What a section is about whose name, as it is compared, was of some length. */
  Optional<Kind> kind(String normal, int length) {
    if (length > MOST_OF_CLAUSE) {
      return Optional.empty();
    }
    String name = normal;
    Kind known = names.get(name);
    if (known == null) {
      name = bare(name);
      known = name.isEmpty() ? null : names.get(name);
    }
    known = known != null ? known : beforeRemark(name);
    known = known != null ? known : beforeClause(name);
    if (known != null || length > MOST_CHARACTERS) {
      return Optional.ofNullable(known);
    }
    known = ofSomebody(name);
    known = known != null ? known : compound(withoutOr(name));
    return Optional.ofNullable(known != null ? known : misspelt(name));
  }

  /** {@code Mes expériences}, {@code 私の経歴} */
  private @Nullable Kind ofSomebody(String name) {
    String owner = name.isEmpty() ? null : whose.at(name, 0);
    return owner == null ? null : names.get(name.substring(owner.length()).stripLeading());
  }

  private @Nullable Kind misspelt(String name) {
    String meant = slips.meant(name);
    return meant == null ? null : names.get(meant);
  }

  /** A name without what stands around it; most have nothing of that. */
  private static String bare(String name) {
    int last = name.length() - 1;
    boolean plain =
        last > 3
            && Character.isLetter(name.charAt(0))
            && Character.isLetterOrDigit(name.charAt(last))
            && ". )".indexOf(name.charAt(1)) < 0
            && name.lastIndexOf('.', 5) < 0
            && name.lastIndexOf(')', 5) < 0;
    if (plain) {
      return name;
    }
    String bare = BEFORE.matcher(name).replaceFirst("");
    int end = bare.length();
    while (end > 0 && !isOfName(bare.codePointBefore(end))) {
      end -= Character.charCount(bare.codePointBefore(end));
    }
    return bare.substring(0, end);
  }

  /** Whether a name can end with a character: a letter, a number, or what may be one. */
  private static boolean isOfName(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == Signs.HIDDEN
        || c == ')';
  }

  private String withoutOr(String name) {
    return name.indexOf('/') < 0 ? name : andOr.matcher(name).replaceAll(" ");
  }

  /** {@code Languages (spoken)}, {@code 職務経歴（概要）}: brackets remark on a name. */
  private @Nullable Kind beforeRemark(String name) {
    int last = name.length() - 1;
    int open = last > 0 && ")）".indexOf(name.charAt(last)) >= 0 ? openedAt(name) : 0;
    return open > 0 && !holdsYear(name.substring(open))
        ? names.get(name.substring(0, open).stripTrailing())
        : null;
  }

  /** Whether brackets date a name: {@code (2019)}, but not {@code (the last 10 years)}. */
  private static boolean holdsYear(String brackets) {
    int digits = 0;
    for (int i = 0; i < brackets.length() && digits < 4; i++) {
      digits = Character.isDigit(brackets.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4 || brackets.length() > 1 && Character.isDigit(brackets.charAt(1));
  }

  private static int openedAt(String name) {
    return Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
  }

  /** {@code Skills that I have}, {@code Projekte, die mir am Herzen liegen} */
  private @Nullable Kind beforeClause(String name) {
    int blank = name.indexOf(' ');
    for (int words = 1; blank > 0 && words < MOST_WORDS; words++) {
      if (blank + 1 < name.length() && relative.at(name, blank + 1) != null) {
        int comma = name.charAt(blank - 1) == ',' ? 1 : 0;
        return strong(name.substring(0, blank - comma));
      }
      blank = name.indexOf(' ', blank + 1);
    }
    return null;
  }

  /** Of names side by side each must be known; the first tells. */
  private @Nullable Kind compound(String name) {
    Kind first = null;
    int from = 0;
    for (int i = 0; i < name.length(); i++) {
      int end = isPlain(name.charAt(i)) ? -1 : endOfJoint(name, i);
      if (end >= 0) {
        Kind kind = part(name.substring(from, i));
        kind = kind == null ? elliptic(name.substring(from, i), name) : kind;
        if (kind == null) {
          return besideOther(name);
        }
        first = first == null ? kind : first;
        from = end;
        i = end - 1;
      }
    }
    if (first == null) {
      return qualified(name);
    }
    return part(name.substring(from)) == null ? besideOther(name) : first;
  }

  /** {@code Research & Work Experience}: a name beside another that is none, which says more. */
  private @Nullable Kind besideOther(String name) {
    Kind kind = qualified(name);
    return Kind.OTHER.equals(kind) ? null : kind;
  }

  /** {@code Research & work experience}: the last word is of both. */
  private @Nullable Kind elliptic(String words, String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? null : names.get(words.strip() + name.substring(last));
  }

  private @Nullable Kind part(String words) {
    String name = words.strip();
    Kind kind = names.get(name);
    return kind == null ? qualified(name) : kind;
  }

  /** Whether a character is one of a word's, and no word itself. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c <= Signs.UNSPACED && Character.isLetterOrDigit(c);
  }

  /** Where what joins two names ends, with a blank around it, that starts there; or -1. */
  private int endOfJoint(String name, int index) {
    boolean blank = name.charAt(index) == ' ';
    int start = blank ? index + 1 : index;
    char c = start < name.length() ? name.charAt(start) : ' ';
    if (!blank && Character.isLetter(c)) {
      return c > Signs.UNSPACED && isJointOfWords(name, index) ? index + 1 : -1;
    }
    if (JOINING.indexOf(c) >= 0) {
      return name.startsWith(" ", start + 1) ? start + 2 : start + 1;
    }
    if (!blank && isJointOfWords(name, index)) {
      return index + 1;
    }
    int end = blank ? joining.endAt(name, start) : -1;
    return end < 0 ? -1 : end + 1;
  }

  /** Whether a sign or a word of one sign stands between letters. */
  private static boolean isJointOfWords(String name, int index) {
    return JOINING_WORDS.indexOf(name.charAt(index)) >= 0
        && index > 0
        && index + 1 < name.length()
        && Character.isLetter(name.charAt(index - 1))
        && Character.isLetter(name.charAt(index + 1));
  }

  /** {@code Selected publications}, {@code Skills acquired}: the name stands last or first. */
  private @Nullable Kind qualified(String name) {
    int[] starts = new int[MOST_WORDS + 1];
    int words = words(name, starts);
    if (words > 1 && beginnings.isEmpty()) {
      return null;
    }
    if (words > MOST_WORDS || hasDigit(name)) {
      return null;
    }
    boolean begins = words > 1 && isBeginning(name, 0);
    for (int i = 1; i < words; i++) {
      Kind kind = isBeginning(name, starts[i]) ? strong(name.substring(starts[i])) : null;
      kind = kind == null && begins ? strong(name.substring(0, starts[words - i] - 1)) : kind;
      if (kind != null) {
        return kind;
      }
    }
    Kind ending = words == 1 ? byEnding(name) : null;
    return ending != null || words > 1 ? ending : beforeTail(name);
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many words there are, or more than most; puts down where they start. */
  private static int words(String name, int[] starts) {
    int words = 1;
    for (int i = name.indexOf(' '); i >= 0 && words <= MOST_WORDS; i = name.indexOf(' ', i + 1)) {
      starts[words++] = i + 1;
    }
    return words;
  }

  /** Whether a name that says something beside other words can start there. */
  private boolean isBeginning(String name, int start) {
    return beginnings.contains(name.substring(start, endOfWord(name, start)));
  }

  private static int endOfWord(String name, int start) {
    int blank = name.indexOf(' ', start);
    return blank < 0 ? name.length() : blank;
  }

  /** {@code スキル詳細}: a name before a word that only says how much of it is told. */
  private @Nullable Kind beforeTail(String word) {
    for (String tail : tails) {
      Kind kind =
          word.length() > tail.length() && word.endsWith(tail)
              ? strong(word.substring(0, word.length() - tail.length()))
              : null;
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable Kind strong(String name) {
    return alone.contains(name) ? null : names.get(name);
  }

  /** {@code Sprachkenntnisse}, {@code 实习经历}: the end of a word that has no blanks. */
  private @Nullable Kind byEnding(String word) {
    if (!word.isEmpty()) {
      for (String ending : endingsByLast.ending(word)) {
        if (ending.length() > 1 && ending.length() < word.length() && word.endsWith(ending)) {
          return endings.get(ending);
        }
      }
    }
    return null;
  }
}
