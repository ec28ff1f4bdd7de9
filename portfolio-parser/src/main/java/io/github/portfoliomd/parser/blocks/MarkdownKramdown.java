package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.parser.page.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds kramdown's attribute lists, extension tags and header IDs (kramdown, "Inline Attribute
 * Lists", "Extensions", "Specifying a Header ID"): they are not content.
 */
public final class MarkdownKramdown {

  private static final String ATTRIBUTE =
      "(?:[.#][\\w-]++|[\\w-]++=(?:\"[^\"\\n\\\\&]*+\"|'[^'\\n\\\\&]*+'|[\\w./:-]++)|[\\w-]++:?+)";

  private static final Pattern LIST =
      Pattern.compile("\\{(?::[:/]?+[ \\t]*+(?:" + ATTRIBUTE + "[ \\t]*+)*+/?+|#[\\w:.-]++)\\}");

  private static final Pattern COMMENT =
      Pattern.compile("\\{::comment\\}([^{]*+)\\{:/(?:comment)?+\\}");

  /** An attribute list, or a tag of an extension. */
  public static final class AttributeList extends MarkdownTags.Tag {
    private boolean asked;
    private boolean behindSpan;

    AttributeList(BasedSequence characters) {
      super(characters);
    }

    /**
     * Whether it belongs to something, and is no text: to the span before it, the block whose last
     * line it is, or the heading that it ends. An extension's tag belongs to itself.
     */
    boolean belongs() {
      CharSequence raw = getChars();
      if (raw.charAt(1) == ':' && (raw.charAt(2) == ':' || raw.charAt(2) == '/')) {
        return true;
      }
      if (getParent() instanceof Heading && getNext() == null && getPrevious() != null) {
        return true;
      }
      return raw.charAt(1) == ':' && (isBehindSpan() || isLine() && !isFirst());
    }

    private boolean isBehindSpan() {
      if (!asked) {
        Node before = getPrevious();
        // the lists before are asked first: one of them is enough
        while (before instanceof AttributeList list && !list.asked) {
          before = before.getPrevious();
        }
        behindSpan =
            before instanceof AttributeList list
                ? list.behindSpan
                : before != null && !(before instanceof Text) && !isBreak(before);
        asked = true;
      }
      return behindSpan;
    }

    private boolean isLine() {
      return (getPrevious() == null || isBreak(getPrevious()))
          && (getNext() == null || isBreak(getNext()));
    }

    /** The first line below a heading: its classes are for {@link Attributes}. */
    private boolean isFirst() {
      Node block = getParent();
      return getPrevious() == null
          && block instanceof Paragraph
          && block.getParent() instanceof Document
          && (block.getPrevious() == null || block.getPrevious() instanceof Heading);
    }

    private static boolean isBreak(Node node) {
      return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
  }

  /** Text between the tags of a comment. */
  public static final class Comment extends MarkdownTags.Tag {
    Comment(BasedSequence characters) {
      super(characters);
    }

    public String text() {
      String raw = getChars().normalizeEOL();
      return raw.substring("{::comment}".length(), raw.lastIndexOf('{')).replace("--", "- -");
    }
  }

  /** Where the attribute lists end that stand at an index of a text, or that index. */
  static int listEnd(String text, int start) {
    Matcher list = LIST.matcher(text).region(start, text.length());
    while (list.lookingAt()) {
      list.region(list.end(), text.length());
    }
    return list.regionStart();
  }

  private MarkdownKramdown() {}

  /** Where the comment or the attribute list ends that starts at an index, or -1. */
  static int end(String text, int start) {
    Matcher comment = COMMENT.matcher(text).region(start, text.length());
    if (comment.lookingAt()) {
      return comment.end();
    }
    Matcher list = LIST.matcher(text).region(start, text.length());
    return list.lookingAt() ? list.end() : -1;
  }

  static MarkdownTags.Tag node(BasedSequence characters) {
    return COMMENT.matcher(characters).lookingAt()
        ? new Comment(characters)
        : new AttributeList(characters);
  }
}
