package io.github.portfoliomd.parser.formatting;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.portfoliomd.parser.blocks.MarkdownTree;
import io.github.portfoliomd.parser.page.Nesting;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds in flexmark's tree in which form the items of a page are written. */
final class MarkdownForms {

  private static final Pattern HTML_HEADING = Pattern.compile("(?i)<h[1-6][\\s>]");

  private final int shift;
  private final NavigableSet<Integer> offsets;
  private final Map<Integer, EntryForm> forms = new HashMap<>();

  private MarkdownForms(int shift, Collection<Integer> offsets) {
    this.shift = shift;
    this.offsets = new TreeSet<>(offsets);
  }

  /**
   * The forms of what begins at some offsets of a page.
   *
   * @param shift the offset of the Markdown in the page
   */
  static Map<Integer, EntryForm> at(Collection<Integer> offsets, String markdown, int shift) {
    MarkdownForms forms = new MarkdownForms(shift, offsets);
    offsets.forEach(offset -> forms.forms.put(offset, EntryForm.TEXT));
    forms.children(MarkdownTree.of(markdown), 0);
    return forms.forms;
  }

  private void children(Node parent, int depth) {
    if (depth > Nesting.MOST) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      form(node);
      children(node, depth + 1);
    }
  }

  /** What stands further in counts: a heading in a list is a heading. */
  private void form(Node node) {
    int start = node.getStartOffset() + shift;
    int end = node.getEndOffset() + shift;
    if (node instanceof Heading) {
      put(start, end, EntryForm.HEADING);
    } else if (node instanceof HtmlBlockBase) {
      if (HTML_HEADING.matcher(node.getChars()).lookingAt()) {
        put(start, end, EntryForm.HEADING);
      }
    } else if (node instanceof ListItem) {
      put(start, end, EntryForm.LIST_ITEM);
    } else if (node instanceof TableRow) {
      put(start, end, EntryForm.TABLE_ROW);
    } else if (node instanceof StrongEmphasis && forms.get(start) == EntryForm.TEXT) {
      put(start, start + 1, EntryForm.BOLD_LINE);
    }
  }

  private void put(int start, int end, EntryForm form) {
    offsets.subSet(start, end).forEach(offset -> forms.put(offset, form));
  }
}
