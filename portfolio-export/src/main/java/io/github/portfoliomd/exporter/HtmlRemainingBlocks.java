package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import java.util.List;

/** What remains of blocks in HTML. */
final class HtmlRemainingBlocks extends RemainingBlocks {

  private final HtmlRemaining html;

  HtmlRemainingBlocks(HtmlRemaining remaining) {
    super(remaining);
    this.html = remaining;
  }

  @Override
  public List<Block> visit(Block.BulletList list) {
    List<Block.ListItem> items = items(list.items());
    return List.of(new Block.BulletList(isTight(list.tight(), items), items));
  }

  @Override
  public List<Block> visit(Block.OrderedList list) {
    List<Block.ListItem> items = items(list.items());
    return List.of(new Block.OrderedList(list.start(), isTight(list.tight(), items), items));
  }

  /** The space around items is that of their first paragraphs. */
  private boolean isTight(boolean tight, List<Block.ListItem> items) {
    boolean shown = items.stream().anyMatch(HtmlBlocks::startsWithText);
    if (!tight && !shown && new Block.BulletList(true, items).tight()) {
      lose("/tight", "list-spacing", "no item starts with a paragraph, which has space around it");
      return true;
    }
    return tight;
  }

  @Override
  public List<Block> visit(Block.CodeBlock code) {
    if (!html.isForReaders() || code.info().isEmpty()) {
      return super.visit(code);
    }
    lose("/info", "code-info", "it is for programs that colour code: no reader sees it");
    return super.visit(new Block.CodeBlock("", code.text()));
  }
}
