package io.github.portfoliomd.exporter;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
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

  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  /**
   * What stands behind {@code http:}, or behind nothing: two slashes and a host, but no password.
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?s)//([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])\\.?"
              + "(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}))?(?:[/?#].*)?");

  /** RFC 1035, section 2.3.4; the root's label and the lengths of the others count, too. */
  private static final int LONGEST_NAME = 253;

  private static final int LONGEST_LABEL = 63;

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
            : !startsAuthority(address) || hasHost(address);
    return fits ? Optional.of(encoded(address)) : Optional.empty();
  }

  private static boolean isAllowed(String scheme, String rest) {
    return SCHEMES.contains(scheme) && (!scheme.startsWith("http") || hasHost(rest));
  }

  private static boolean hasHost(String address) {
    Matcher host = HOST.matcher(address);
    return host.matches()
        && host.group(1).length() <= LONGEST_NAME
        && Arrays.stream(host.group(1).split("\\.")).allMatch(HtmlAddress::isLabel);
  }

  /** What calls itself Punycode (RFC 3492) must be. */
  private static boolean isLabel(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    boolean isDecoded = !lower.startsWith("xn--") || !IDN.toUnicode(lower).equals(lower);
    return !label.isEmpty() && isDecoded && isShort(label);
  }

  /** {@link IDN} refuses what is too long for a label in Punycode. */
  private static boolean isShort(String label) {
    try {
      return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).length() <= LONGEST_LABEL;
    } catch (IllegalArgumentException e) {
      return label.length() <= LONGEST_LABEL && label.chars().allMatch(c -> c < 0x80);
    }
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

  /**
   * What no URL can hold becomes {@code %XX}, as do the specials (RFC 3987, section 2.2, has none
   * of them); what is encoded already stays.
   */
  private static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length());
    boolean inFragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean barred = " \"<>`{}|\\^[]".indexOf(c) >= 0 || (c == '#' && inFragment);
      if (barred || (c == '%' && !isEncoded(address, i))) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else if (c >= 0xFFF0) {
        out.append(URLEncoder.encode(String.valueOf(c), StandardCharsets.UTF_8));
      } else {
        out.append(Character.isSpaceChar(c) ? "%20" : String.valueOf(c));
      }
      inFragment |= c == '#';
    }
    return out.toString();
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && HexFormat.isHexDigit(address.charAt(percent + 1))
        && HexFormat.isHexDigit(address.charAt(percent + 2));
  }
}
