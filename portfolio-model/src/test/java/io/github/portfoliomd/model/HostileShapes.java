package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What people write items, dates and keywords as, in several languages, here as text of a
 * portfolio: a reader must not take it for anything else when it has been written to a page.
 */
final class HostileShapes {

  private static final Arbitrary<String> DATES =
      Arbitraries.of(
          "2019",
          "(2018 - 2020)",
          "05/2019",
          "2018-19",
          "Q3 2020",
          "17.05.2016",
          "May to October 2024",
          "März 2019 – heute",
          "Seit 2021",
          "depuis mai 2018",
          "de mayo a julio de 2020",
          "jan. 2020 – atual",
          "dal 2017 al 2019",
          "zomer 2019",
          "od maja 2020",
          "2019年3月至今",
          "2018年4月〜2020年3月",
          "2018년 3월 - 현재",
          "Expected June 2030");

  private static final Arbitrary<String> NAMES =
      Arbitraries.of(
          "Skiff",
          "Boat engineer",
          "Boat engineer at Halden Works",
          "Rigger, Halden Works, Fjordby",
          "Bootsbauer bei Halden GmbH",
          "Ingénieur chez Halden",
          "Halden Works | Rigger",
          "M. Sc. in boats",
          "木船有限公司 工程师");

  private static final Arbitrary<String> LABELS =
      Arbitraries.of(
          "Technologies",
          "Technologien",
          "Technologies utilisées",
          "Tecnologías",
          "技术栈",
          "Tools",
          "Role",
          "Rolle",
          "Lieu",
          "Organisation",
          "Hull",
          "Zeitraum");

  private static final Arbitrary<String> SECTIONS =
      Arbitraries.of(
          "Experience",
          "Berufserfahrung",
          "Formation",
          "Proyectos",
          "Competências",
          "Pubblicazioni",
          "Vaardigheden",
          "Nagrody",
          "教育经历",
          "職歴",
          "기술",
          "Contact");

  private static final Arbitrary<List<Inline>> LINES =
      WholeArbitrary.of(
          Combinators.combine(NAMES, DATES, LABELS, Arbitraries.integers().between(0, 7))
              .as(HostileShapes::line));

  private HostileShapes() {}

  private static List<Inline> line(String name, String date, String label, int shape) {
    Inline bold = new Inline.Strong(List.of(Inline.text(name)));
    return switch (shape) {
      case 0 -> List.of(bold, Inline.text(" " + date));
      case 1 -> List.of(bold, Inline.text(": " + date));
      case 2 -> List.of(Inline.text(date + ": " + name));
      case 3 -> List.of(Inline.text(name + ", " + date));
      case 4 -> List.of(Inline.text(label + ": cedar, oak"));
      case 5 ->
          List.of(new Inline.Strong(List.of(Inline.text(label + ":"))), Inline.text(" cedar; oak"));
      case 6 -> List.of(new Inline.Emphasis(List.of(Inline.text(date))));
      default -> List.of(Inline.link("https://halden.example", name), Inline.text(" - " + date));
    };
  }

  /** Lists, tables and lines that readers take for items. */
  static Arbitrary<Block> blocks() {
    Arbitrary<Block> paragraphs = LINES.map(Block.Paragraph::new);
    Arbitrary<Block> pairs =
        Combinators.combine(LINES, LINES)
            .as(
                (first, second) -> {
                  List<Inline> lines = new ArrayList<>(first);
                  lines.add(new Inline.HardBreak());
                  lines.addAll(second);
                  return new Block.Paragraph(lines);
                });
    Arbitrary<Block> lists =
        Combinators.combine(
                Arbitraries.of(true, false), paragraphs.list().ofMinSize(1).ofMaxSize(3))
            .as(
                (tight, lines) ->
                    new Block.BulletList(
                        tight,
                        lines.stream()
                            .map(line -> new Block.ListItem(Block.Task.NONE, List.of(line)))
                            .toList()));
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, paragraphs),
            Tuple.of(1, pairs),
            Tuple.of(2, lists),
            Tuple.of(1, tables())));
  }

  private static Arbitrary<Block> tables() {
    Arbitrary<List<Block.Cell>> row =
        Combinators.combine(DATES, NAMES).as((date, name) -> List.of(cell(date), cell(name)));
    return Combinators.combine(LABELS, row.list().ofMinSize(1).ofMaxSize(2))
        .as(
            (label, rows) ->
                new Block.Table(
                    List.of(Block.Alignment.NONE, Block.Alignment.NONE),
                    List.of(cell("Date"), cell(label)),
                    rows));
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(List.of(Inline.text(text)));
  }

  /** Names of sections, and names of entries with their dates. */
  static Arbitrary<List<Inline>> headings() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, SECTIONS.map(name -> List.of(Inline.text(name)))), Tuple.of(1, LINES)));
  }

  /** A list of items as front matter has them. */
  static Arbitrary<Map<String, Data>> dataLists() {
    Arbitrary<Data> items =
        Combinators.combine(NAMES, DATES, Arbitraries.of("title", "company", "name"))
            .as(
                (name, date, key) ->
                    Data.mapping(Map.of(key, Data.text(name), "date", Data.text(date))));
    return WholeArbitrary.of(
        Combinators.combine(
                Arbitraries.of("experience", "education", "projects", "publications", "boats"),
                items.list().ofMinSize(1).ofMaxSize(2))
            .as((key, list) -> Map.of(key, new Data.Sequence(list))));
  }
}
