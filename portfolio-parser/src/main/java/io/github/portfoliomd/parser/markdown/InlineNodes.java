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
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a block, and the text between them, into flexmark's nodes. */
final class InlineNodes {

  /** Where a node is open: around it stands another one, and a link leads somewhere. */
  private record Open(Node around, int start, int content, @Nullable LinkTarget target) {}

  private final Content text;
  private final Node block;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Node> separators = new ArrayList<>();
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
    for (int length : run.closers) {
      text(Math.max(done, run.start()));
      close(length);
    }
    int opening = 0;
    for (int length : run.openers) {
      opening += length;
    }
    if (opening > 0) {
      text(run.end() - opening);
    }
    for (int length : run.openers) {
      open(
          run.character == '~'
              ? new Strikethrough()
              : length == 2 ? new StrongEmphasis() : new Emphasis(),
          length);
    }
  }

  private void open(DelimitedNode node, int length) {
    node.setOpeningMarker(text.slice(done, done + length));
    push((Node) node, done, done + length, null);
  }

  private void push(Node node, int start, int content, @Nullable LinkTarget target) {
    open.push(new Open(parent, start, content, target));
    parent.appendChild(node);
    parent = node;
    done = content;
  }

  private void close(int length) {
    Open last = open.pop();
    DelimitedNode node = (DelimitedNode) parent;
    node.setText(text.slice(last.content(), done));
    node.setClosingMarker(text.slice(done, done + length));
    parent.setChars(text.slice(last.start(), done + length));
    parent = last.around();
    done += length;
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
    push(node, bracket.start(), bracket.end(), target);
  }

  private void closeLink(Token.LinkEnd end) {
    text(end.start());
    Open last = open.pop();
    BasedSequence words = text.slice(last.start(), end.start() + 1);
    if (last.target() instanceof LinkTarget.Inline inline) {
      InlineLinkNode node = (InlineLinkNode) parent;
      node.setUrlChars(inline.destination());
      if (inline.title() != null) {
        node.setTitleChars(inline.title());
      }
      node.setLinkOpeningMarker(text.slice(end.start() + 1, end.start() + 2));
      node.setLinkClosingMarker(text.slice(end.end() - 1, end.end()));
      node.setTextChars(words);
    } else if (last.target() instanceof LinkTarget.Reference reference) {
      RefNode node = (RefNode) parent;
      node.setReferenceChars(Objects.requireNonNullElse(reference.label(), words));
      if (reference.label() != null) {
        node.setTextChars(words);
      }
      node.setDefined(true);
    }
    parent.setChars(text.slice(last.start(), end.end()));
    parent = last.around();
    done = end.end();
  }
}
