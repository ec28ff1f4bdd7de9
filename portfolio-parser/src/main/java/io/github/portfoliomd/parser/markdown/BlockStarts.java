package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the first character of a line what block may start there (CommonMark 0.31.2, section 4
 * and 5), where flexmark would try one kind of block after the other.
 */
final class BlockStarts extends AbstractBlockParserFactory {

  /** From so many columns on, a line is indented code (section 4.4). */
  private static final int CODE_INDENT = 4;

  /** So many blocks may stand around another one. */
  private static final int NESTING = 100;

  private static final int FENCE = 3;
  private static final int LIST_DIGITS = 9;

  private final BlockParserFactory quotes;
  private final BlockParserFactory lists;
  private final BlockParserFactory indentedCode;

  private BlockStarts(DataHolder options) {
    super(options);
    this.quotes = new BlockQuoteParser.Factory().apply(options);
    this.lists = new ListBlockParser.Factory().apply(options);
    this.indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
  }

  /** Turns flexmark's own block starts off. */
  static void turnOffOthers(MutableDataHolder options) {
    options
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (start >= line.length() || matched.getBlockParser().isRawText()) {
      return BlockStart.none();
    }
    char c = line.charAt(start);
    if (state.getIndent() >= CODE_INDENT) {
      @Nullable BlockStart item =
          matched.getBlockParser() instanceof ListBlockParser && isListMarker(line, start)
              ? lists.tryStart(state, matched)
              : null;
      return item == null ? indentedCode.tryStart(state, matched) : item;
    }
    return switch (c) {
      case '>' -> isDeep(matched) ? BlockStart.none() : quotes.tryStart(state, matched);
      case '#' -> Headings.atx(line, start);
      case '`', '~' -> fence(state, line, start);
      case '[' -> isDeep(matched) ? BlockStart.none() : FootnoteReader.start(line, start);
      case '<' -> HtmlBlocks.start(state, matched, line, start);
      case '=' -> Headings.setext(state, matched, line, start);
      case '-' -> {
        @Nullable BlockStart heading = Headings.setext(state, matched, line, start);
        yield heading == null ? thematicBreakOrList(state, matched, line, start) : heading;
      }
      case '*', '_', '+' -> thematicBreakOrList(state, matched, line, start);
      default -> list(state, matched, line, start);
    };
  }

  /** Sections 4.1 and 5.2: what can be both is a thematic break. */
  private @Nullable BlockStart thematicBreakOrList(
      ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
    if (line.charAt(start) != '+' && isThematicBreak(line, start)) {
      return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
          .atIndex(line.length());
    }
    return list(state, matched, line, start);
  }

  private @Nullable BlockStart list(
      ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
    boolean item = matched.getBlockParser() instanceof ListBlockParser || !isDeep(matched);
    return item && isListMarker(line, start) ? lists.tryStart(state, matched) : BlockStart.none();
  }

  /** Whether so many blocks stand around a line that no other one may: what it holds is text. */
  private static boolean isDeep(MatchedBlockParser matched) {
    int depth = 0;
    for (Node node = matched.getBlockParser().getBlock();
        node != null && depth <= NESTING;
        node = node.getParent()) {
      depth++;
    }
    return depth > NESTING;
  }

  private static boolean isThematicBreak(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int marks = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!Characters.isSpaceOrTab(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private static boolean isListMarker(BasedSequence line, int start) {
    char c = line.charAt(start);
    if (c == '-' || c == '*' || c == '+') {
      return isBlankAt(line, start + 1);
    }
    int end = start;
    while (end < line.length() && Characters.isDigit(line.charAt(end))) {
      end++;
    }
    boolean number = end > start && end - start <= LIST_DIGITS && end < line.length();
    return number
        && (line.charAt(end) == '.' || line.charAt(end) == ')')
        && isBlankAt(line, end + 1);
  }

  private static boolean isBlankAt(BasedSequence line, int index) {
    return index >= line.length() || Characters.isSpaceOrTab(line.charAt(index));
  }

  /** Section 4.5: the info string behind backticks holds none. */
  private static @Nullable BlockStart fence(ParserState state, BasedSequence line, int start) {
    char mark = line.charAt(start);
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    if (end - start < FENCE || mark == '`' && line.indexOf('`', end) >= 0) {
      return BlockStart.none();
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(
            state.getProperties(), mark, end - start, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
    return BlockStart.of(parser).atIndex(end);
  }

  /** Gives them to flexmark, the same for each page: they remember nothing of any. */
  static final class Factory extends BlockStartFactory {
    private final BlockStarts starts;

    Factory(DataHolder options) {
      this.starts = new BlockStarts(options);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return starts;
    }
  }
}
