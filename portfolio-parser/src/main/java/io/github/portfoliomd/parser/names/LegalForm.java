package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the legal form that the name of a firm ends with: {@code Ltd}, {@code Inc.}, {@code B.V.}
 */
public final class LegalForm {

  /** Part of the name before its comma. */
  private static final Set<String> FORMS = Vocabulary.ALL.set("name.form");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,4}");

  private LegalForm() {}

  /** Whether a word is a legal form, with a full stop behind it or without. */
  public static boolean isOne(String word) {
    String form = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return FORMS.contains(form.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word is one with a capital: {@code rope works AG} is a name for all its small
   * letters.
   */
  static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && isOne(word);
  }

  /** Whether words end with a legal form and its full stop: {@code Inc.}, {@code B.V.} */
  public static boolean isAtEnd(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.length() < words.length()
        && last.endsWith(".")
        && (isOne(last) || INITIALS.matcher(last).matches());
  }
}
