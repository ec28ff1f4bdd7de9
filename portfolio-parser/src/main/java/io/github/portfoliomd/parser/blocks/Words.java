package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Places;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way from the page to the model: collected piece by piece, then cut into text and
 * bare addresses.
 */
final class Words {

  /** A bare web address (GFM, section 6.9, without its domain checks). */
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"]+");

  private final Places places;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[32];
  private final BitSet guarded = new BitSet();
  private int end;

  Words(Places places) {
    this.places = places;
  }

  /** Adds characters that stand in the source as they are; a line end is a space between words. */
  void add(String characters, int start) {
    int from = text.length();
    int length = characters.length();
    if (from + length > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(from + length, 2 * offsets.length));
    }
    for (int i = 0; i < length; i++) {
      offsets[from + i] = start + i;
    }
    text.append(characters.replace('\n', ' ').replace('\r', ' '));
    end = start + length;
  }

  /** Adds a character that stands in the source as something longer. */
  void addProtected(char character, int start, int end) {
    add(character, start, true);
    this.end = end;
  }

  /** Adds what a character reference means; a line end that is written so breaks no line. */
  void addReference(String meaning, int start, int end, boolean numeric) {
    for (int i = 0; i < meaning.length(); i++) {
      char c = meaning.charAt(i) == '\r' ? '\n' : meaning.charAt(i);
      add(c, start, numeric || c == '\n');
    }
    this.end = end;
  }

  private void add(char character, int offset, boolean isProtected) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    if (isProtected) {
      guarded.set(text.length());
    }
    offsets[text.length()] = offset;
    text.append(character);
  }

  /** Takes away blanks at the end: a line break follows, which they are part of. */
  void trimEnd() {
    int length = text.length();
    while (length > 0
        && (text.charAt(length - 1) == ' ' || text.charAt(length - 1) == '\t')
        && !guarded.get(length - 1)) {
      length--;
    }
    cut(length);
  }

  /**
   * Takes away a backslash at the end that was meant to break the line; answers where it stood, or
   * -1.
   */
  int takeBackslash() {
    int last = text.length() - 1;
    if (last < 0 || text.charAt(last) != '\\' || guarded.get(last)) {
      return -1;
    }
    int offset = offsets[last];
    cut(last);
    trimEnd();
    return offset;
  }

  /**
   * Takes away the two backslashes with which kramdown breaks a line; answers whether they stood.
   */
  boolean takeBackslashes() {
    int last = text.length() - 1;
    boolean two =
        last >= 0
            && text.charAt(last) == '\\'
            && guarded.get(last)
            && end - offsets[last] == 2
            && (last == 0 || text.charAt(last - 1) != '\\');
    if (two) {
      cut(last);
      trimEnd();
    }
    return two;
  }

  private void cut(int length) {
    if (length < text.length()) {
      end = offsets[length];
      guarded.clear(length, text.length());
      text.setLength(length);
    }
  }

  /** Gives what was collected to a list of inlines, and starts anew. */
  void flush(List<Inline> out, boolean inLink) {
    if (text.isEmpty()) {
      return;
    }
    Inline.Text all = text();
    int from = 0;
    @Nullable Matcher matcher =
        !inLink && text.indexOf("://") >= 0 ? ADDRESS.matcher(all.value()) : null;
    while (matcher != null && matcher.find()) {
      int to = addressEnd(matcher.start(), matcher.end());
      if (!places.isProtected(all, matcher.start(), to)) {
        addSlice(all, from, matcher.start(), out);
        Inline.Text slice = places.slice(all, matcher.start(), to);
        Inline link = Inline.link(slice.value(), slice.value());
        out.add(places.put(link, places.offset(all, matcher.start()), places.offset(all, to)));
        from = to;
        matcher.region(to, all.value().length());
      }
    }
    addSlice(all, from, all.value().length(), out);
    text.setLength(0);
    guarded.clear();
  }

  private void addSlice(Inline.Text all, int from, int to, List<Inline> out) {
    if (from < to) {
      out.add(places.slice(all, from, to));
    }
  }

  private Inline.Text text() {
    int length = text.length();
    boolean verbatim = guarded.isEmpty() && end - offsets[0] == length;
    return places.put(
        new Inline.Text(text.toString()),
        new Places.Place(
            offsets[0],
            end,
            verbatim ? null : Arrays.copyOf(offsets, length),
            guarded.isEmpty() ? null : (BitSet) guarded.clone()));
  }

  /**
   * GFM, section 6.9: punctuation at its end is not part of an address, nor an unopened bracket.
   */
  private int addressEnd(int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      boolean unopened = c == ')' && count(start, last, '(') < count(start, last, ')');
      if (!unopened && "?!.,:;*_~'’”]}".indexOf(c) < 0) {
        break;
      }
      last--;
    }
    return last;
  }

  private int count(int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
