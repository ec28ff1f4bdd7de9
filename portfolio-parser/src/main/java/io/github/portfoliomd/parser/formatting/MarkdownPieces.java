package io.github.portfoliomd.parser.formatting;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.parser.blocks.MarkdownBlocks;
import io.github.portfoliomd.parser.blocks.MarkdownKramdown;
import io.github.portfoliomd.parser.blocks.MarkdownLiquid;
import io.github.portfoliomd.parser.blocks.MarkdownTree;
import io.github.portfoliomd.parser.page.Nesting;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds the pieces of Markdown in flexmark's tree, without the readers of blocks and inlines. */
final class MarkdownPieces {

  private final Document document;
  private final int shift;
  private final int parted;
  private final Pieces out;
  private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private MarkdownPieces(Document document, int shift, int parted, Pieces out) {
    this.document = document;
    this.shift = shift;
    this.parted = parted;
    this.out = out;
  }

  /**
   * @param shift the offset of the Markdown in the page
   */
  static void read(String markdown, int shift, Pieces out) {
    read(markdown, shift, 0, out);
  }

  private static void read(String markdown, int shift, int parted, Pieces out) {
    Document document = MarkdownTree.of(markdown);
    MarkdownPieces pieces = new MarkdownPieces(document, shift, parted, out);
    pieces.children(document, 0);
    pieces.unused(document);
  }

  private void children(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (depth > Nesting.MOST) {
        text(node.getChars());
      } else {
        node(node, depth);
      }
      if (node instanceof Block || node instanceof TableCell) {
        out.endWord();
      }
    }
  }

  private void node(Node node, int depth) {
    if (node instanceof Text
        || node instanceof MarkdownLiquid
        || node instanceof MarkdownKramdown.AttributeList) {
      text(node.getChars());
    } else if (node instanceof MarkdownKramdown.Comment comment) {
      out.add(
          Piece.Sort.COMMENT,
          comment.text(),
          comment.getStartOffset() + shift,
          comment.getEndOffset() + shift);
    } else if (node instanceof HtmlEntity) {
      String meaning = node.getChars().unescape();
      out.meaning(meaning, node.getStartOffset() + shift, node.getEndOffset() + shift);
    } else if (node instanceof InlineLinkNode link) {
      link(link, depth);
    } else if (node instanceof RefNode reference) {
      reference(reference, depth);
    } else if (node instanceof AutoLink link) {
      destination(link.getText().toString(), node);
      text(link.getText());
    } else if (node instanceof MailLink link) {
      destination("mailto:" + link.getText(), node);
      text(link.getText());
    } else if (node instanceof HtmlBlockBase) {
      html(node);
    } else if (node instanceof HtmlInlineBase) {
      HtmlPieces.read(node.getChars().toString(), node.getStartOffset() + shift, out);
    } else if (node instanceof Code code) {
      alone(code.getText());
    } else if (node instanceof Footnote note) {
      alone(note.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.endWord();
    } else if (node instanceof Block) {
      block(node, depth);
    } else if (node.hasChildren()) {
      children(node, depth + 1);
    } else if (node instanceof Reference) {
      out.endWord();
    } else {
      text(node.getChars());
    }
  }

  private void block(Node node, int depth) {
    if (node instanceof FencedCodeBlock code) {
      BasedSequence info = code.getInfo();
      out.meaning(info.unescape(), info.getStartOffset() + shift, info.getEndOffset() + shift);
      alone(code.getContentChars());
    } else if (node instanceof IndentedCodeBlock code) {
      alone(code.getContentChars());
    } else if (node instanceof FootnoteBlock note) {
      alone(note.getText());
      children(node, depth + 1);
    } else if (node instanceof DefinitionTerm && !node.hasChildren()) {
      text(node.getChars());
    } else if (!(node instanceof TableSeparator)) {
      children(node, depth + 1);
    }
  }

  /** HTML from its first line on, but for what follows lines of logos, which is Markdown. */
  private void html(Node html) {
    int logos = parted < MarkdownBlocks.MOST_PARTED ? MarkdownBlocks.imageLines(html) : 0;
    BasedSequence raw = html.getChars();
    int start = html.getStartOffset() + shift;
    if (logos == 0) {
      HtmlPieces.read(raw.toString(), start, out);
    } else {
      HtmlPieces.read(raw.subSequence(0, logos).toString(), start, out);
      read(raw.subSequence(logos, raw.length()).toString(), start + logos, parted + 1, out);
    }
  }

  private void link(InlineLinkNode link, int depth) {
    boolean image = link instanceof com.vladsch.flexmark.ast.Image;
    if (image) {
      out.endWord();
    }
    children(link, depth + 1);
    target(link.getUrl(), link.getTitle(), link, image);
  }

  /** CommonMark 0.31.2, section 6.3: brackets that refer to nothing are brackets. */
  private void reference(RefNode node, int depth) {
    Reference target = node.getReferenceNode(document);
    if (target != null) {
      used.add(target);
      boolean image = node instanceof ImageRef;
      if (image) {
        out.endWord();
      }
      children(node, depth + 1);
      target(target.getUrl(), target.getTitle(), node, image);
      return;
    }
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    BasedSequence all = node.getChars();
    if (first == null || last == null) {
      text(all);
      return;
    }
    text(all.subSequence(0, first.getStartOffset() - node.getStartOffset()));
    children(node, depth + 1);
    text(all.subSequence(last.getEndOffset() - node.getStartOffset(), all.length()));
  }

  /** An image ends a word; a link does not. */
  private void target(BasedSequence url, BasedSequence title, Node node, boolean image) {
    if (image) {
      out.endWord();
    }
    destination(url.unescape().strip(), node);
    if (title.isNotNull() && !title.isEmpty()) {
      out.aside(title.unescape(), node.getStartOffset() + shift, node.getEndOffset() + shift);
    }
  }

  private void destination(String url, Node node) {
    out.aside(
        new Piece(
            Piece.Sort.DESTINATION,
            url,
            node.getStartOffset() + shift,
            node.getEndOffset() + shift));
  }

  /** Definitions that no link refers to: nobody sees them, but their author wrote them. */
  private void unused(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Reference reference && !used.contains(reference)) {
        out.endWord();
        target(reference.getUrl(), reference.getTitle(), reference, true);
      } else if (node instanceof Block) {
        unused(node);
      }
    }
  }

  private void alone(BasedSequence text) {
    out.endWord();
    text(text);
    out.endWord();
  }

  /** Behind an indent or a quotation's mark, the next line's text stands further on in the page. */
  private void text(BasedSequence text) {
    int start = text.getStartOffset();
    if (text.getEndOffset() - start == text.length()) {
      out.text(text, start + shift);
      return;
    }
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      int at = Math.max(start, text.getIndexOffset(i)) + shift;
      out.meaning(Character.toString(c), at, at + Character.charCount(c));
      i += Character.charCount(c);
    }
  }
}
