package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Places;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words on their way from the page to the model: collected piece by piece, then cut into text and
 * bare addresses.
 */
final class Words {

  /** A bare web address (GFM, section 6.9, without its domain checks). */
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"]+");

  private final Places places;

  /** The first piece, as long as it is the only one; of it, so many characters count. */
  private String piece = "";

  private int length;

  /** All pieces, if there are several, or one does not stand in the source as it is. */
  private final StringBuilder text = new StringBuilder();

  /** The offset of each character of the text; of a piece, only that of the first one. */
  private int[] offsets = new int[32];

  private final BitSet guarded = new BitSet();
  private int end;

  Words(Places places) {
    this.places = places;
  }

  /** Adds characters that stand in the source as they are, on several lines or one. */
  void addLines(String characters, int start) {
    add(onOneLine(characters), start);
  }

  /** Characters with a space for each line end. */
  static String onOneLine(String characters) {
    return characters.replace('\n', ' ').replace('\r', ' ');
  }

  /** Adds characters of one line that stand in the source as they are. */
  void add(String characters, int start) {
    if (characters.isEmpty()) {
      return;
    }
    if (isEmpty()) {
      piece = characters;
      length = characters.length();
      offsets[0] = start;
    } else {
      unfold();
      append(characters, start);
    }
    end = start + characters.length();
  }

  private boolean isEmpty() {
    return length == 0 && text.isEmpty();
  }

  private int length() {
    return length > 0 ? length : text.length();
  }

  private char charAt(int index) {
    return length > 0 ? piece.charAt(index) : text.charAt(index);
  }

  private int offset(int index) {
    return length > 0 ? offsets[0] + index : offsets[index];
  }

  /** Makes room for more pieces behind the first one. */
  private void unfold() {
    if (length > 0) {
      int first = length;
      length = 0;
      append(piece.substring(0, first), offsets[0]);
    }
  }

  private void append(String characters, int start) {
    int from = text.length();
    int to = from + characters.length();
    if (to > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(to, 2 * offsets.length));
    }
    for (int i = from; i < to; i++) {
      offsets[i] = start + i - from;
    }
    text.append(characters);
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
    unfold();
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
    int last = length();
    while (last > 0
        && (charAt(last - 1) == ' ' || charAt(last - 1) == '\t')
        && !guarded.get(last - 1)) {
      last--;
    }
    cut(last);
  }

  /**
   * Takes away a backslash at the end that was meant to break the line; answers where it stood, or
   * -1.
   */
  int takeBackslash() {
    int last = length() - 1;
    if (last < 0 || charAt(last) != '\\' || guarded.get(last)) {
      return -1;
    }
    int offset = offset(last);
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

  private void cut(int to) {
    if (to == length()) {
      return;
    }
    end = offset(to);
    if (length > 0) {
      length = to;
    } else {
      guarded.clear(to, text.length());
      text.setLength(to);
    }
  }

  /** Gives what was collected to a list of inlines, and starts anew. */
  void flush(List<Inline> out, boolean inLink) {
    if (isEmpty()) {
      return;
    }
    Inline.Text all = text();
    length = 0;
    text.setLength(0);
    guarded.clear();
    if (inLink || !all.value().contains("://")) {
      out.add(all);
      return;
    }
    String value = all.value();
    int from = 0;
    Matcher matcher = ADDRESS.matcher(value);
    while (matcher.find()) {
      int to = addressEnd(value, matcher.start(), matcher.end());
      if (!places.isProtected(all, matcher.start(), to)) {
        addSlice(all, from, matcher.start(), out);
        Inline.Text slice = places.slice(all, matcher.start(), to);
        Inline link = Inline.link(slice.value(), slice.value());
        out.add(places.put(link, places.offset(all, matcher.start()), places.offset(all, to)));
        from = to;
        matcher.region(to, value.length());
      }
    }
    addSlice(all, from, value.length(), out);
  }

  private void addSlice(Inline.Text all, int from, int to, List<Inline> out) {
    if (from < to) {
      out.add(places.slice(all, from, to));
    }
  }

  private Inline.Text text() {
    if (length > 0) {
      return places.put(new Inline.Text(piece.substring(0, length)), offsets[0], end);
    }
    boolean verbatim = guarded.isEmpty() && end - offsets[0] == text.length();
    return places.put(
        new Inline.Text(text.toString()),
        new Places.Place(
            offsets[0],
            end,
            verbatim ? null : Arrays.copyOf(offsets, text.length()),
            guarded.isEmpty() ? null : (BitSet) guarded.clone()));
  }

  /**
   * GFM, section 6.9: punctuation at its end is not part of an address, nor an unopened bracket.
   */
  private static int addressEnd(String text, int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      boolean unopened = c == ')' && count(text, start, last, '(') < count(text, start, last, ')');
      if (!unopened && "?!.,:;*_~'’”]}".indexOf(c) < 0) {
        break;
      }
      last--;
    }
    return last;
  }

  private static int count(String text, int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
