package io.github.portfoliomd.parser.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages that people speak, by the names that the JDK (CLDR) has for them. */
public final class SpokenLanguages {

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> NAMES =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .flatMap(code -> LanguageWords.FILES.stream().map(in -> name(code, in)))
          .filter(name -> name.length() > 1)
          .collect(Collectors.toUnmodifiableSet());

  private SpokenLanguages() {}

  private static String name(String code, Locale in) {
    String name = new Locale(code).getDisplayLanguage(in);
    return name.equals(code) ? "" : name.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether all items start with the name of a language, or with a word that says which of its
   * kinds: {@code English (fluent)}, {@code Swiss German}.
   */
  public static boolean are(Collection<String> items) {
    return !items.isEmpty() && items.stream().allMatch(SpokenLanguages::is);
  }

  private static boolean is(String item) {
    String[] words = NOT_A_LETTER.split(item.strip().toLowerCase(Locale.ROOT), 3);
    return NAMES.contains(words[0]) || words.length > 1 && NAMES.contains(words[1]);
  }
}
