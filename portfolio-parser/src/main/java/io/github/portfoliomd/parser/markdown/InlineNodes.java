package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a block, and the text between them, into flexmark's nodes. */
final class InlineNodes {

  /** Where a node is open: around it stands another one, and a link leads somewhere. */
  private record Open(@Nullable Open outer, Node around, int start, @Nullable LinkTarget target) {}

  private final Content text;
  private final Node block;
  private final List<Node> separators = new ArrayList<>(0);
  private @Nullable Open open;
  private Node parent;

  /** Up to where the text has become nodes. */
  private int done;

  InlineNodes(Content text, Node block) {
    this.text = text;
    this.block = block;
    this.parent = block;
  }

  /** Adds the nodes to the block; answers those that part the cells of a table's row. */
  List<Node> build(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Leaf leaf) {
        leaf(leaf.start(), leaf.end(), leaf.node());
      } else if (token instanceof Token.Pipe pipe) {
        if (parent == block) {
          separators.add(pipe.node());
          leaf(pipe.start(), pipe.end(), pipe.node());
        }
      } else if (token instanceof DelimiterRun run) {
        delimiters(run);
      } else if (token instanceof Bracket bracket) {
        openLink(bracket);
      } else if (token instanceof Token.LinkEnd end) {
        closeLink(end);
      }
    }
    text(text.length);
    return separators;
  }

  private void text(int end) {
    if (end > done) {
      parent.appendChild(new Text(text.slice(done, end)));
      done = end;
    }
  }

  private void leaf(int start, int end, Node node) {
    text(start);
    parent.appendChild(node);
    done = end;
  }

  private void delimiters(DelimiterRun run) {
    for (Delimiter closer = run.closers; closer != null; closer = closer.next) {
      text(Math.max(done, run.start()));
      close(done + closer.length);
    }
    int opening = 0;
    for (Delimiter opener = run.openers; opener != null; opener = opener.next) {
      opening += opener.length;
    }
    if (opening > 0) {
      text(run.end() - opening);
    }
    for (Delimiter opener = run.openers; opener != null; opener = opener.next) {
      Node node =
          run.character == '~'
              ? new Strikethrough()
              : opener.length == 2 ? new StrongEmphasis() : new Emphasis();
      open(node, done, done + opener.length, null);
    }
  }

  private void open(Node node, int start, int content, @Nullable LinkTarget target) {
    open = new Open(open, parent, start, target);
    parent.appendChild(node);
    parent = node;
    done = content;
  }

  /** Closes the innermost node; the nodes in it say all that its own parts would. */
  private void close(int end) {
    Open last = Objects.requireNonNull(open);
    parent.setChars(text.slice(last.start(), end));
    parent = last.around();
    open = last.outer();
    done = end;
  }

  private void openLink(Bracket bracket) {
    @Nullable LinkTarget target = bracket.target;
    if (target == null) {
      return;
    }
    text(bracket.start());
    boolean inline = target instanceof LinkTarget.Inline;
    Node node =
        bracket.isImage
            ? inline ? new Image() : new ImageRef()
            : inline ? new Link() : new LinkRef();
    open(node, bracket.start(), bracket.end(), target);
  }

  private void closeLink(Token.LinkEnd end) {
    text(end.start());
    Open last = Objects.requireNonNull(open);
    if (last.target() instanceof LinkTarget.Inline inline) {
      InlineLinkNode node = (InlineLinkNode) parent;
      node.setUrl(inline.destination());
      if (inline.title() != null) {
        node.setTitle(inline.title());
      }
    } else if (last.target() instanceof LinkTarget.Reference reference) {
      RefNode node = (RefNode) parent;
      node.setReferenceChars(
          Objects.requireNonNullElseGet(
              reference.label(), () -> text.slice(last.start(), end.start() + 1)));
      node.setDefined(true);
    }
    close(end.end());
  }
}
