package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML in several blocks: a blank line ends a block of it (CommonMark 0.31.2, section 4.6), and
 * indented tags behind it would be code, but their author goes on inside of the element left open.
 * Where nothing but tags stands up to its end, it is one element.
 */
public final class MarkdownHtml {

  private static final Pattern TAG =
      Pattern.compile("(?i)<(/?)(?:div|section|article|main|details|ul|ol|table)\\b");

  /** No block before this one is looked at again. */
  private int looked;

  /** The last block of the element that HTML leaves open; the same block where it leaves none. */
  Node last(Node html) {
    int open = open(html);
    if (open <= 0 || html.getStartOffset() < looked) {
      return html;
    }
    Node last = html;
    @Nullable Node next = last.getNext();
    while (open > 0 && next != null && isHtml(next)) {
      last = next;
      open += open(last);
      next = last.getNext();
    }
    looked = last.getEndOffset();
    return open <= 0 ? last : html;
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlockBase
        || node instanceof IndentedCodeBlock && node.getChars().trimStart().startsWith("<");
  }

  /** Whether HTML leaves an element open, in which what follows it would stand. */
  public static boolean isOpen(String html) {
    return open(html) > 0;
  }

  private static int open(Node html) {
    return open(html.getChars());
  }

  private static int open(CharSequence html) {
    int open = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      open += tag.group(1).isEmpty() ? 1 : -1;
    }
    return open;
  }
}
