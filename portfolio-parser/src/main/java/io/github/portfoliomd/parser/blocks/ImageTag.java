package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code <img>} tag as most are written: attributes in quotes, without character
 * references (HTML, section 13.1.2.3). Others are left to an HTML parser, which takes longer.
 */
final class ImageTag {

  private static final int NAME = "<img".length();

  private final String tag;
  private final Map<String, String> attributes = new HashMap<>();
  private int at = NAME;

  private ImageTag(String tag) {
    this.tag = tag;
  }

  /** The image; null where the tag is none that is written so, or has no source. */
  static Inline.@Nullable Image read(String tag) {
    ImageTag image = new ImageTag(tag);
    boolean plain = tag.indexOf('&') < 0 && tag.indexOf('\0') < 0 && tag.indexOf('\r') < 0;
    return plain && image.attributes() && image.attributes.containsKey("src")
        ? new Inline.Image(
            image.get("src").strip(),
            image.get("alt"),
            image.get("title"),
            image.get("width"),
            image.get("height"))
        : null;
  }

  private String get(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** Reads all attributes; whether the tag holds nothing else. */
  private boolean attributes() {
    while (true) {
      int end = SpacedWords.endOfBlanks(tag, at);
      boolean blank = end > at;
      at = end;
      if (tag.startsWith("/>", at) || tag.startsWith(">", at)) {
        return tag.indexOf('>', at) == tag.length() - 1;
      }
      if (!blank || !attribute()) {
        return false;
      }
    }
  }

  private boolean attribute() {
    int start = at;
    while (at < tag.length() && (isLetter(tag.charAt(at)) || tag.charAt(at) == '-')) {
      at++;
    }
    String name = tag.substring(start, at).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !tag.startsWith("=", at) || at + 1 >= tag.length()) {
      return false;
    }
    char quote = tag.charAt(at + 1);
    int end = quote == '"' || quote == '\'' ? tag.indexOf(quote, at + 2) : -1;
    if (end < 0) {
      return false;
    }
    // of two with the same name the first one counts
    attributes.putIfAbsent(name, tag.substring(at + 2, end));
    at = end + 1;
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
