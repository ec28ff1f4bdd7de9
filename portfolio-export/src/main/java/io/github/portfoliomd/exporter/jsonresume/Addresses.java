package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Doi;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What the schema's formats let through, whatever validator asks. */
final class Addresses {

  /** RFC 3986, appendix A: path, query or fragment, whose percent signs are looked at apart. */
  private static final String CHARACTERS = "[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*+";

  /** RFC 3986, section 3.2.2: the one place for brackets, which Java's URI allows in others too. */
  private static final String IP_LITERAL =
      "//[A-Za-z0-9._~!$&'()*+,;=:%-]*+@?\\[[0-9A-Fa-f:.]++\\](?::\\d*+)?";

  private static final Pattern URI_SYNTAX =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*+:(?:%1$s)?%2$s(?:#%2$s)?".formatted(IP_LITERAL, CHARACTERS));

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
    if (!URI_SYNTAX.matcher(text).matches() || BROKEN_ESCAPE.matcher(text).find()) {
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
    return DOI.matcher(uri).matches() && Doi.find(uri).isPresent();
  }

  static boolean isEmail(String text) {
    return text.length() <= 254 && text.indexOf('@') <= 64 && EMAIL.matcher(text).matches();
  }
}
