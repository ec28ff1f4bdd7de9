package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Where headings start (CommonMark 0.31.2, sections 4.2 and 4.3). */
final class Headings {

  private static final int LEVELS = 6;

  private Headings() {}

  static @Nullable BlockStart atx(BasedSequence line, int start) {
    int marks = start;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean closed = marks < line.length() && !Characters.isSpaceOrTab(line.charAt(marks));
    if (marks - start > LEVELS || closed) {
      return BlockStart.none();
    }
    int from = marks;
    while (from < line.length() && Characters.isSpaceOrTab(line.charAt(from))) {
      from++;
    }
    int to = trimmed(line, from, line.length());
    int closing = to;
    while (closing > from && line.charAt(closing - 1) == '#') {
      closing--;
    }
    boolean closes = closing == from || Characters.isSpaceOrTab(line.charAt(closing - 1));
    HeadingParser parser = new HeadingParser(marks - start);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(start, marks));
    heading.setText(line.subSequence(from, closes ? trimmed(line, from, closing) : to));
    heading.setClosingMarker(closes ? line.subSequence(closing, to) : BasedSequence.NULL);
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static int trimmed(BasedSequence line, int from, int to) {
    int end = to;
    while (end > from && Characters.isSpaceOrTab(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static @Nullable BlockStart setext(
      ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    boolean underline = trimmed(line, end, line.length()) == end;
    if (!underline
        || !matched.getBlockParser().isParagraphParser()
        || matched.getParagraphContent() == null) {
      return BlockStart.none();
    }
    BlockContent content = new BlockContent();
    content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
    BasedSequence text = content.getContents();
    if (LinkDefinitions.mayStart(text)) {
      LinkDefinitions definitions =
          ((LinearInlineParser) state.getInlineParser())
              .definitions(matched.getBlockParser().getBlock(), text);
      if (!definitions.hasText()) {
        return BlockStart.none();
      }
      text = text.subSequence(definitions.read());
    }
    HeadingParser parser = new HeadingParser(line.charAt(start) == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(text.trim());
    heading.setClosingMarker(line.trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
  }
}
