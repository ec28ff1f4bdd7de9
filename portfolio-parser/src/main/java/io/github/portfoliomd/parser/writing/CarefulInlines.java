package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block.Paragraph;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.blocks.InlineTags;
import io.github.portfoliomd.parser.blocks.Markup;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.writing.InlineWriter.Where;
import java.util.List;

/**
 * Writes inlines so that nothing can be mistaken, whatever they hold: all punctuation is protected,
 * emphasis stands in tags, and what touches is kept apart by an empty pair of them.
 */
final class CarefulInlines implements Inline.Visitor<Void> {

  /** Says nothing, and keeps what stands behind it from starting a block. */
  private static final String APART = "<em></em>";

  /** Punctuation that means nothing in a destination between angle brackets. */
  private static final String PLAIN_IN_ADDRESS = "/.:_~%#?=+@,;-";

  private final Places places;
  private final ReadBack reader;
  private final Where where;
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean lineEnds;

  private CarefulInlines(Places places, ReadBack reader, Where where) {
    this.places = places;
    this.reader = reader;
    this.where = where;
  }

  static String write(List<Inline> inlines, Places places, ReadBack reader, Where where) {
    CarefulInlines writer = new CarefulInlines(places, reader, where);
    writer.all(inlines);
    return writer.out.toString();
  }

  private void all(List<Inline> inlines) {
    depth++;
    boolean text = true;
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      lineEnds = i + 1 == inlines.size() || isBreak(inlines.get(i + 1));
      boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
      boolean words = inline instanceof Inline.Text || isBreak(inline);
      if (!words && (atStart || !text)) {
        out.append(APART);
      }
      inline.accept(this);
      text = words;
    }
    depth--;
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  @Override
  public Void visit(Inline.Text text) {
    String value = text.value();
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      boolean atStart = depth > 1 ? i == 0 : out.isEmpty() || out.charAt(out.length() - 1) == '\n';
      boolean atEnd = i == value.length() - 1 && (depth > 1 || lineEnds);
      if (places.isLayout(text, i)) {
        out.appendCodePoint(c);
      } else if (c == ' ' && !atStart && !atEnd && !places.isProtected(text, i)) {
        out.append(' ');
      } else if (isPunctuation(c) && !(c == '\\' && atEnd)) {
        out.append('\\').append((char) c);
      } else if (places.isProtected(text, i) || !isSeen(c) || c == '\\') {
        reference(c);
      } else {
        out.appendCodePoint(c);
      }
    }
    return null;
  }

  private static boolean isPunctuation(int c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** Whether a character can be told from others by its look. */
  private static boolean isSeen(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.UNASSIGNED;
  }

  private void reference(int c) {
    out.append("&#").append(c).append(';');
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    return tagged("em", emphasis.content());
  }

  @Override
  public Void visit(Inline.Strong strong) {
    return tagged("strong", strong.content());
  }

  @Override
  public Void visit(Inline.Strikethrough strikethrough) {
    return tagged("del", strikethrough.content());
  }

  private Void tagged(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    all(content);
    out.append("</").append(tag).append('>');
    return null;
  }

  @Override
  public Void visit(Inline.Code code) {
    out.append(InlineWriter.code(code.value(), false));
    return null;
  }

  @Override
  public Void visit(Inline.Link link) {
    out.append('[');
    all(link.content());
    out.append("](");
    target(link.destination(), link.title());
    return null;
  }

  @Override
  public Void visit(Inline.Image image) {
    if (!image.width().isEmpty() || !image.height().isEmpty()) {
      out.append(InlineWriter.tag(image));
      return null;
    }
    out.append("![");
    depth++;
    visit(new Inline.Text(image.alt()));
    depth--;
    out.append("](");
    target(image.source(), image.title());
    return null;
  }

  /** CommonMark 0.31.2, section 6.3: destination and title. */
  private void target(String destination, String title) {
    out.append('<');
    referenced(destination);
    out.append('>');
    if (!title.isEmpty()) {
      out.append(" \"");
      referenced(title);
      out.append('"');
    }
    out.append(')');
  }

  private void referenced(String text) {
    text.codePoints()
        .forEach(
            c -> {
              if (isPunctuation(c) ? PLAIN_IN_ADDRESS.indexOf(c) >= 0 : isSeen(c)) {
                out.appendCodePoint(c);
              } else {
                reference(c);
              }
            });
  }

  @Override
  public Void visit(Inline.SoftBreak softBreak) {
    out.append('\n');
    return null;
  }

  @Override
  public Void visit(Inline.HardBreak hardBreak) {
    out.append("\\\n");
    return null;
  }

  @Override
  public Void visit(Inline.FootnoteReference reference) {
    out.append("[^").append(reference.label()).append(']');
    return null;
  }

  @Override
  public Void visit(Inline.Html html) {
    return raw(html, html.raw(), Markup.HTML);
  }

  @Override
  public Void visit(Inline.Opaque opaque) {
    return raw(opaque, opaque.raw(), Markup.LIQUID);
  }

  /** Raw text as it is where it is read so, or else as code with a mark. */
  private Void raw(Inline inline, String raw, String mark) {
    out.append(isReadAlone(inline, raw) ? raw : InlineWriter.code(raw) + mark);
    return null;
  }

  private boolean isReadAlone(Inline inline, String raw) {
    Inline x = new Inline.Text("x");
    boolean tag = inline instanceof Inline.Html && InlineTags.isTag(raw);
    return !tag
        && (where != Where.CELL || raw.indexOf('|') < 0)
        && reader.isRead("x" + raw + "x", new Paragraph(List.of(x, inline, x)));
  }
}
