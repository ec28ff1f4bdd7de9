package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.Period;
import java.util.Optional;

/**
 * Dates set as code at the start of a line, as in {@code `2008 - 2012`}, or ranges at its end: the
 * marks are those of the layout. The writer writes such code in tags.
 */
public final class CodeDates {

  /** The longest that is a date, with a comma and some blanks. */
  private static final int LONGEST = 40;

  /** Of a year. */
  private static final int DIGITS = 4;

  private CodeDates() {}

  /** Whether code is a period and nothing else. */
  public static boolean is(String code) {
    return read(code).isPresent();
  }

  /** Whether code says from when to when, or since when, and nothing else. */
  public static boolean isRange(String code) {
    return read(code).filter(found -> !(found.period() instanceof Period.Point)).isPresent();
  }

  private static Optional<PeriodReader.Found> read(String code) {
    boolean possible =
        code.length() <= LONGEST
            && hasYear(code)
            && !Character.isWhitespace(code.charAt(0))
            && code.charAt(0) != '('
            && !Character.isWhitespace(code.charAt(code.length() - 1))
            && code.chars().allMatch(CodeDates::isOfDates);
    return possible
        ? PeriodReader.STANDARD
            .read(code)
            .filter(PeriodReader.Found.class::isInstance)
            .map(PeriodReader.Found.class::cast)
        : Optional.empty();
  }

  /** Whether code is a year and no more. */
  public static boolean isYear(CharSequence code) {
    return code.length() == DIGITS;
  }

  /** Nothing that Markdown or HTML reads otherwise. */
  private static boolean isOfDates(int c) {
    return Character.isLetterOrDigit(c) || " -–—→~～.,/()'’".indexOf(c) >= 0;
  }

  private static boolean hasYear(String code) {
    int digits = 0;
    for (int i = 0; i < code.length() && digits < DIGITS; i++) {
      digits = code.charAt(i) >= '0' && code.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == DIGITS;
  }
}
