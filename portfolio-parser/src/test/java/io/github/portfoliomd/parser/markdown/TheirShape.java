package io.github.portfoliomd.parser.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The form of {@link OurShape}, of commonmark-java's tree. */
final class TheirShape extends AbstractVisitor {

  private final StringBuilder out = new StringBuilder();

  private TheirShape() {}

  static String of(Node document) {
    TheirShape shape = new TheirShape();
    shape.visitChildren(document.getLastChild());
    return shape.out.toString();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append("<code:").append(code.getLiteral()).append('>');
  }

  @Override
  public void visit(HtmlInline html) {
    out.append("<html:").append(html.getLiteral()).append('>');
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append("<soft>");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append("<hard>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    around("<em:", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    around("<strong:", strong);
  }

  @Override
  public void visit(Link link) {
    around("<link " + link.getDestination() + " " + known(link.getTitle()) + ":", link);
  }

  @Override
  public void visit(Image image) {
    around("<image " + image.getDestination() + " " + known(image.getTitle()) + ":", image);
  }

  private static String known(@Nullable String title) {
    return title == null ? "" : title;
  }

  private void around(String start, Node node) {
    out.append(start);
    visitChildren(node);
    out.append('>');
  }
}
