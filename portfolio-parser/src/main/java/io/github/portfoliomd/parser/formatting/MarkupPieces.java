package io.github.portfoliomd.parser.formatting;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what other programs read in Markdown, which for Markdown is text: Liquid, and kramdown's
 * comments and attribute lists.
 */
final class MarkupPieces {

  private static final Pattern LIQUID =
      Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}", Pattern.DOTALL);

  /** kramdown, "Inline Attribute Lists", "Extensions" and "Specifying a Header ID". */
  private static final Pattern KRAMDOWN =
      Pattern.compile("(?<!\\\\)\\{(?:(::|:/)|:|(?=#))([^{}\\n]*)\\}");

  /** A link or an image for Markdown behind Liquid, which writes its address first. */
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[[^\\[\\]\\n]*(?<!\\\\)\\]\\((?=\\{[{%])([^()\\n]*)\\)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("[^\\s=\"']+=(?:\"[^\"]*\"|'[^']*'|\\S+)|\\S+");

  private MarkupPieces() {}

  /** Adds the pieces of a text from an offset on, and answers the offsets at which they stand. */
  static BitSet read(String text, int from, Pieces out) {
    BitSet taken = new BitSet();
    Matcher liquid = LIQUID.matcher(text);
    liquid.region(from, text.length());
    while (liquid.find()) {
      out.add(Piece.Sort.TEMPLATE, liquid.group(), liquid.start(), liquid.end());
      taken.set(liquid.start(), liquid.end());
    }
    Matcher link = LINK.matcher(text);
    link.region(from, text.length());
    while (link.find()) {
      out.add(Piece.Sort.DESTINATION, link.group(1), link.start(1), link.end(1));
    }
    Matcher kramdown = KRAMDOWN.matcher(text);
    kramdown.region(from, text.length());
    while (kramdown.find()) {
      if (!taken.get(kramdown.start())) {
        kramdown(kramdown, out);
        taken.set(kramdown.start(), kramdown.end());
      }
    }
    return taken;
  }

  private static void kramdown(Matcher kramdown, Pieces out) {
    if (kramdown.group(1) != null) {
      out.add(Piece.Sort.COMMENT, kramdown.group(), kramdown.start(), kramdown.end());
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(kramdown.group(2));
    while (attribute.find()) {
      int at = kramdown.start(2);
      out.add(
          Piece.Sort.ATTRIBUTE, attribute.group(), at + attribute.start(), at + attribute.end());
    }
  }
}
