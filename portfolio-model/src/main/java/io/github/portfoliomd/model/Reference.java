package io.github.portfoliomd.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Resolves addresses as RFC 3986, section 5.2, says. {@link URI#resolve} follows the older RFC
 * 2396, which differs where a reference is only a query, climbs above the root, or its base has no
 * path.
 */
final class Reference {

  private Reference() {}

  /** The address made absolute; what is empty, absolute already or no URI is left as it is. */
  static String resolve(URI base, String address) {
    URI reference;
    try {
      reference = new URI(address);
    } catch (URISyntaxException noUri) {
      return address;
    }
    if (address.isEmpty() || reference.isAbsolute() || base.isOpaque()) {
      return address;
    }
    if (reference.getRawAuthority() != null) {
      return with("", base.getScheme(), ":") + address;
    }
    String path = reference.getRawPath();
    String query = reference.getRawQuery();
    if (path.isEmpty()) {
      path = base.getRawPath();
      query = query == null ? base.getRawQuery() : query;
    } else {
      path = withoutDots(path.startsWith("/") ? path : merged(base, path));
    }
    return with("", base.getScheme(), ":")
        + with("//", base.getRawAuthority(), "")
        + path
        + with("?", query, "")
        + with("#", reference.getRawFragment(), "");
  }

  private static String with(String before, @Nullable String part, String behind) {
    return part == null ? "" : before + part + behind;
  }

  private static String merged(URI base, String path) {
    String basePath = base.getRawPath();
    return basePath.isEmpty()
        ? "/" + path
        : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
  }

  private static String withoutDots(String path) {
    Deque<String> out = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      boolean up = segments[i].equals("..");
      boolean dots = up || segments[i].equals(".");
      if (up) {
        out.pollLast();
      }
      if (!dots) {
        out.add(segments[i]);
      } else if (last) {
        out.add("");
      }
    }
    return "/" + String.join("/", out);
  }
}
