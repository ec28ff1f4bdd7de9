package io.github.portfoliomd.exporter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that may stand in {@code href} and {@code src}: valid URL strings (WHATWG URL, section
 * 4.3) that are relative or of a scheme that runs nothing.
 */
final class HtmlAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  /** What stands behind {@code http:}, or behind nothing: two slashes and a host. */
  private static final Pattern HOST =
      Pattern.compile(
          "//(?:[\\w.~%!$&'()*+,;=:-]*@)?"
              + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?\\.?)"
              + "(?::\\d{1,4})?(?:[/?#].*)?");

  private HtmlAddress() {}

  /** The address as an attribute has it, or nothing if it may not stand there. */
  static Optional<String> of(String written) {
    String address = written.strip();
    if (address.isEmpty() || address.codePoints().anyMatch(HtmlAddress::isUnseen)) {
      return Optional.empty();
    }
    Matcher scheme = SCHEME.matcher(address);
    boolean fits =
        scheme.matches()
            ? isAllowed(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2))
            : !startsAuthority(address) || HOST.matcher(address).matches();
    return fits ? Optional.of(encoded(address)) : Optional.empty();
  }

  private static boolean isAllowed(String scheme, String rest) {
    return SCHEMES.contains(scheme) && (!scheme.startsWith("http") || HOST.matcher(rest).matches());
  }

  /** Browsers take a backslash for a slash. */
  private static boolean startsAuthority(String address) {
    return address.replace('\\', '/').startsWith("//");
  }

  /** Browsers drop some of these, and so could read a scheme that we do not see. */
  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || !HtmlText.isClean(Character.toString(c));
  }

  /** What no URL can hold becomes {@code %XX}; what is encoded already stays. */
  private static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length());
    boolean inFragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean escaped = c == '%' && address.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      boolean barred = " \"<>`{}|\\^[]".indexOf(c) >= 0 || c == '#' && inFragment;
      if (barred || c == '%' && !escaped) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(Character.isSpaceChar(c) ? "%20" : String.valueOf(c));
      }
      inFragment |= c == '#';
    }
    return out.toString();
  }
}
