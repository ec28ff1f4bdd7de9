package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a footnote: {@code [^name]: text}, and the blocks behind it that are indented by four
 * columns (PHP Markdown Extra, "Footnotes").
 */
final class FootnoteReader extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final FootnoteBlock block = new FootnoteBlock();

  private FootnoteReader(BasedSequence line, int start, int close) {
    block.setOpeningMarker(line.subSequence(start, start + 2));
    block.setText(line.subSequence(start + 2, close));
    block.setClosingMarker(line.subSequence(close, close + 2));
  }

  static @Nullable BlockStart start(BasedSequence line, int start) {
    int close = start + 2;
    if (close > line.length() || line.charAt(start + 1) != '^') {
      return BlockStart.none();
    }
    while (close < line.length() && isInName(line.charAt(close))) {
      close++;
    }
    boolean definition =
        close > start + 2
            && close + 1 < line.length()
            && line.charAt(close) == ']'
            && line.charAt(close + 1) == ':';
    return definition
        ? BlockStart.of(new FootnoteReader(line, start, close)).atIndex(close + 2)
        : BlockStart.none();
  }

  private static boolean isInName(char c) {
    return c != '[' && c != ']' && !Characters.isWhitespace(c);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block other) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return block.hasChildren()
          ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
          : BlockContinue.none();
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlines) {}
}
