package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpokenLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of skills as keywords: behind the names of its rows, or below those of its columns.
 */
final class KeywordTable {

  private final KeywordReader keywords;
  private final Block.Table table;
  private final Draft draft;
  private final Places places;

  KeywordTable(KeywordReader keywords, Block.Table table, Draft draft, Places places) {
    this.keywords = keywords;
    this.table = table;
    this.draft = draft;
    this.places = places;
  }

  /** The keywords of a table; none where one of its cells holds something else. */
  List<KeywordGroup> read() {
    boolean headed =
        !isOfKeywords() && table.head().stream().anyMatch(cell -> !cell.content().isEmpty());
    Optional<KeywordGroup> first =
        headed
            ? row(table.head()).filter(group -> group.items().size() > 1)
            : Optional.<KeywordGroup>empty();
    List<KeywordGroup> groups = new ArrayList<>();
    boolean read =
        headed && first.isEmpty() ? (isOfLists(0) ? columns(groups) : named(groups)) : rows(groups);
    first.ifPresent(group -> groups.add(0, group));
    boolean spoken = groups.stream().anyMatch(group -> SpokenLanguages.are(group.items()));
    return read && !spoken ? groups : List.of();
  }

  /** Whether the second column is called like keywords, as are those that it holds. */
  private boolean isOfKeywords() {
    List<Block.Cell> head = table.head();
    return head.size() == 2
        && keywords.isKnownLabel(Inlines.text(head.get(1).content()).strip(), draft);
  }

  /** Rows of a name and what stands beside it, without names of columns. */
  private boolean rows(List<KeywordGroup> groups) {
    for (List<Block.Cell> row : table.rows()) {
      Optional<KeywordGroup> group = row(row);
      if (group.isEmpty()) {
        return false;
      }
      groups.add(group.get());
    }
    return true;
  }

  private Optional<KeywordGroup> row(List<Block.Cell> row) {
    return row.size() == 2 ? group(name(row.get(0)), row.get(1)) : Optional.empty();
  }

  /**
   * Rows below names of columns. Those are lists: a column of levels, years or remarks says
   * something of what stands in front of it. More than one are told apart.
   */
  private boolean named(List<KeywordGroup> groups) {
    int width = table.columns().size();
    for (int column = 1; column < width; column++) {
      if (!isOfLists(column)) {
        return false;
      }
    }
    for (List<Block.Cell> row : table.rows()) {
      String name = name(row.get(0));
      for (int column = 1; column < width; column++) {
        String named = width > 2 ? name(table.head().get(column)) : "";
        String label = named.isEmpty() ? name : name + " (" + named + ")";
        if (!add(name.isEmpty() ? "" : label, row.get(column), groups)) {
          return false;
        }
      }
    }
    return width > 1;
  }

  /** Columns of lists, each below its name. */
  private boolean columns(List<KeywordGroup> groups) {
    for (int column = 0; column < table.columns().size(); column++) {
      for (List<Block.Cell> row : table.rows()) {
        if (!isOfLists(column) || !add(name(table.head().get(column)), row.get(column), groups)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether at least half of what stands in a column are lists. */
  private boolean isOfLists(int column) {
    int lists = 0;
    int filled = 0;
    for (List<Block.Cell> row : table.rows()) {
      String words = Inlines.text(row.get(column).content());
      filled += words.isBlank() ? 0 : 1;
      lists += KeywordReader.isList(words) ? 1 : 0;
    }
    return lists > 0 && 2 * lists >= filled;
  }

  /** Whether a cell is empty or holds keywords, which are added then. */
  private boolean add(String name, Block.Cell cell, List<KeywordGroup> groups) {
    Optional<KeywordGroup> group = group(name, cell);
    group.ifPresent(groups::add);
    return group.isPresent() || cell.content().isEmpty();
  }

  private Optional<KeywordGroup> group(String name, Block.Cell cell) {
    return name.isEmpty()
        ? Optional.empty()
        : keywords
            .items(new Line(cell.content(), null, places))
            .map(items -> new KeywordGroup(name, items));
  }

  /** The words of a cell, if it has nothing else. */
  private static String name(Block.Cell cell) {
    return KeywordReader.isWords(cell.content()) ? Inlines.text(cell.content()).strip() : "";
  }
}
