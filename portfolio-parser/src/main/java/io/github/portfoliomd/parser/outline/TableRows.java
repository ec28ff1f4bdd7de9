package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.keywords.KeywordReader;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose rows are items of the page: one column names the item, the others are lines
 * below it, labelled with the words of their header.
 */
final class TableRows {

  private static final Set<String> NAMING = Set.of("role", "organization");

  private static final String SEPARATORS = ",|–—@";

  private static final Pattern SLASH = Pattern.compile("(?<=\\S) ?/ ?(?=\\S)");

  private final Vocabulary vocabulary;
  private final Set<String> naming;

  private final MonthColumn months;
  private final Set<String> ats;
  private final CellSigns signs;
  private final BrokenName broken;

  TableRows(Vocabulary vocabulary, NamePhrase phrases, PeriodReader periods) {
    this.vocabulary = vocabulary;
    this.naming = vocabulary.set("column.name");
    this.months = new MonthColumn(vocabulary, periods);
    this.ats = vocabulary.set("at");
    this.signs = new CellSigns(Names.of(vocabulary));
    this.broken = new BrokenName(signs.names(), phrases);
  }

  /** The items of a table, or none where it is text. */
  List<Node> read(Block.Table given, Grouping grouping, Kind kind, Places places) {
    Block.Table table = months.joined(headed(given, places), places);
    List<Line> header = lines(table.head(), places);
    int dates = dates(table, header, places);
    boolean things =
        dates >= 0
            || grouping == Grouping.ITEMS && areThings(table, header, kind, places)
            || grouping == Grouping.UNKNOWN && areLinked(table, header);
    if (!things || grouping == Grouping.ENTRY || table.rows().isEmpty()) {
      return List.of();
    }
    int name = name(header, dates);
    if (name >= 0 && table.rows().stream().noneMatch(row -> isNamed(row.get(name), places))) {
      return List.of();
    }
    Kind told = kind.equals(Kind.OTHER) ? kind(header) : null;
    List<Node> nodes = new ArrayList<>();
    for (List<Block.Cell> row : table.rows()) {
      List<Line> cells = new ArrayList<>(lines(row, places));
      if (name < 0 || cells.get(name).isBlank()) {
        return List.of();
      }
      List<Line> named = broken.lines(places.line(row.get(name)));
      if (named.size() > 1) {
        cells.set(name, named.get(0));
      }
      Node node = node(header, cells, name, dates, named.subList(1, named.size()), places);
      // what stands beside a thing without a date is read as in a list
      node.isListed = dates < 0;
      node.kind = told;
      nodes.add(node);
    }
    return nodes;
  }

  /**
   * Whether a column names what the section is of: made, written, given things need no date. More
   * is said of them than numbers.
   */
  private boolean areThings(Block.Table table, List<Line> header, Kind kind, Places places) {
    return NameSigns.NAMED.contains(kind)
        && header.size() > 1
        && header.stream().anyMatch(column -> meaning(column).equals("title"))
        && table.rows().stream()
            .anyMatch(row -> row.stream().filter(cell -> isTold(cell, places)).count() > 1);
  }

  /** Whether a column of titles has nothing but links, so that each row is about another page. */
  private boolean areLinked(Block.Table table, List<Line> header) {
    int name = name(header, -1);
    return name >= 0
        && meaning(header.get(name)).equals("title")
        && table.rows().stream().map(row -> row.get(name).content()).allMatch(TableRows::isLink);
  }

  private static boolean isLink(List<Inline> cell) {
    return cell.size() == 1 && cell.get(0) instanceof Inline.Link;
  }

  /** Whether what stands in a cell begins as no number does. */
  private static boolean isTold(Block.Cell cell, Places places) {
    String words = new Line(cell.content(), null, places).words().strip();
    return !words.isEmpty() && !Character.isDigit(words.charAt(0)) && isNamed(cell, places);
  }

  /**
   * Whether words or a picture stand in a cell: numbers name nothing, they are what was counted.
   */
  private static boolean isNamed(Block.Cell cell, Places places) {
    return new Line(cell.content(), null, places)
        .words()
        .codePoints()
        .anyMatch(c -> Character.isLetter(c) || c == Signs.HIDDEN);
  }

  /** Of a table without a head, the first row is one where all its cells are names of columns. */
  private Block.Table headed(Block.Table table, Places places) {
    boolean named =
        !lines(table.head(), places).stream().allMatch(Line::isBlank)
            || table.rows().isEmpty()
            || lines(table.rows().get(0), places).stream().anyMatch(c -> meaning(c).isEmpty());
    return named
        ? table
        : new Block.Table(
            table.columns(), table.rows().get(0), table.rows().subList(1, table.rows().size()));
  }

  /** What a table is about whose header is a section's name and nothing else. */
  private @Nullable Kind kind(List<Line> header) {
    List<String> names =
        header.stream()
            .map(Line::words)
            .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return names.size() == 1 ? vocabulary.section(names.get(0)).orElse(null) : null;
  }

  static List<Line> lines(List<Block.Cell> cells, Places places) {
    return cells.stream().map(cell -> new Line(cell.content(), null, places)).toList();
  }

  /** The column of the dates: it is named so, or most of its cells are dates. */
  private int dates(Block.Table table, List<Line> header, Places places) {
    for (int column = 0; column < header.size(); column++) {
      int at = column;
      long dates = table.rows().stream().filter(row -> months.isDate(row.get(at), places)).count();
      if (dates > 0 && 2 * dates >= table.rows().size()) {
        return column;
      }
    }
    return -1;
  }

  /** The column that names the item: one that says so, a position or an organization, the first. */
  private int name(List<Line> header, int dates) {
    int named = -1;
    for (int column = 0; column < header.size(); column++) {
      String meaning = meaning(header.get(column));
      if (column != dates && meaning.equals("title")) {
        return column;
      }
      if (named < 0 && column != dates && NAMING.contains(meaning)) {
        named = column;
      }
    }
    if (named >= 0) {
      return named;
    }
    return header.size() < 2 ? -1 : dates == 0 ? 1 : 0;
  }

  /** What the header of a column says; one that names items says their title. */
  private String meaning(Line header) {
    return naming.contains(Vocabulary.normal(header.words()))
        ? "title"
        : vocabulary.label(header.words()).orElse("");
  }

  /**
   * The item of a row.
   *
   * @param below the lines below its name in that cell
   */
  private Node node(
      List<Line> header, List<Line> cells, int name, int dates, List<Line> below, Places places) {
    Line title = cells.get(name);
    int start =
        cells.stream().filter(cell -> cell.start() >= 0).mapToInt(Line::start).min().orElse(-1);
    Node node = new Node(title.content(), start, title.end());
    List<Line> lines = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      Line cell = cells.get(column);
      if (column != name && !cell.isBlank() && !CellSigns.isEmpty(cell)) {
        boolean bare = column == dates || isOther(header.get(column), cell);
        Line label = bare ? header.get(column).part(0, 0) : header.get(column);
        List<Line> labels = parts(label);
        List<Line> values = meaning(label).isEmpty() ? parts(cell) : List.of(cell);
        boolean each = values.size() <= labels.size() && NAMING.contains(meaning(labels.get(0)));
        for (int i = 0; each && i < values.size(); i++) {
          lines.add(labelled(labels.get(i), values.get(i), places));
        }
        if (!each) {
          lines.add(labelled(label, cell, places));
        }
        node.end = Math.max(node.end, cell.end());
      } else if (column == name && below.isEmpty() && isStated(header, column, cell)) {
        lines.add(labelled(header.get(column), cell, places));
      }
    }
    for (Line line : below) {
      lines.add(line.afterHardBreak());
      node.end = Math.max(node.end, line.end());
    }
    if (!lines.isEmpty()) {
      Block facts = Line.paragraph(lines);
      node.add(places.put(facts, start, node.end), places);
    }
    return node;
  }

  /** Whether something else stands in a column of positions. */
  private boolean isOther(Line header, Line cell) {
    return meaning(parts(header).get(0)).equals("role") && signs.isNoPosition(cell);
  }

  /**
   * Whether a column says that its words are the position, or the organization, in any case. Where
   * no other column says who employed, a cell can hold both: {@code Rigger at Halden Works}.
   */
  private boolean isStated(List<Line> header, int column, Line cell) {
    String meaning = meaning(header.get(column));
    boolean both =
        meaning.equals("role")
            && header.stream().noneMatch(line -> meaning(line).equals("organization"))
            && (Signs.areIn(cell.words(), SEPARATORS)
                || SpacedWords.split(cell.words(), "").stream().anyMatch(ats::contains));
    return NAMING.contains(meaning)
        && !both
        && KeywordReader.isWords(cell.content())
        && !CellSigns.isRank(cell.words().strip());
  }

  private static Line labelled(Line label, Line value, Places places) {
    List<Inline> content = new ArrayList<>();
    if (!label.isBlank()) {
      content.addAll(label.content());
      content.add(new Inline.Text(": "));
      content = places.copies(content, value.start());
    }
    content.addAll(value.content());
    return new Line(places.joined(content), new Inline.HardBreak(), places);
  }

  /** The names of a column for two things, and the values below it: {@code Company / Project}. */
  private static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>();
    Line inner = line.unwrapped();
    Matcher slash = SLASH.matcher(inner.words());
    int from = 0;
    while (slash.find()) {
      parts.add(inner.part(from, slash.start()));
      from = slash.end();
    }
    parts.add(inner.part(from, inner.words().length()));
    return parts.size() == 2 ? parts : List.of(line);
  }
}
