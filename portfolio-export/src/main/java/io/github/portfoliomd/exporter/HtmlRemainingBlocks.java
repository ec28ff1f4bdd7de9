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
    boolean tight = isTight(list.tight(), items);
    return List.of(
        tight == list.tight() && items == list.items() ? list : new Block.BulletList(tight, items));
  }

  @Override
  public List<Block> visit(Block.OrderedList list) {
    List<Block.ListItem> items = items(list.items());
    boolean tight = isTight(list.tight(), items);
    return List.of(
        tight == list.tight() && items == list.items()
            ? list
            : new Block.OrderedList(list.start(), tight, items));
  }

  /** The space around items is that of their first paragraphs. */
  private boolean isTight(boolean tight, List<Block.ListItem> items) {
    if (!tight
        && items.stream().noneMatch(HtmlBlocks::startsWithText)
        && new Block.BulletList(true, items).tight()) {
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
