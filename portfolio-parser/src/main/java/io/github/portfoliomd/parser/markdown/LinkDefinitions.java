package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Reads the link reference definitions at the start of a paragraph (section 4.7). */
final class LinkDefinitions {

  private static final int INDENT = 3;

  private final Block paragraph;
  private final Content text;
  private final LinkSyntax links;
  private final ReferenceRepository definitions;

  LinkDefinitions(Block paragraph, BasedSequence content, ReferenceRepository definitions) {
    this.paragraph = paragraph;
    this.text = new Content(content);
    this.links = new LinkSyntax(text);
    this.definitions = definitions;
  }

  /** The name under which a label, with its brackets, is found. */
  static String name(BasedSequence label) {
    return Escaping.normalizeReferenceChars(label, true);
  }

  /** Whether a paragraph may start with a definition: most do not. */
  static boolean mayStart(BasedSequence text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i <= INDENT && i < text.length() && text.charAt(i) == '[';
  }

  /** Adds the definitions; answers where the text behind them starts. */
  int read() {
    return read(true);
  }

  /** Whether there is text behind the definitions. */
  boolean hasText() {
    return text.skipBlanks(read(false)) < text.length;
  }

  private int read(boolean adds) {
    int start = 0;
    int end = definition(start, adds);
    while (end > 0) {
      start = end;
      end = definition(start, adds);
    }
    return start;
  }

  /** The end of the definition that starts at an index, line end included. */
  private int definition(int index, boolean adds) {
    int start = text.skipSpacesAndTabs(index);
    int label = links.label(start);
    if (start - index > INDENT || label < 0 || !text.is(label, ':')) {
      return Content.NONE;
    }
    int address = text.skipSpacesAndLineEnd(label + 1);
    int destination = links.destination(address);
    if (destination <= address) {
      return Content.NONE;
    }
    int titleStart = text.skipSpacesAndLineEnd(destination);
    int title = titleStart > destination ? links.title(titleStart) : Content.NONE;
    int end = title < 0 ? Content.NONE : endOfLine(title);
    boolean titled = end >= 0;
    if (!titled) {
      end = endOfLine(destination);
    }
    String name = name(text.slice(start, label));
    if (end < 0 || name.isEmpty()) {
      return Content.NONE;
    }
    if (adds) {
      Reference reference =
          new Reference(
              text.slice(start, label + 1),
              text.slice(address, destination),
              titled ? text.slice(titleStart, title) : null);
      definitions.put(name, reference);
      paragraph.insertBefore(reference);
    }
    return end;
  }

  /** The end of the line, if only blanks are left on it. */
  private int endOfLine(int index) {
    int i = text.skipSpacesAndTabs(index);
    if (i == text.length) {
      return i;
    }
    return Characters.isLineEnd(text.at(i)) ? text.endOfLineEnd(i) : Content.NONE;
  }
}
