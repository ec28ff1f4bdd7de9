package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.markdown.LongParagraphs;
import io.github.portfoliomd.parser.markdown.Sequences;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Markdown as the model's blocks and inlines, with their places.
 *
 * <p>Only classes named {@code Markdown…} know flexmark.
 */
public final class MarkdownBlocks {

  /**
   * So many times what follows lines of images is Markdown in one block of HTML: each time, all the
   * rest of it is read anew, inside of what was read before.
   */
  public static final int MOST_PARTED = 50;

  private final MarkdownInlines inlines;
  private final int shift;

  /** How often the block of HTML was parted that all of this is the rest of. */
  private final int parted;

  private final Nesting nesting;
  private final Places places;
  private final Problems problems;

  /** The level of the heading above, or 0. */
  private int level;

  private MarkdownBlocks(
      Document document, int shift, int parted, Nesting nesting, Places places, Problems problems) {
    this.inlines = new MarkdownInlines(document, shift, nesting, places, problems);
    this.shift = shift;
    this.parted = parted;
    this.nesting = nesting;
    this.places = places;
    this.problems = problems;
  }

  /** Reads Markdown that stands on no page: of a value, or what a writer is about to give away. */
  public static List<Part> read(String markdown, Nesting nesting, Places places) {
    return read(new Source(markdown), 0, nesting, places, Problems.ignored());
  }

  /** Reads the source from an offset on. */
  public static List<Part> read(
      Source source, int start, Nesting nesting, Places places, Problems problems) {
    String text = source.text().substring(start);
    return Summaries.read(read(text, start, 0, nesting, places, problems), places);
  }

  private static List<Part> read(
      String text, int shift, int parted, Nesting nesting, Places places, Problems problems) {
    Document document = MarkdownTree.of(text);
    places.expect(text.length());
    return new MarkdownBlocks(document, shift, parted, nesting, places, problems).parts(document);
  }

  private List<Part> parts(Document document) {
    List<Part> parts = new ArrayList<>();
    MarkdownHtml html = new MarkdownHtml();
    int open = 0;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        title(heading, parts);
      } else if (node instanceof ListBlock && areHeadings(node)) {
        headings(node, parts, 0);
      } else if (node instanceof HtmlBlockBase && parted < MOST_PARTED && imageLines(node) > 0) {
        images(document, node, parts);
      } else if (node instanceof HtmlBlockBase) {
        Node last = html.last(node);
        open = Math.max(open, last.getEndOffset());
        if (last == node || !html(document, node, last, parts)) {
          html(node, 0, parts);
        } else {
          node = last;
        }
      } else if (!(node instanceof IndentedCodeBlock && node.getStartOffset() < open)
          || !html(document, node, node, parts)) {
        body(node, parts);
      }
    }
    return parts;
  }

  private void body(Node node, List<Part> parts) {
    List<Block> blocks = new ArrayList<>(1);
    add(node, blocks, 0);
    for (Block block : blocks) {
      parts.add(new Part.Body(block));
    }
  }

  private void title(Heading heading, List<Part> parts) {
    List<Inline> content = inlines.read(heading, 0);
    level = heading.getLevel();
    if (MarkdownHeadings.lacksBlank(heading)) {
      problems.add(Problem.HEADING_WITHOUT_BLANK, start(heading), end(heading), "");
    }
    parts.add(new Part.Title(level, content, start(heading), end(heading)));
  }

  /**
   * How many characters at the start of an HTML block are lines of images or breaks alone, before
   * other lines.
   */
  public static int imageLines(Node html) {
    String raw = Sequences.string(html.getChars());
    int length = 0;
    for (int end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', length)) {
      if (!HtmlTags.isLead(raw.substring(length, end))) {
        return length;
      }
      length = end + 1;
    }
    return raw.substring(length).isBlank() ? 0 : length;
  }

  /**
   * An HTML block goes on to the next blank line (CommonMark 0.31.2, section 4.6), but who puts a
   * logo on a line means the next lines as Markdown.
   */
  private void images(Document document, Node html, List<Part> parts) {
    int split = html.getStartOffset() + imageLines(html);
    BasedSequence all = document.getChars();
    String lead = Sequences.string(all.subSequence(html.getStartOffset(), split));
    if (!HtmlTags.isEmpty(lead.strip())) {
      parts.add(new Part.Body(places.put(HtmlTags.block(lead), start(html), split + shift)));
    }
    String rest = Sequences.string(all.subSequence(split, html.getEndOffset()));
    parts.addAll(read(rest, split + shift, parted + 1, nesting, places, problems));
  }

  /** What HTML says that stands in several blocks; whether the model can say it. */
  private boolean html(Document document, Node first, Node last, List<Part> parts) {
    int from = first.getStartOffset();
    String raw = Sequences.string(document.getChars().subSequence(from, last.getEndOffset()));
    HtmlBlocks html = new HtmlBlocks(raw, i -> from + i + shift, level, nesting.levels(), places);
    List<Part> said = html.read();
    level = said.isEmpty() ? level : html.level();
    parts.addAll(said);
    return !said.isEmpty();
  }

  /** What HTML says; the HTML itself where that is nothing that the model can say. */
  private void html(Node node, int depth, List<Part> parts) {
    BasedSequence raw = ((HtmlBlockBase) node).getContentChars();
    String text = raw.normalizeEOL();
    if (HtmlTags.isEmpty(text.strip())) {
      return;
    }
    IntUnaryOperator offsets =
        i -> i < raw.length() ? Math.max(start(node), raw.getIndexOffset(i) + shift) : end(node);
    Block block = HtmlTags.block(text);
    List<Part> said = List.of();
    if (block instanceof Block.Html) {
      int room = nesting.levels() - depth;
      HtmlBlocks html = new HtmlBlocks(raw.toString(), offsets, level, room, places);
      said = html.read();
      level = html.level();
      if (html.isTooDeep()) {
        nesting.tooDeep(start(node), end(node));
      }
    }
    if (said.isEmpty()) {
      parts.add(new Part.Body(places.put(block, start(node), end(node))));
    }
    parts.addAll(said);
  }

  /** Whether each item of a list starts with a heading: it is a row of them. */
  private static boolean areHeadings(Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item.getFirstChild() instanceof Heading) || item instanceof TaskListItem) {
        return false;
      }
    }
    return true;
  }

  /**
   * The items of a list that are headings, each with what stands below it: headings there start
   * items, too, as whoever indents a whole page by one bullet means.
   */
  private void headings(Node list, List<Part> parts, int depth) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Heading heading) {
          title(heading, parts);
        } else if (node instanceof ListBlock && depth < nesting.levels() && areHeadings(node)) {
          headings(node, parts, depth + 1);
        } else {
          body(node, parts);
        }
      }
    }
  }

  private List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks, depth);
    }
    return blocks;
  }

  /** Adds the block that a node stands for, if it stands for any. */
  private void add(Node node, List<Block> out, int depth) {
    if (node instanceof ThematicBreak || node instanceof Reference) {
      return;
    }
    if (node instanceof HtmlBlockBase && depth > 0) {
      List<Part> parts = new ArrayList<>();
      html(node, depth, parts);
      parts.forEach(
          part ->
              out.add(part.block() instanceof Block.Comment c ? HiddenData.held(c) : part.block()));
      return;
    }
    if (node instanceof FootnoteBlock note && !MarkdownInlines.isFootnote(note.getText())) {
      String label = note.getText().normalizeEOL().replace('\n', ' ');
      out.add(Block.paragraph("[^" + label + "]:"));
      out.addAll(children(node, depth + 1));
      return;
    }
    if (node instanceof LongParagraphs.Part) {
      problems.add(
          Problem.PARAGRAPH_TOO_LONG,
          start(node),
          end(node),
          Integer.toString(LongParagraphs.MOST_LINES));
    }
    boolean deep = depth + levels(node) >= nesting.levels();
    if (deep) {
      nesting.tooDeep(start(node), end(node));
    }
    Block block = deep ? new Block.Paragraph(text(node)) : block(node, depth);
    out.add(places.put(block, start(node), end(node)));
  }

  /** How much deeper the blocks in a block stand. */
  private static int levels(Node node) {
    if (node instanceof DefinitionList) {
      return 3;
    }
    if (node instanceof ListBlock) {
      return 2;
    }
    return node instanceof BlockQuote || node instanceof FootnoteBlock ? 1 : 0;
  }

  private Block block(Node node, int depth) {
    if (node instanceof Paragraph) {
      if (node.getFirstChild() instanceof MarkdownKramdown.Comment comment
          && comment.getNext() == null) {
        return comment(new Block.Comment(comment.text()), depth);
      }
      return LiquidTags.block(inlines.read(node, depth + 1));
    }
    if (node instanceof BulletList list) {
      return new Block.BulletList(list.isTight(), items(list, depth + 2));
    }
    if (node instanceof OrderedList list) {
      return new Block.OrderedList(list.getStartNumber(), list.isTight(), items(list, depth + 2));
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(children(node, depth + 1));
    }
    if (node instanceof Heading heading) {
      return new Block.Heading(heading.getLevel(), inlines.read(node, depth + 1));
    }
    if (node instanceof FencedCodeBlock code) {
      return code(code.getInfo(), code.getContentChars().normalizeEOL());
    }
    if (node instanceof IndentedCodeBlock code) {
      return new Block.CodeBlock(
          "", joined(code.getContentLines()).trimTailBlankLines().normalizeEOL());
    }
    return extension(node, depth);
  }

  /** Flexmark joins lines, too, but in time by the square of their number. */
  private static BasedSequence joined(List<BasedSequence> lines) {
    StringBuilder out = new StringBuilder();
    for (BasedSequence line : lines) {
      out.append(line);
    }
    return BasedSequence.of(out);
  }

  /** Inside another block, no comment holds data of an item. */
  private static Block comment(Block.Comment comment, int depth) {
    return depth > 0 ? HiddenData.held(comment) : comment;
  }

  private static Block code(BasedSequence info, String text) {
    String name = info.toString();
    if (name.equals(Markup.HTML)) {
      return new Block.Html(text);
    }
    return name.equals(Markup.LIQUID)
        ? new Block.Opaque(text)
        : new Block.CodeBlock(info.unescape(), text);
  }

  private Block extension(Node node, int depth) {
    if (node instanceof TableBlock) {
      return MarkdownRows.read(node, inlines, depth + 1);
    }
    if (node instanceof DefinitionList) {
      return definitions(node, depth);
    }
    if (node instanceof FootnoteBlock note) {
      return new Block.FootnoteDefinition(note.getText().toString(), children(node, depth + 1));
    }
    return new Block.Paragraph(text(node));
  }

  private List<Block.ListItem> items(ListBlock list, int depth) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      Block.Task task = Block.Task.NONE;
      if (node instanceof TaskListItem item) {
        task = item.isItemDoneMarker() ? Block.Task.DONE : Block.Task.OPEN;
      }
      items.add(new Block.ListItem(task, children(node, depth)));
    }
    return items;
  }

  private Block definitions(Node list, int depth) {
    List<Block.Definition> items = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionTerm) {
        if (!meanings.isEmpty()) {
          items.add(new Block.Definition(terms, meanings));
          terms = new ArrayList<>();
          meanings = new ArrayList<>();
        }
        Node first = node.getFirstChild();
        List<Inline> term = inlines.read(first instanceof Paragraph ? first : node, depth + 3);
        // emphasis of nothing is nothing to the model
        terms.add(new Block.Cell(term).content().isEmpty() ? text(node) : term);
      } else if (node instanceof DefinitionItem) {
        meanings.add(children(node, depth + 3));
      }
    }
    items.add(new Block.Definition(terms, meanings));
    return new Block.DefinitionList(items);
  }

  /** The characters of a node on one line, for one that flexmark found nothing in. */
  private static List<Inline> text(Node node) {
    return List.of(Inline.text(node.getChars().normalizeEOL().strip().replace('\n', ' ')));
  }

  private int start(Node node) {
    return node.getStartOffset() + shift;
  }

  /** Where a block's last line ends: flexmark counts the line end as part of it. */
  private int end(Node node) {
    return start(node) + Sequences.trimmedLength(node.getChars());
  }
}
