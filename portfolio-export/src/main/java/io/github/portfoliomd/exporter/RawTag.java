package io.github.portfoliomd.exporter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One raw HTML tag between words.
 *
 * @param name the element's name in lower case
 * @param closing whether it ends the element
 * @param bare whether it has no attributes
 */
record RawTag(String name, boolean closing, boolean bare) {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*?)?\\s*/?>");

  /** Elements that only say how their words look or sound, so that nothing can hide in them. */
  private static final Set<String> SAFE =
      Set.of(
          "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
          "strong", "sub", "sup", "u", "var");

  static Optional<RawTag> of(String raw) {
    Matcher tag = TAG.matcher(raw);
    return tag.matches()
        ? Optional.of(
            new RawTag(
                tag.group(2).toLowerCase(Locale.ROOT),
                !tag.group(1).isEmpty(),
                tag.group(3) == null || tag.group(3).isBlank()))
        : Optional.empty();
  }

  static boolean isComment(String raw) {
    return raw.startsWith("<!--");
  }

  /** Whether HTML can have it as it is. */
  boolean isCarried() {
    return bare && (isSafe() || isBreak());
  }

  boolean isSafe() {
    return SAFE.contains(name);
  }

  boolean isBreak() {
    return name.equals("br");
  }
}
