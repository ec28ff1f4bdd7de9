package io.github.portfoliomd.model;

import java.util.regex.Pattern;

/** What an unquoted scalar can mean to one YAML reader or another. */
final class Yaml {

  /** RFC 8259, section 6. */
  static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  /**
   * Text to us, but something else to a reader of YAML 1.1 or 1.2: truth words, dates, times,
   * octal, hexadecimal and grouped numbers, infinities, the merge and default keys.
   */
  static final Pattern DISPUTED =
      Pattern.compile(
          "(?i:yes|no|on|off|y|n)|True|TRUE|False|FALSE|Null|NULL|<<|="
              + "|[-+]?\\.(?i:inf|nan)"
              + "|[-+]?[0-9.][0-9_,.:xobA-Fa-f]*(?:[eE][-+]?\\d+)?"
              + "|\\d{4}-\\d\\d?-\\d\\d?(?:[Tt \\t].*)?");

  private Yaml() {}
}
