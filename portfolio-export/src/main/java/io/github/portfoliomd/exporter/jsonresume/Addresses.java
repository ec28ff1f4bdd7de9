package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Doi;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What the schema's formats let through, whatever validator asks. */
final class Addresses {

  /** RFC 3986, appendix A: path, query or fragment, but for letters, digits and percent signs. */
  private static final String SIGNS = "-._~!$&'()*+,;=:@/?";

  private static final String CHARACTERS = "[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*+";

  /** RFC 3986, section 3.2.2: the one place for brackets, which Java's URI allows in others too. */
  private static final String IP_LITERAL =
      "//[A-Za-z0-9._~!$&'()*+,;=:%-]*+@?\\[[0-9A-Fa-f:.]++\\](?::\\d*+)?";

  private static final Pattern WITH_LITERAL =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*+:%1$s%2$s(?:#%2$s)?".formatted(IP_LITERAL, CHARACTERS));

  /** RFC 3986, section 2.1. */
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");

  /**
   * The addresses of RFC 5321, section 4.1.2, that every checker takes: no quotes, and a dotted
   * domain that can exist, so none of RFC 6761, section 6.
   */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "(?!(?i:example|test|invalid|localhost)$)[A-Za-z]{2,24}");

  private static final Pattern DOI = Pattern.compile("https?://(?:dx\\.)?doi\\.org/10\\.\\d.*");

  private Addresses() {}

  /** Whether a text is a URI with a scheme (RFC 3986, section 3). */
  static boolean isUri(String text) {
    return text.indexOf('[') < 0 ? isPlainUri(text) : isUriWithLiteral(text);
  }

  /** A scheme, and behind it something that is more than two slashes. */
  private static boolean isPlainUri(String text) {
    int colon = text.indexOf(':');
    if (!isScheme(text, colon)) {
      return false;
    }
    boolean inFragment = false;
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          c == '#'
              ? !inFragment
              : c == '%' ? isEscape(text, i) : isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
      inFragment |= c == '#';
    }
    return colon + 1 < text.length()
        && text.charAt(colon + 1) != '#'
        && !(text.length() == colon + 3 && text.endsWith("//"));
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 1; i < end; i++) {
      if (!isLetterOrDigit(text.charAt(i)) && "+.-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end > 0 && isLetterOrDigit(text.charAt(0)) && text.charAt(0) > '9';
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isUriWithLiteral(String text) {
    if (!WITH_LITERAL.matcher(text).matches() || BROKEN_ESCAPE.matcher(text).find()) {
      return false;
    }
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException noUri) {
      return false;
    }
  }

  /** Whether a URI leads to the resolver of the DOI system, so that it is an identifier. */
  static boolean isDoi(String uri) {
    return uri.startsWith("http") && DOI.matcher(uri).matches() && Doi.find(uri).isPresent();
  }

  static boolean isEmail(String text) {
    return text.length() <= 254 && text.indexOf('@') <= 64 && EMAIL.matcher(text).matches();
  }
}
