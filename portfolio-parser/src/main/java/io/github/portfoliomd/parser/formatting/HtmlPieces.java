package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the pieces of raw HTML: comments, tags with their attributes, and words, which only images
 * and line breaks end.
 */
final class HtmlPieces {

  private static final Set<String> ADDRESSES = Set.of("href", "src");
  private static final Set<String> TEXTS = Set.of("alt", "title");

  /** Tags for which Markdown has a notation of its own. */
  private static final Set<String> MARKDOWN = Set.of("img", "br", "hr");

  private final String raw;
  private final int shift;
  private final Pieces out;

  private HtmlPieces(String raw, int shift, Pieces out) {
    this.raw = raw;
    this.shift = shift;
    this.out = out;
  }

  /**
   * @param shift the offset of the HTML in the page
   */
  static void read(String raw, int shift, Pieces out) {
    new HtmlPieces(raw, shift, out).read();
  }

  private void read() {
    int plain = 0;
    for (int i = raw.indexOf('<'); i >= 0; i = raw.indexOf('<', i)) {
      int end = raw.startsWith("<!--", i) ? commentEnd(i) : tagEnd(i);
      if (end < 0) {
        i++;
        continue;
      }
      out.text(raw.substring(plain, i), shift + plain);
      if (raw.startsWith("<!--", i)) {
        comment(i, end);
      } else {
        tag(i, end);
      }
      plain = end;
      i = end;
    }
    out.text(raw.substring(plain), shift + plain);
  }

  private int commentEnd(int start) {
    int end = raw.indexOf("-->", start + 4);
    return end < 0 ? -1 : end + 3;
  }

  /** Behind the tag that starts here; negative if none does. */
  private int tagEnd(int start) {
    int name = raw.startsWith("</", start) ? start + 2 : start + 1;
    if (name >= raw.length() || !Character.isLetter(raw.charAt(name))) {
      return -1;
    }
    char quote = 0;
    for (int i = start + 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private void comment(int start, int end) {
    String text = raw.substring(start + 4, end - 3);
    out.endWord();
    if (HiddenData.isMistakable(new Block.Comment(text))) {
      int data = text.indexOf('\n') + 1;
      YamlPieces.read(text.substring(data), shift + start + 4 + data, out);
    } else {
      out.add(Piece.Sort.COMMENT, text, shift + start, shift + end);
    }
  }

  private void tag(int start, int end) {
    if (raw.startsWith("</", start)) {
      return; // what its start tag was is known
    }
    Element tag = Jsoup.parseBodyFragment(raw.substring(start, end)).body().firstElementChild();
    if (tag == null) {
      out.text(raw.substring(start, end), shift + start);
      return;
    }
    String name = tag.normalName();
    if (MARKDOWN.contains(name)) {
      out.endWord();
    } else {
      aside(Piece.Sort.ATTRIBUTE, "<" + name + ">", start, end);
    }
    for (Attribute attribute : tag.attributes()) {
      attribute(attribute, start, end);
    }
  }

  private void attribute(Attribute attribute, int start, int end) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    if (TEXTS.contains(name)) {
      out.aside(value, shift + start, shift + end);
    } else if (ADDRESSES.contains(name)) {
      aside(Piece.Sort.DESTINATION, value.strip(), start, end);
    } else {
      aside(Piece.Sort.ATTRIBUTE, name + "=\"" + value + "\"", start, end);
    }
  }

  private void aside(Piece.Sort sort, String text, int start, int end) {
    out.aside(new Piece(sort, text, shift + start, shift + end));
  }
}
