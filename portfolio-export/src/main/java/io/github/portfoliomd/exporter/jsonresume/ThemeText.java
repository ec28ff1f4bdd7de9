package io.github.portfoliomd.exporter.jsonresume;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a renderer that escapes nothing, or reads Markdown, can be given without harm.
 *
 * <p>Each character that could be markup becomes a similar one that is none: an escape would be
 * shown as it is by the renderers that escape.
 */
final class ThemeText {

  /** Opens a tag, or could do so in front of whatever comes next (HTML, section 13.2.5.6). */
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?]|\\z)");

  /** Begins a character reference (HTML, section 13.5). */
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  /** Ends the text of a Markdown link, or could do so (CommonMark 0.31.2, sections 4.7 and 6.3). */
  private static final Pattern LINK = Pattern.compile("\\](?=[(\\[:]|\\z)");

  /** None of them runs a script; a renderer needs them to link at all. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /**
   * Browsers overlook these at an address's start and inside its scheme (URL Standard, section
   * 4.4).
   */
  private static final Pattern OVERLOOKED = Pattern.compile("[\\x00-\\x20\\x7f]");

  private static final Pattern SCRIPT =
      Pattern.compile("(?:javascript|vbscript|data)[:&].*", Pattern.DOTALL);

  private ThemeText() {}

  static String safe(String text) {
    String out = TAG.matcher(text).replaceAll("\u2039");
    out = REFERENCE.matcher(out).replaceAll("\uFF06");
    out = LINK.matcher(out).replaceAll("\uFF3D");
    return out.replace('"', '\u201D').replace('\'', '\u2019');
  }

  /** An address whose characters cannot end the attribute or the link that it stands in. */
  static String safeUrl(String url) {
    return LINK.matcher(url)
        .replaceAll("%5D")
        .replace("\"", "%22")
        .replace("'", "%27")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("`", "%60");
  }

  /**
   * Whether an address has a scheme of the list, or none. A relative one stays: without a scheme it
   * cannot run a script, wherever the theme's page stands.
   */
  static boolean isSafeUrl(String url) {
    String seen = OVERLOOKED.matcher(url).replaceAll("");
    String start = seen.split("[/?#]", 2)[0];
    int colon = start.indexOf(':');
    return colon < 0
        ? start.indexOf('&') < 0
        : SCHEMES.contains(start.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Whether a text runs a script where a theme takes it for an address. */
  static boolean isScript(String text) {
    String seen = OVERLOOKED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return SCRIPT.matcher(seen).matches();
  }
}
