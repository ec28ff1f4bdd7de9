package io.github.portfoliomd.parser.markdown;

/**
 * The parts of links and of link reference definitions (CommonMark 0.31.2, sections 4.7 and 6.3):
 * each method answers where the part ends that starts at an index, or {@link Content#NONE}.
 */
final class LinkSyntax {

  /** A label has at most 999 characters between its brackets. */
  private static final int LABEL = 999;

  /** So deep may brackets stand in an address; the specification asks for three at least. */
  private static final int NESTING = 32;

  private final Content text;

  /** From here on, no title ends that starts with this mark: so nobody looks twice. */
  private int noDoubleQuote;

  private int noSingleQuote;

  LinkSyntax(Content text) {
    this.text = text;
    clear();
  }

  /** Another text is to be read. */
  void clear() {
    noDoubleQuote = Integer.MAX_VALUE;
    noSingleQuote = Integer.MAX_VALUE;
  }

  int label(int start) {
    if (!text.is(start, '[')) {
      return Content.NONE;
    }
    int last = Math.min(text.length, start + LABEL + 2);
    for (int i = start + 1; i < last; i++) {
      char c = text.at(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[') {
        return Content.NONE;
      }
      if (text.isEscape(i)) {
        i++;
      }
    }
    return Content.NONE;
  }

  int destination(int start) {
    return text.is(start, '<') ? angledDestination(start) : bareDestination(start);
  }

  private int angledDestination(int start) {
    for (int i = start + 1; i < text.length; i++) {
      char c = text.at(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || Characters.isLineEnd(c)) {
        return Content.NONE;
      }
      if (text.isEscape(i)) {
        i++;
      }
    }
    return Content.NONE;
  }

  private int bareDestination(int start) {
    int open = 0;
    int i = start;
    for (; i < text.length; i++) {
      char c = text.at(i);
      if (!Characters.isSpecialInAddress(c)) {
        continue;
      }
      if (c == ' ' || Characters.isControl(c)) {
        break;
      }
      if (text.isEscape(i)) {
        i++;
      } else if (c == '(' && ++open > NESTING) {
        return Content.NONE;
      } else if (c == ')' && --open < 0) {
        return i;
      }
    }
    return open == 0 ? i : Content.NONE;
  }

  int title(int start) {
    if (start >= text.length) {
      return Content.NONE;
    }
    char open = text.at(start);
    if (open == '(') {
      return titleUpTo(start, ')');
    }
    if (open == '"' && start < noDoubleQuote) {
      int end = titleUpTo(start, '"');
      noDoubleQuote = end < 0 ? start : noDoubleQuote;
      return end;
    }
    if (open == '\'' && start < noSingleQuote) {
      int end = titleUpTo(start, '\'');
      noSingleQuote = end < 0 ? start : noSingleQuote;
      return end;
    }
    return Content.NONE;
  }

  private int titleUpTo(int start, char close) {
    for (int i = start + 1; i < text.length; i++) {
      char c = text.at(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && close == ')') {
        return Content.NONE;
      }
      if (text.isEscape(i)) {
        i++;
      }
    }
    return Content.NONE;
  }
}
