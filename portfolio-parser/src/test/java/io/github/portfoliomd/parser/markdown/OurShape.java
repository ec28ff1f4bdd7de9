package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What a text was read as, in a form that other parsers' trees can be compared by. */
final class OurShape {

  private final StringBuilder out = new StringBuilder();
  private final Document document;

  private OurShape(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    OurShape shape = new OurShape(document);
    shape.children(document.getLastChild());
    return shape.out.toString();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      out.append("<code:").append(spaced(code.getText())).append('>');
    } else if (node instanceof HtmlInlineBase) {
      out.append("<html:").append(node.getChars()).append('>');
    } else if (node instanceof SoftLineBreak) {
      out.append("<soft>");
    } else if (node instanceof HardLineBreak) {
      out.append("<hard>");
    } else if (node instanceof AutoLink link) {
      out.append("<link ").append(link.getText()).append(" :").append(link.getText()).append('>');
    } else if (node instanceof MailLink link) {
      String address = link.getText().toString();
      out.append("<link mailto:").append(address).append(" :").append(address).append('>');
    } else {
      around(node);
    }
  }

  private void around(Node node) {
    if (node instanceof Emphasis) {
      out.append("<em:");
    } else if (node instanceof StrongEmphasis) {
      out.append("<strong:");
    } else if (node instanceof InlineLinkNode link) {
      link(node instanceof Image, link.getUrl(), link.getTitle());
    } else if (node instanceof RefNode link) {
      Reference target = link.getReferenceNode(document);
      link(node instanceof ImageRef, target.getUrl(), target.getTitle());
    } else {
      out.append('<').append(node.getNodeName()).append(':');
    }
    children(node);
    out.append('>');
  }

  private void link(boolean image, BasedSequence url, BasedSequence title) {
    out.append(image ? "<image " : "<link ").append(url.unescape());
    out.append(' ').append(title.unescape()).append(':');
  }

  /** Section 6.1: line ends in code are spaces, and one space at both ends goes. */
  private static String spaced(BasedSequence code) {
    String text = code.toString().replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
