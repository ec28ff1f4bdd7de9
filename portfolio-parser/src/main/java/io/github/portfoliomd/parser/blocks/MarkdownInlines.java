package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.dates.CodeDates;
import io.github.portfoliomd.parser.markdown.Sequences;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Flexmark's inline nodes as {@link Inline}s, with their places. */
final class MarkdownInlines {

  private static final Pattern FOOTNOTE = Pattern.compile("[^\\s\\p{Z}\\p{C}\\[\\]\\\\`<>&*~{}|]+");

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Document document;
  private final int shift;
  private final Nesting nesting;
  private final Places places;
  private final Problems problems;

  /** Between two inlines it is empty: so it serves those in others, too. */
  private final Words words;

  /**
   * @param shift the offset of the document's text in the source
   * @param nesting how deep inlines stand at most, in their block and those around it
   */
  MarkdownInlines(Document document, int shift, Nesting nesting, Places places, Problems problems) {
    this.document = document;
    this.shift = shift;
    this.nesting = nesting;
    this.places = places;
    this.problems = problems;
    this.words = new Words(places);
  }

  /**
   * The inlines of a block: what breaks a line at its end breaks nothing.
   *
   * @param depth how many blocks stand around them
   */
  List<Inline> read(Node block, int depth) {
    List<Inline> out = new ArrayList<>();
    children(block, out, depth, false);
    words.trimEnd();
    slipAtEnd();
    words.flush(out, depth >= nesting.levels());
    return Blanks.ofBlock(
        Markup.read(out, nesting.inside(depth), false, block instanceof Heading, places), places);
  }

  /** A cell of a table. */
  Block.Cell cell(Node cell, int depth) {
    return places.cell(read(cell, depth));
  }

  private void slipAtEnd() {
    int slip = words.takeBackslash();
    if (slip >= 0) {
      problems.add(
          Problem.LINE_BREAK_SLIP, slip, slip + 1, "ends its paragraph", "remove the backslash");
    } else {
      words.takeBackslashes();
    }
  }

  private void children(Node parent, List<Inline> out, int depth, boolean inLink) {
    boolean plain = inLink || depth >= nesting.levels();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (depth >= nesting.levels() && nests(node)) {
        nesting.tooDeep(start(node), end(node));
        words.addLines(Sequences.string(node.getChars()), start(node));
      } else if (!words(node, out, depth, plain)) {
        words.flush(out, plain);
        out.add(places.put(inline(node, depth, plain), start(node), end(node)));
      }
    }
  }

  private static boolean nests(Node node) {
    return node instanceof DelimitedLinkNode
        || node instanceof Code
        || node.hasChildren() && !(node instanceof Image || node instanceof ImageRef);
  }

  /** Reads what is words or breaks words; answers whether the node is such. */
  private boolean words(Node node, List<Inline> out, int depth, boolean inLink) {
    if (node instanceof Text) {
      text(Sequences.string(node.getChars()), start(node));
    } else if (node instanceof TextBase) {
      children(node, out, depth, inLink);
    } else if (node instanceof HtmlEntity) {
      boolean numeric = node.getChars().startsWith("&#");
      words.addReference(Sequences.meaning(node.getChars()), start(node), end(node), numeric);
    } else if (node instanceof MarkdownKramdown.AttributeList list) {
      if (!list.belongs()) {
        words.addLines(Sequences.string(node.getChars()), start(node));
      }
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak(node, out, inLink);
    } else if (node instanceof RefNode reference && !isDefined(reference)) {
      undefined(node, out, depth, inLink);
    } else if (inLink && (node instanceof Link || node instanceof LinkRef)) {
      children(node, out, depth, true);
    } else if (inLink && node instanceof DelimitedLinkNode link) {
      words.addLines(Sequences.string(link.getText()), link.getText().getStartOffset() + shift);
    } else {
      return false;
    }
    return true;
  }

  /** Whether code starts a line of a paragraph, and is a date, or ends a line with a range. */
  private static boolean isDate(Code code) {
    Node before = code.getPrevious();
    Node behind = code.getNext();
    if (before != null && !isBreak(before)) {
      return (behind == null || isBreak(behind))
          && before.getChars().endsWith(" ")
          && (code.getParent() instanceof Paragraph || code.getParent() instanceof Heading)
          && CodeDates.isRange(Sequences.string(code.getText()));
    }
    return code.getParent() instanceof Paragraph
        && (behind == null || isBreak(behind) || behind.getChars().startsWith(" "))
        && CodeDates.is(Sequences.string(code.getText()))
        && !(CodeDates.isYear(code.getText()) && goesOn(behind));
  }

  /** Whether words go on in small letters: a number alone may be the first of them. */
  private static boolean goesOn(@Nullable Node behind) {
    return behind instanceof Text
        && behind.getChars().length() > 1
        && Character.isLowerCase(behind.getChars().charAt(1));
  }

  /** A date that stands out. */
  private Inline date(Code code) {
    int start = code.getText().getStartOffset() + shift;
    Inline.Text words = new Inline.Text(Sequences.string(code.getText()));
    return new Inline.Emphasis(List.of(places.put(words, start, start + words.value().length())));
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** CommonMark 0.31.2, section 2.4: a backslash before punctuation makes it literal. */
  private void text(String text, int start) {
    int plain = 0;
    for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); ) {
      boolean escapes = ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
      if (escapes) {
        words.add(text.substring(plain, i), start + plain);
        words.addProtected(text.charAt(i + 1), start + i, start + i + 2);
        plain = i + 2;
      }
      i = text.indexOf('\\', escapes ? plain : i + 1);
    }
    words.add(text.substring(plain), start + plain);
  }

  /** CommonMark 0.31.2, sections 6.7 and 6.8, and backslashes with a space behind them or two. */
  private void lineBreak(Node node, List<Inline> out, boolean inLink) {
    words.trimEnd();
    int slip = words.takeBackslash();
    if (slip >= 0) {
      problems.add(
          Problem.LINE_BREAK_SLIP, slip, slip + 1, "has a space behind it", "remove the space");
    }
    boolean kramdown = slip < 0 && words.takeBackslashes();
    words.flush(out, inLink);
    boolean hard = slip >= 0 || kramdown || node instanceof HardLineBreak;
    Inline lineBreak = hard ? new Inline.HardBreak() : new Inline.SoftBreak();
    out.add(places.put(lineBreak, start(node), end(node)));
  }

  private boolean isDefined(RefNode reference) {
    return reference.getReferenceNode(document) != null;
  }

  /** CommonMark 0.31.2, section 6.3: brackets that refer to nothing are brackets. */
  private void undefined(Node node, List<Inline> out, int depth, boolean inLink) {
    BasedSequence all = node.getChars();
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      brackets(all);
      return;
    }
    int from = first.getStartOffset() - node.getStartOffset();
    int to = last.getEndOffset() - node.getStartOffset();
    brackets(all.subSequence(0, from));
    children(node, out, depth, inLink);
    brackets(all.subSequence(to, all.length()));
  }

  private void brackets(BasedSequence characters) {
    text(Words.onOneLine(characters.toString()), characters.getStartOffset() + shift);
  }

  private Inline inline(Node node, int depth, boolean inLink) {
    if (node instanceof Emphasis) {
      return new Inline.Emphasis(content(node, depth, inLink));
    }
    if (node instanceof StrongEmphasis) {
      return new Inline.Strong(content(node, depth, inLink));
    }
    if (node instanceof Strikethrough) {
      return new Inline.Strikethrough(content(node, depth, inLink));
    }
    if (node instanceof Link link) {
      return new Inline.Link(
          url(link.getUrl()), Sequences.meaning(link.getTitle()), content(node, depth, true));
    }
    if (node instanceof LinkRef reference) {
      Reference target = reference.getReferenceNode(document);
      return new Inline.Link(
          url(target.getUrl()), Sequences.meaning(target.getTitle()), content(node, depth, true));
    }
    if (node instanceof Image image) {
      return image(image.getUrl(), image.getTitle(), node, depth);
    }
    if (node instanceof ImageRef reference) {
      Reference target = reference.getReferenceNode(document);
      return image(target.getUrl(), target.getTitle(), node, depth);
    }
    return leaf(node);
  }

  private Inline leaf(Node node) {
    if (node instanceof Code code) {
      return isDate(code) ? date(code) : new Inline.Code(code(code.getText()));
    }
    if (node instanceof AutoLink link) {
      return Inline.link(link.getText().toString(), link.getText().toString());
    }
    if (node instanceof MailLink link) {
      return Inline.link("mailto:" + link.getText(), link.getText().toString());
    }
    if (node instanceof MarkdownLiquid) {
      return liquid(node);
    }
    if (node instanceof Footnote footnote && isFootnote(footnote.getText())) {
      return new Inline.FootnoteReference(footnote.getText().toString());
    }
    if (node instanceof MarkdownKramdown.Comment comment) {
      return new Inline.Html("<!--" + comment.text() + "-->");
    }
    String raw = Sequences.string(node.getChars());
    return node instanceof HtmlInlineBase
        ? HtmlTags.inline(raw)
        : new Inline.Text(raw.replace('\n', ' '));
  }

  private Inline liquid(Node node) {
    String tag = Sequences.string(node.getChars());
    Optional<Inline.Image> image = LiquidTags.image(tag);
    if (image.isEmpty()) {
      problems.add(Problem.TEMPLATE, start(node), end(node), "");
      return new Inline.Opaque(tag);
    }
    return image.get();
  }

  /** A footnote's name has neither blanks nor brackets (PHP Markdown Extra, "Footnotes"). */
  static boolean isFootnote(CharSequence label) {
    return FOOTNOTE.matcher(label).matches();
  }

  private List<Inline> content(Node node, int depth, boolean inLink) {
    List<Inline> out = new ArrayList<>();
    children(node, out, depth + 1, inLink);
    words.flush(out, inLink || depth + 1 >= nesting.levels());
    return Blanks.aroundBreaks(
        Markup.read(out, nesting.inside(depth + 1), inLink, false, places), places);
  }

  private Inline image(BasedSequence url, BasedSequence title, Node node, int depth) {
    String alt = Inlines.text(content(node, depth, true)).replace('\n', ' ');
    return new Inline.Image(url(url), alt, Sequences.meaning(title), "", "");
  }

  private static String url(BasedSequence url) {
    return Sequences.meaning(Sequences.trim(url));
  }

  /** CommonMark 0.31.2, section 6.1. */
  private static String code(BasedSequence text) {
    String line = Sequences.string(text).replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private int start(Node node) {
    return node.getStartOffset() + shift;
  }

  private int end(Node node) {
    return node.getEndOffset() + shift;
  }
}
