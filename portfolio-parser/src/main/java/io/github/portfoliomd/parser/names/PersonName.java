package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names of persons: what is made like one, where something says that one stands there. */
public final class PersonName {

  private static final Vocabulary WORDS = Vocabulary.ALL;
  private static final Names NAMES = Names.STANDARD;

  private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");

  /** Two to four characters of a script that has no capitals, the surname first. */
  private static final Pattern EASTERN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{1,3} ?"
              + "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  /** Small words inside of the names of persons. */
  private static final Set<String> PARTICLES = WORDS.set("person.particle");

  private static final List<String> RESUMES = WORDS.list("page.resume");

  /** Those that somebody can be called as well. */
  private static final List<String> GIVEN = WORDS.list("page.resume.given");

  private static final List<String> OF = WORDS.list("page.of");

  private static final int MOST_PARTS = 5;

  private static final Pattern BEFORE = Pattern.compile("(?:['’]s|\\s*[-–—:|,]|\\s*[的の의])\\s*$");

  private static final Pattern BEHIND = Pattern.compile("^\\s*[-–—:|]\\s*");

  private PersonName() {}

  /** Whether words are made like a name and mean nothing else that is known. */
  public static boolean isName(String words) {
    String name = words.strip();
    if (WORDS.section(name).isPresent() || NAMES.isRole(name) || NAMES.isOrganization(name)) {
      return false;
    }
    List<String> parts = Arrays.asList(name.split("\\s+"));
    boolean western =
        parts.size() >= 2
            && parts.size() <= MOST_PARTS
            && parts.stream()
                .allMatch(part -> PARTICLES.contains(part) || PART.matcher(part).matches())
            && !PARTICLES.contains(parts.get(parts.size() - 1))
            && parts.stream().noneMatch(part -> WORDS.kind(part).isPresent());
    return western || EASTERN.matcher(name).matches();
  }

  /** What dashes, bars and commas part: a name, and what its bearer is. */
  public static List<String> parts(String words) {
    return NameParts.split(Sides.listed(words));
  }

  /** Whose a page is by its title: {@code Résumé of Ada Moreau}, {@code Ada Moreau's CV}. */
  public static Optional<String> ofTitle(String title) {
    String words = title.strip().replaceAll("\\s+", " ");
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.length() != words.length()) {
      return Optional.empty();
    }
    for (String resume : RESUMES) {
      @Nullable String rest = null;
      if (lower.startsWith(resume)) {
        rest = behind(words.substring(resume.length()));
      } else if (lower.endsWith(resume)) {
        String before = words.substring(0, words.length() - resume.length());
        String name = BEFORE.matcher(before).replaceFirst("");
        rest = name.equals(before) ? null : name;
      }
      if (rest != null && isName(rest)) {
        return Optional.of(rest.strip());
      }
    }
    return Optional.empty();
  }

  /** A title that must hold a name, without the word for a résumé that a blank parts from it. */
  public static String withoutResume(String title) {
    String words = title.strip();
    int first = SpacedWords.endOfWord(words, 0);
    if (first == words.length()) {
      return words;
    }
    int last = words.lastIndexOf(' ') + 1;
    if (last > 0 && isResume(words.substring(last))) {
      return words.substring(0, last).strip();
    }
    return isResume(words.substring(0, first)) ? words.substring(first).strip() : words;
  }

  private static boolean isResume(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return RESUMES.contains(lower) && !GIVEN.contains(lower);
  }

  /** What stands behind "of" or a dash; nothing says that other words are a name. */
  private static @Nullable String behind(String rest) {
    String name = BEHIND.matcher(rest).replaceFirst("");
    if (!name.equals(rest)) {
      return name;
    }
    for (String of : OF) {
      if (rest.regionMatches(true, 0, " " + of + " ", 0, of.length() + 2)) {
        return rest.substring(of.length() + 2);
      }
    }
    return null;
  }
}
