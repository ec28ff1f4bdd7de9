package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads inlines where flexmark would: it asks for them block by block. */
final class LinearInlineParser extends CommonmarkInlineParser {

  private final Content text = new Content();
  private final InlineScanner scanner;

  private LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions,
      TagFinder.Factory tags) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.scanner = new InlineScanner(text, tags);
  }

  static InlineParserFactory factory(TagFinder.Factory tags) {
    return (options, special, delimiters, processors, links, extensions) ->
        new LinearInlineParser(options, special, delimiters, processors, links, extensions, tags);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    read(TouchingLines.text(content, block), block, null);
  }

  /** Flexmark asks so for the rows of a table: their cells are parted by pipes. */
  @Override
  public @Nullable List<Node> parseCustom(
      BasedSequence content,
      Node row,
      BitSet characters,
      Map<Character, CharacterNodeFactory> factories) {
    @Nullable CharacterNodeFactory pipe = factories.get('|');
    List<Node> separators = read(content, row, pipe);
    return separators.isEmpty() ? null : separators;
  }

  /** Flexmark asks so for the link reference definitions at the start of a paragraph. */
  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    BasedSequence text = paragraph.getChars();
    return LinkDefinitions.mayStart(text) ? definitions(paragraph, text).read() : 0;
  }

  LinkDefinitions definitions(Block paragraph, BasedSequence text) {
    return new LinkDefinitions(paragraph, text, referenceRepository);
  }

  private List<Node> read(BasedSequence content, Node block, @Nullable Supplier<Node> pipes) {
    text.load(Sequences.trim(content));
    return new InlineNodes(text, block).build(scanner.scan(pipes, definitions()));
  }

  private @Nullable Predicate<String> definitions() {
    return referenceRepository.isEmpty()
        ? null
        : label -> {
          String name = LinkDefinitions.name(BasedSequence.of(label));
          return !name.isEmpty() && referenceRepository.containsKey(name);
        };
  }
}
