package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What the schema's formats let through, whatever validator asks. */
final class Addresses {

  /** RFC 3986, section 2: the characters of a URI, behind a scheme. */
  private static final Pattern URI_CHARACTERS =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%\\p{XDigit}{2})+");

  /**
   * The addresses of RFC 5321, section 4.1.2, that every checker takes: no quotes, a dotted domain.
   */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

  private static final Pattern DOI = Pattern.compile("https?://(?:dx\\.)?doi\\.org/10\\.\\d.*");

  private Addresses() {}

  /** Whether a text is a URI with a scheme (RFC 3986, section 3). */
  static boolean isUri(String text) {
    if (!URI_CHARACTERS.matcher(text).matches()) {
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
