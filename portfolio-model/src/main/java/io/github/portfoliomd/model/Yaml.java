package io.github.portfoliomd.model;

import java.util.regex.Pattern;

/** What an unquoted scalar can mean to one YAML reader or another. */
final class Yaml {

  /** RFC 8259, section 6. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  /**
   * Text to us, but something else to a reader of YAML 1.1 or 1.2: truth words, dates, times,
   * octal, hexadecimal and grouped numbers, infinities, the merge and default keys. All of them can
   * stand without quotes: a colon at the end, for one, could not.
   */
  private static final Pattern DISPUTED =
      Pattern.compile(
          "(?i:yes|no|on|off|y|n)|True|TRUE|False|FALSE|Null|NULL|<<|="
              + "|[-+]?\\.(?i:inf|nan)"
              + "|[-+]?[0-9.][0-9_,.:xobA-Fa-f]*(?<!:)(?:[eE][-+]?\\d+)?"
              + "|\\d{4}-\\d\\d?-\\d\\d?(?:[Tt \\t]+[0-9:.]*[0-9.](?:[ \\t]*(?:[Zz]|[-+]\\d\\d?(?::?\\d\\d)?))?)?");

  private Yaml() {}

  static boolean isNumber(String scalar) {
    return isCount(scalar) || NUMBER.matcher(scalar).matches();
  }

  /** Whether it is digits and nothing else, as most numbers are. */
  private static boolean isCount(String scalar) {
    for (int i = 0; i < scalar.length(); i++) {
      if (scalar.charAt(i) < '0' || scalar.charAt(i) > '9') {
        return false;
      }
    }
    return !scalar.isEmpty() && (scalar.charAt(0) != '0' || scalar.length() == 1);
  }

  static boolean isDisputed(String scalar) {
    return DISPUTED.matcher(scalar).matches() && !isNumber(scalar);
  }
}
