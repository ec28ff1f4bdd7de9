package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where HTML blocks start, and how they end (CommonMark 0.31.2, section 4.6). */
final class HtmlBlocks {

  /** Kind 1: elements whose text is not for reading. */
  private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

  private static final List<String> RAW_ENDS =
      List.of("</pre>", "</script>", "</style>", "</textarea>");

  /** Kind 6: elements that are blocks. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "base",
          "basefont",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "link",
          "main",
          "menu",
          "menuitem",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  private HtmlBlocks() {}

  static @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
    Content text = new Content(line.subSequence(start));
    @Nullable HtmlBlockReader reader = reader(text);
    if (reader == null && !matched.getBlockParser().isParagraphParser() && isTagAlone(text)) {
      reader = new HtmlBlockReader(false, List.of());
    }
    return reader == null ? BlockStart.none() : BlockStart.of(reader).atIndex(state.getIndex());
  }

  /** The kinds that may interrupt a paragraph. */
  private static @Nullable HtmlBlockReader reader(Content text) {
    if (text.startsWith("<!--", 0)) {
      return new HtmlBlockReader(true, List.of("-->"));
    }
    if (text.startsWith("<?", 0)) {
      return new HtmlBlockReader(false, List.of("?>"));
    }
    if (text.startsWith("<![CDATA[", 0)) {
      return new HtmlBlockReader(false, List.of("]]>"));
    }
    if (text.is(1, '!')) {
      boolean declaration = text.length > 2 && Characters.isLetter(text.at(2));
      return declaration ? new HtmlBlockReader(false, List.of(">")) : null;
    }
    int name = text.is(1, '/') ? 2 : 1;
    int end = name;
    while (end < text.length && Characters.isLetterOrDigit(text.at(end))) {
      end++;
    }
    String element = text.string(name, end).toLowerCase(Locale.ROOT);
    boolean ends = end == text.length || text.is(end, '>') || Characters.isBlank(text.at(end));
    if (name == 1 && ends && RAW.contains(element)) {
      return new HtmlBlockReader(false, RAW_ENDS);
    }
    boolean block = (ends || text.startsWith("/>", end)) && BLOCKS.contains(element);
    return block ? new HtmlBlockReader(false, List.of()) : null;
  }

  /** Kind 7: one complete tag on the line, and nothing else. */
  private static boolean isTagAlone(Content text) {
    RawHtml html = new RawHtml(text);
    int end = html.tag(0);
    return end > 0 && text.skipBlanks(end) == text.length;
  }
}
