package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import java.util.List;

/** What remains of blocks in plain text. */
final class TextRemainingBlocks extends RemainingBlocks {

  TextRemainingBlocks(TextRemaining remaining) {
    super(remaining);
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

  private boolean isTight(boolean tight, List<Block.ListItem> items) {
    if (!tight && items.size() == 1 && new Block.BulletList(true, items).tight()) {
      lose("/tight", "list-spacing", "one item alone has no space around it");
      return true;
    }
    return tight;
  }
}
