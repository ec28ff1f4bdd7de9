package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;

/**
 * Cuts a paragraph in a quote after very many lines. Between such lines stand characters that are
 * no part of it, and flexmark takes time by the square of their number to leave them out.
 */
public final class LongParagraphs implements ParagraphPreProcessor {

  /** Nobody writes so many lines without a blank one. */
  public static final int MOST_LINES = 2_000;

  /** What was cut off before the rest of a paragraph. */
  public static final class Part extends Paragraph {
    private Part() {}
  }

  private LongParagraphs() {}

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int from = 0;
    boolean apart = block.getLineCount() > MOST_LINES && !TouchingLines.touch(block);
    while (apart && block.getLineCount() - from > MOST_LINES) {
      Paragraph part = new Part();
      part.setContent(block, from, from + MOST_LINES);
      part.setCharsFromContent();
      state.getInlineParser().parse(part.getContentChars(), part);
      block.insertBefore(part);
      state.blockAdded(part);
      from += MOST_LINES;
    }
    if (from > 0) {
      block.setContent(block, from, block.getLineCount());
      block.setCharsFromContent();
    }
    return 0;
  }

  /** Makes flexmark ask for this behind the link definitions. */
  static final class Factory extends ParagraphReaderFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new LongParagraphs();
    }
  }
}
