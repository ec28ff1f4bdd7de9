package io.github.portfoliomd.exporter;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses that may stand in {@code href} and {@code src}: valid URL strings (WHATWG URL, section
 * 4.3) that are relative or of a scheme that runs nothing.
 */
final class HtmlAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** A number of a port, as far as there are any. */
  private static final Pattern PORT = Pattern.compile("\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}");

  /** RFC 1035, section 2.3.4; the root's label and the lengths of the others count, too. */
  private static final int LONGEST_NAME = 253;

  private static final int LONGEST_LABEL = 63;

  /** Characters that can only stand for themselves, wherever they stand. */
  private static final boolean[] KEPT = new boolean[128];

  static {
    for (char c = '!'; c <= '~'; c++) {
      KEPT[c] = "\"<>`{}|\\^[]#%".indexOf(c) < 0;
    }
  }

  private HtmlAddress() {}

  /** The address as an attribute has it, or nothing if it may not stand there. */
  static Optional<String> of(String written) {
    boolean kept = isKept(written);
    String address = kept ? written : written.strip();
    boolean plain = kept || isPlain(address);
    if (address.isEmpty() || !plain && address.codePoints().anyMatch(HtmlAddress::isUnseen)) {
      return Optional.empty();
    }
    int colon = address.indexOf(':');
    boolean fits =
        isScheme(address, colon)
            ? isAllowed(address.substring(0, colon).toLowerCase(Locale.ROOT), address, colon + 1)
            : !startsAuthority(address) || hasHost(address, 0);
    return fits ? Optional.of(kept ? address : encoded(address)) : Optional.empty();
  }

  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) < ' ' || address.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isScheme(String address, int end) {
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9') && "+.-".indexOf(c) < 0)) {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isAllowed(String scheme, String address, int rest) {
    return SCHEMES.contains(scheme) && (!scheme.startsWith("http") || hasHost(address, rest));
  }

  /** Whether two slashes and a host, but no password, stand behind {@code http:} or nothing. */
  private static boolean hasHost(String address, int start) {
    if (!address.startsWith("//", start)) {
      return false;
    }
    int from = start + 2;
    int end = from;
    while (end < address.length() && address.charAt(end) != ':' && !isBehindHost(address, end)) {
      end++;
    }
    int portEnd = end;
    while (portEnd < address.length() && !isBehindHost(address, portEnd)) {
      portEnd++;
    }
    boolean root = end > from && address.charAt(end - 1) == '.';
    String host = address.substring(from, root ? end - 1 : end);
    return (end == portEnd || PORT.matcher(address.substring(end + 1, portEnd)).matches())
        && host.length() <= LONGEST_NAME
        && isHost(host);
  }

  private static boolean isBehindHost(String address, int index) {
    char c = address.charAt(index);
    return c == '/' || c == '?' || c == '#';
  }

  private static boolean isHost(String host) {
    int c;
    for (int i = 0; i < host.length(); i += Character.charCount(c)) {
      c = host.codePointAt(i);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != '_' && !isNumber(c)) {
        return false;
      }
    }
    int from = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', from)) {
      if (!isLabel(host.substring(from, dot))) {
        return false;
      }
      from = dot + 1;
    }
    return isLabel(host.substring(from));
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** What calls itself Punycode (RFC 3492) must be. */
  private static boolean isLabel(String label) {
    if (isPlain(label) && !label.regionMatches(true, 0, "xn--", 0, 4)) {
      return !label.isEmpty() && label.length() <= LONGEST_LABEL;
    }
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

  private static boolean isKept(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c >= KEPT.length || !KEPT[c]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && HexFormat.isHexDigit(address.charAt(percent + 1))
        && HexFormat.isHexDigit(address.charAt(percent + 2));
  }
}
