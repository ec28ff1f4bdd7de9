package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a paragraph away where they touch in the source: its characters say the same,
 * and flexmark takes long to join lines.
 */
final class TouchingLines implements ParagraphPreProcessor {

  private TouchingLines() {}

  /** The text of a block: the one given, unless its lines were taken away. */
  static BasedSequence text(BasedSequence content, Node block) {
    return content.isNull() && block instanceof Paragraph ? block.getChars() : content;
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (!areTerms(block) && touch(block)) {
      block.setContentLines(List.of());
    }
    return 0;
  }

  /** Whether each line of a paragraph is a term that something behind it defines. */
  private static boolean areTerms(Paragraph paragraph) {
    return paragraph.getNextAnyNot(BlankLine.class) instanceof DefinitionItem;
  }

  /** Whether nothing but indents, which belong to no line (section 4.8), stands between lines. */
  static boolean touch(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    int start = paragraph.getStartOffset();
    int end = start;
    for (BasedSequence line : paragraph.getContentLines()) {
      for (int i = end; i < line.getStartOffset(); i++) {
        if (!Characters.isSpaceOrTab(chars.charAt(i - start))) {
          return false;
        }
      }
      end = line.getEndOffset();
    }
    return end == paragraph.getEndOffset();
  }

  /** Makes flexmark ask for this behind all that look at lines. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TouchingLines();
    }
  }
}
