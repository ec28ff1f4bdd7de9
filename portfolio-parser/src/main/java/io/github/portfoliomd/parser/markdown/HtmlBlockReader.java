package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an HTML block up to one that holds its end, or up to a blank one. */
final class HtmlBlockReader extends AbstractBlockParser {

  private final HtmlBlockBase block;
  private final List<String> ends;
  private final BlockContent content = new BlockContent();
  private boolean isOver;

  /**
   * @param ends what ends it, in lower case; empty where a blank line does
   */
  HtmlBlockReader(boolean isComment, List<String> ends) {
    this.block = isComment ? new HtmlCommentBlock() : new HtmlBlock();
    this.ends = ends;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block other) {
    return false;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean ended = isOver || state.isBlank() && ends.isEmpty();
    return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (!ends.isEmpty()) {
      String text = line.toString().toLowerCase(Locale.ROOT);
      isOver = ends.stream().anyMatch(text::contains);
    }
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }

  @Override
  public void parseInlines(InlineParser inlines) {}
}
