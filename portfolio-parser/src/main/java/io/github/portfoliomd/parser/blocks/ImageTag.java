package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code <img>} tag as most are written: attributes in quotes, without character
 * references (HTML, section 13.1.2.3). Others are left to an HTML parser, which takes longer.
 */
final class ImageTag {

  private static final int NAME = "<img".length();

  /** The attributes that are asked for. */
  private static final List<String> ATTRIBUTES = List.of("src", "alt", "title", "width", "height");

  private final String tag;
  private final @Nullable String[] values = new String[ATTRIBUTES.size()];
  private int at = NAME;

  private ImageTag(String tag) {
    this.tag = tag;
  }

  /** The image; null where the tag is none that is written so, or has no source. */
  static Inline.@Nullable Image read(String tag) {
    ImageTag image = new ImageTag(tag);
    boolean plain = tag.indexOf('&') < 0 && tag.indexOf('\0') < 0 && tag.indexOf('\r') < 0;
    return plain && image.attributes() && image.values[0] != null
        ? new Inline.Image(
            image.value(0).strip(), image.value(1), image.value(2), image.value(3), image.value(4))
        : null;
  }

  private String value(int attribute) {
    return Objects.requireNonNullElse(values[attribute], "");
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
    int attribute = ATTRIBUTES.indexOf(name);
    // of two with the same name the first one counts
    if (attribute >= 0 && values[attribute] == null) {
      values[attribute] = tag.substring(at + 2, end);
    }
    at = end + 1;
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
