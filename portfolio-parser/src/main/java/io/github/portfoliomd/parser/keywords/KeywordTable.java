package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of two columns as keywords: each row is a label and those behind it. */
final class KeywordTable {

  private final KeywordReader keywords;

  KeywordTable(KeywordReader keywords) {
    this.keywords = keywords;
  }

  /** The keywords of all rows; none where one holds something else. */
  List<KeywordGroup> read(Block.Table table, Draft draft, Places places) {
    boolean named =
        !isOfKeywords(table.head(), draft)
            && table.head().stream().anyMatch(cell -> !cell.content().isEmpty());
    List<KeywordGroup> groups = new ArrayList<>();
    if (named) {
      row(table.head(), places).filter(group -> group.items().size() > 1).ifPresent(groups::add);
    }
    for (List<Block.Cell> row : table.rows()) {
      Optional<KeywordGroup> group = row(row, places);
      if (group.isEmpty()) {
        return List.of();
      }
      groups.add(group.get());
    }
    boolean lost = named && groups.size() == table.rows().size(); // the names of the columns
    return lost ? List.of() : groups;
  }

  /** Whether the second column is called like keywords, as are those that it holds. */
  private boolean isOfKeywords(List<Block.Cell> head, Draft draft) {
    return head.size() == 2
        && keywords.isKnownLabel(Inlines.text(head.get(1).content()).strip(), draft);
  }

  /** Whether a cell names what stands beside it. */
  private Optional<KeywordGroup> row(List<Block.Cell> row, Places places) {
    if (row.size() != 2) {
      return Optional.empty();
    }
    String name = Inlines.text(row.get(0).content()).strip();
    Line value = new Line(row.get(1).content(), null, places);
    return name.isEmpty() || !KeywordReader.isWords(row.get(0).content())
        ? Optional.empty()
        : keywords.items(value).map(items -> new KeywordGroup(name, items));
  }
}
