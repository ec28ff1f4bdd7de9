package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.parser.markdown.BlockStartFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings whose number signs have no blank behind them, as in {@code ##Skiff}: many
 * generators accept them (kramdown, "Atx Style").
 *
 * <p>A number, a directive and a row of hashtags are none. One number sign alone is that of a
 * hashtag, too: it makes a heading where no text goes on, and what follows is written like a title.
 */
final class MarkdownHeadings extends AbstractBlockParser {

  /** The signs, and what starts with a letter, a bold word, a link or an image. */
  private static final Pattern HEADING =
      Pattern.compile("(#{1,6})((?:\\p{L}|\\*\\*[^\\s*]|__[^\\s_]|!?\\[).*)");

  private static final Pattern CLOSING = Pattern.compile("[ \\t]#+[ \\t]*$");

  /** So many number signs are no part of a name, as that of C# is. */
  private static final int ROW = 3;

  private static final Pattern HASHTAG = Pattern.compile("\\s#[^\\s#]");

  /** A tag of small letters, of words without blanks between them, or with a number. */
  private static final Pattern TAG =
      Pattern.compile("\\p{Ll}.*|(?=\\S++$)\\S*(?:\\p{Ll}\\p{Lu}|\\p{N}).*", Pattern.DOTALL);

  private final Heading heading;

  private MarkdownHeadings(Heading heading) {
    this.heading = heading;
  }

  /** Whether no blank stands between a heading's number signs and its words. */
  static boolean lacksBlank(Heading heading) {
    BasedSequence signs = heading.getOpeningMarker();
    BasedSequence text = heading.getText();
    return signs.startsWith("#")
        && text.isNotEmpty()
        && signs.getEndOffset() == text.getStartOffset();
  }

  private static @Nullable Heading find(BasedSequence line, boolean afterText) {
    Matcher matcher = HEADING.matcher(line);
    if (!matcher.matches() || HASHTAG.matcher(matcher.group(2)).find()) {
      return null;
    }
    int level = matcher.end(1);
    if (level == 1 && (afterText || TAG.matcher(matcher.group(2).stripTrailing()).matches())) {
      return null;
    }
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.setOpeningMarker(line.subSequence(0, level));
    heading.setText(text(line, level));
    heading.setCharsFromContent();
    return heading;
  }

  /** The words, without number signs that close them: any behind a blank, or a row of them. */
  private static BasedSequence text(BasedSequence line, int level) {
    BasedSequence text = line.subSequence(level).trim();
    Matcher closing = CLOSING.matcher(text);
    if (closing.find()) {
      return text.subSequence(0, closing.start()).trim();
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    int signs = text.length() - end;
    boolean closed = level > 1 && end > 0 && (signs == level || signs >= ROW);
    return closed ? text.subSequence(0, end).trim() : text;
  }

  @Override
  public Block getBlock() {
    return heading;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(heading.getText(), heading);
  }

  @Override
  public void closeBlock(ParserState state) {}

  /** Tells flexmark of such headings, outside of lists and quotations. */
  static final class Factory extends BlockStartFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          BasedSequence line = state.getLine();
          int start = state.getNextNonSpaceIndex();
          if (start >= line.length() || line.charAt(start) != '#' || state.getIndent() >= 4) {
            return BlockStart.none();
          }
          Block block = matched.getBlockParser().getBlock();
          boolean text = matched.getBlockParser().isParagraphParser();
          Node around = text ? block.getParent() : block;
          // a list goes on until something else starts; none of its items does here
          around = around instanceof ListBlock ? around.getParent() : around;
          @Nullable Heading heading =
              around instanceof Document ? find(line.subSequence(start), text) : null;
          return heading == null
              ? BlockStart.none()
              : BlockStart.of(new MarkdownHeadings(heading)).atIndex(line.length());
        }
      };
    }
  }
}
