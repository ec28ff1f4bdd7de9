package io.github.portfoliomd.parser.markdown;

/**
 * HTML in a line (CommonMark 0.31.2, section 6.6): each method answers where it ends, or {@link
 * Content#NONE}. What is not found behind one place is looked for behind no later one.
 */
final class RawHtml {

  private static final String CDATA = "<![CDATA[";

  private final Content text;

  private int noComment;
  private int noInstruction;
  private int noDeclaration;
  private int noCdata;
  private int noDoubleQuote;
  private int noSingleQuote;

  RawHtml(Content text) {
    this.text = text;
    clear();
  }

  /** Another text is to be read. */
  void clear() {
    noComment = Integer.MAX_VALUE;
    noInstruction = Integer.MAX_VALUE;
    noDeclaration = Integer.MAX_VALUE;
    noCdata = Integer.MAX_VALUE;
    noDoubleQuote = Integer.MAX_VALUE;
    noSingleQuote = Integer.MAX_VALUE;
  }

  /** The end of the HTML that starts with a bracket at an index. */
  int end(int start) {
    if (start + 1 >= text.length) {
      return Content.NONE;
    }
    char c = text.at(start + 1);
    if (c == '?') {
      return instruction(start);
    }
    if (c == '!') {
      return behindExclamationMark(start);
    }
    return tag(start);
  }

  /** The end of the opening or closing tag that starts with a bracket at an index. */
  int tag(int start) {
    return text.is(start + 1, '/') ? closingTag(start) : openTag(start);
  }

  private int instruction(int start) {
    if (start >= noInstruction) {
      return Content.NONE;
    }
    int end = text.endOf("?>", start + 2);
    noInstruction = end < 0 ? start : noInstruction;
    return end;
  }

  private int behindExclamationMark(int start) {
    if (text.startsWith("<!--", start)) {
      return comment(start);
    }
    if (text.startsWith(CDATA, start)) {
      if (start >= noCdata) {
        return Content.NONE;
      }
      int end = text.endOf("]]>", start + CDATA.length());
      noCdata = end < 0 ? start : noCdata;
      return end;
    }
    boolean declaration = start + 2 < text.length && Characters.isLetter(text.at(start + 2));
    if (!declaration || start >= noDeclaration) {
      return Content.NONE;
    }
    int end = text.endOf(">", start + 3);
    noDeclaration = end < 0 ? start : noDeclaration;
    return end;
  }

  private int comment(int start) {
    if (text.startsWith("<!-->", start)) {
      return start + 5;
    }
    if (text.startsWith("<!--->", start)) {
      return start + 6;
    }
    if (start >= noComment) {
      return Content.NONE;
    }
    int end = text.endOf("-->", start + 4);
    noComment = end < 0 ? start : noComment;
    return end;
  }

  private int closingTag(int start) {
    int name = tagName(start + 2);
    if (name < 0) {
      return Content.NONE;
    }
    int end = text.skipBlanks(name);
    return text.is(end, '>') ? end + 1 : Content.NONE;
  }

  private int openTag(int start) {
    int i = tagName(start + 1);
    while (i > 0) {
      int next = text.skipBlanks(i);
      if (text.is(next, '>')) {
        return next + 1;
      }
      if (text.is(next, '/')) {
        return text.is(next + 1, '>') ? next + 2 : Content.NONE;
      }
      i = next == i ? Content.NONE : attribute(next);
    }
    return Content.NONE;
  }

  private int tagName(int start) {
    if (start >= text.length || !Characters.isLetter(text.at(start))) {
      return Content.NONE;
    }
    int i = start;
    while (i < text.length && (Characters.isLetterOrDigit(text.at(i)) || text.at(i) == '-')) {
      i++;
    }
    return i;
  }

  private int attribute(int start) {
    if (start >= text.length || !isNameStart(text.at(start))) {
      return Content.NONE;
    }
    int name = start + 1;
    while (name < text.length && isNameCharacter(text.at(name))) {
      name++;
    }
    int equals = text.skipBlanks(name);
    return text.is(equals, '=') ? value(text.skipBlanks(equals + 1)) : name;
  }

  private static boolean isNameStart(char c) {
    return Characters.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isNameCharacter(char c) {
    return Characters.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
  }

  private int value(int start) {
    if (text.is(start, '"')) {
      int end = start < noDoubleQuote ? text.endOf("\"", start + 1) : Content.NONE;
      noDoubleQuote = end < 0 ? Math.min(start, noDoubleQuote) : noDoubleQuote;
      return end;
    }
    if (text.is(start, '\'')) {
      int end = start < noSingleQuote ? text.endOf("'", start + 1) : Content.NONE;
      noSingleQuote = end < 0 ? Math.min(start, noSingleQuote) : noSingleQuote;
      return end;
    }
    int end = start;
    while (end < text.length
        && !Characters.isBlank(text.at(end))
        && "\"'=<>`".indexOf(text.at(end)) < 0) {
      end++;
    }
    return end > start ? end : Content.NONE;
  }
}
