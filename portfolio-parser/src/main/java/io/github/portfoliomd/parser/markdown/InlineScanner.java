package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a block once, from left to right, into tokens (CommonMark 0.31.2, section 6).
 * What lies between the tokens is plain text.
 */
final class InlineScanner {

  private final Content text;
  private final TagFinder.Factory finders;

  private final List<Token> tokens = new ArrayList<>();
  private final Delimiters delimiters;
  private final Brackets brackets = new Brackets();
  private final CodeSpans codeSpans;
  private final Autolinks autolinks;
  private final RawHtml html;
  private final References references;
  private final LinkSyntax links;
  private @Nullable TagFinder finder;
  private @Nullable Supplier<Node> pipes;
  private @Nullable Predicate<String> definitions;

  /**
   * @param text holds the text of one block after the other
   */
  InlineScanner(Content text, TagFinder.Factory finders) {
    this.text = text;
    this.finders = finders;
    this.delimiters = new Delimiters(text);
    this.codeSpans = new CodeSpans(text);
    this.autolinks = new Autolinks(text);
    this.html = new RawHtml(text);
    this.references = new References(text);
    this.links = new LinkSyntax(text);
  }

  /**
   * Reads the text that is there now; the tokens are good until the next one is read.
   *
   * @param pipes makes the nodes that part the cells of a table's row; null for other text
   * @param definitions tells whether one has a label, brackets included; null where none are
   */
  List<Token> scan(@Nullable Supplier<Node> pipes, @Nullable Predicate<String> definitions) {
    this.pipes = pipes;
    this.definitions = definitions;
    tokens.clear();
    brackets.clear();
    codeSpans.clear();
    html.clear();
    links.clear();
    finder = null;
    int i = text.skipPlain(0);
    while (i < text.length) {
      i = text.skipPlain(next(i));
    }
    delimiters.process(null);
    return tokens;
  }

  /** Reads what starts at an index; answers where it ends. */
  private int next(int i) {
    return switch (text.at(i)) {
      case '\n', '\r' -> softBreak(i);
      case '\\' -> backslash(i);
      case '`' -> codeSpan(i);
      case '*', '_', '~' -> delimiterRun(i);
      case '!' -> text.is(i + 1, '[') ? openingBracket(true, i + 1) : i + 1;
      case '[' -> openingBracket(false, i);
      case ']' -> closingBracket(i);
      case '<' -> angleBracket(i);
      case '&' -> leaf(i, references.end(i), HtmlEntity::new);
      case '{' -> brace(i);
      case '|' -> pipes == null ? i + 1 : pipe(i, pipes.get());
      default -> i + 1;
    };
  }

  private interface Maker {
    Node of(BasedSequence characters);
  }

  /** Adds a token that ends at an index, if there is one; answers where to go on. */
  private int leaf(int start, int end, Maker maker) {
    if (end < 0) {
      return start + 1;
    }
    tokens.add(new Token.Leaf(start, end, maker.of(text.slice(start, end))));
    return end;
  }

  /** Sections 6.7 and 6.8: two spaces before the line end make it hard. */
  private int softBreak(int lineEnd) {
    int end = text.endOfLineEnd(lineEnd);
    int floor = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    int blanks = lineEnd;
    while (blanks > floor && Characters.isSpaceOrTab(text.at(blanks - 1))) {
      blanks--;
    }
    int spaces = lineEnd;
    while (spaces > blanks && text.at(spaces - 1) == ' ') {
      spaces--;
    }
    boolean hard = lineEnd - spaces >= 2;
    return lineBreak(blanks, hard ? spaces : lineEnd, end, hard);
  }

  /** Adds a line break; blanks at the start of the next line are none of its text. */
  private int lineBreak(int from, int start, int end, boolean hard) {
    BasedSequence characters = text.slice(start, end);
    Node node = hard ? new HardLineBreak(characters) : new SoftLineBreak(characters);
    int next = text.skipSpacesAndTabs(end);
    tokens.add(new Token.Leaf(from, next, node));
    return next;
  }

  /** Section 2.4: what is escaped stays text, backslash included. */
  private int backslash(int i) {
    if (i + 1 < text.length && Characters.isLineEnd(text.at(i + 1))) {
      return lineBreak(i, i, text.endOfLineEnd(i + 1), true);
    }
    return text.isEscape(i) ? i + 2 : i + 1;
  }

  private int codeSpan(int start) {
    int open = text.endOfRun(start);
    int end = codeSpans.end(start);
    if (end < 0) {
      return open;
    }
    int close = end - (open - start);
    Code code = new Code(text.slice(start, end));
    code.setText(text.slice(open, close));
    tokens.add(new Token.Leaf(start, end, code));
    return end;
  }

  private int delimiterRun(int start) {
    int end = text.endOfRun(start);
    @Nullable DelimiterRun run = delimiters.read(start, end);
    if (run != null) {
      tokens.add(run);
    }
    return end;
  }

  private int angleBracket(int start) {
    int end = autolinks.uri(start);
    if (end > 0) {
      return leaf(
          start,
          end,
          all -> new AutoLink(first(all), all.subSequence(1, all.length() - 1), last(all)));
    }
    end = autolinks.email(start);
    if (end > 0) {
      return leaf(
          start,
          end,
          all -> new MailLink(first(all), all.subSequence(1, all.length() - 1), last(all)));
    }
    boolean comment = text.startsWith("<!--", start);
    return leaf(start, html.end(start), comment ? HtmlInlineComment::new : HtmlInline::new);
  }

  private static BasedSequence first(BasedSequence all) {
    return all.subSequence(0, 1);
  }

  private static BasedSequence last(BasedSequence all) {
    return all.subSequence(all.length() - 1);
  }

  private int brace(int start) {
    TagFinder tags = finder == null ? finders.of(text.string(0, text.length)) : finder;
    finder = tags;
    return leaf(start, tags.end(start), tags::node);
  }

  /** A cell ends, and with it all emphasis. */
  private int pipe(int start, Node node) {
    delimiters.process(null);
    node.setChars(text.slice(start, start + 1));
    tokens.add(new Token.Pipe(start, start + 1, node));
    return start + 1;
  }

  private int openingBracket(boolean isImage, int index) {
    Bracket bracket = new Bracket(isImage, index, tokens.size(), delimiters.top());
    brackets.open(bracket);
    tokens.add(bracket);
    return index + 1;
  }

  private int closingBracket(int close) {
    @Nullable Bracket bracket = brackets.close();
    if (bracket == null) {
      return close + 1;
    }
    int end = link(bracket, close);
    return end < 0 ? close + 1 : end;
  }

  /** Reads what follows the text of a link or an image; answers where that ends. */
  private int link(Bracket bracket, int close) {
    int end = inlineLink(bracket, close);
    if (end < 0 && text.is(bracket.index + 1, '^')) {
      return footnote(bracket, close);
    }
    return end < 0 ? referenceLink(bracket, close) : end;
  }

  private int inlineLink(Bracket bracket, int close) {
    if (!text.is(close + 1, '(')) {
      return Content.NONE;
    }
    int start = text.skipSpacesAndLineEnd(close + 2);
    int destination = links.destination(start);
    if (destination < 0) {
      return Content.NONE;
    }
    int titleStart = text.skipSpacesAndLineEnd(destination);
    int title = titleStart > destination ? links.title(titleStart) : Content.NONE;
    int end = title < 0 ? titleStart : text.skipSpacesAndLineEnd(title);
    if (!text.is(end, ')')) {
      return Content.NONE;
    }
    link(
        bracket,
        close,
        end + 1,
        new LinkTarget.Inline(
            text.is(start, '<')
                ? text.slice(start + 1, destination - 1)
                : text.slice(start, destination),
            title < 0 ? null : text.slice(titleStart + 1, title - 1)));
    return end + 1;
  }

  /**
   * A footnote's name is no text: nothing in it means a thing (PHP Markdown Extra). Its mark is a
   * link, and stands in none.
   */
  private int footnote(Bracket bracket, int close) {
    int name = bracket.index + 2;
    if (close == name || bracket.holdsBracket) {
      return Content.NONE;
    }
    cut(bracket);
    tokens.add(
        new Token.Leaf(
            bracket.index,
            close + 1,
            new Footnote(
                text.slice(bracket.index, name),
                text.slice(name, close),
                text.slice(close, close + 1))));
    brackets.linked();
    return close + 1;
  }

  private void cut(Bracket bracket) {
    tokens.subList(bracket.tokens, tokens.size()).clear();
    delimiters.cut(bracket.delimiters);
  }

  private int referenceLink(Bracket bracket, int close) {
    int start = close + 1;
    int end = links.label(start);
    if (end - start > 2) {
      if (!isDefined(start, end)) {
        return Content.NONE;
      }
      link(bracket, close, end, new LinkTarget.Reference(text.slice(start, end)));
      return end;
    }
    boolean label = !bracket.holdsBracket && links.label(bracket.index) == start;
    if (!label || !isDefined(bracket.index, start)) {
      return Content.NONE;
    }
    int last = end < 0 ? start : end;
    link(bracket, close, last, new LinkTarget.Reference(null));
    return last;
  }

  private boolean isDefined(int start, int end) {
    return definitions != null && definitions.test(text.string(start, end));
  }

  private void link(Bracket bracket, int close, int end, LinkTarget target) {
    delimiters.process(bracket.delimiters);
    bracket.target = target;
    tokens.add(new Token.LinkEnd(close, end));
    if (!bracket.isImage) {
      brackets.linked();
    }
  }
}
