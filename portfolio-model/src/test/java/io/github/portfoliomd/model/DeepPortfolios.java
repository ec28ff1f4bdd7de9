package io.github.portfoliomd.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Portfolios as deep as they can be, each of another thing that stands in its like. */
public final class DeepPortfolios {

  private static final int DEPTH = 100;

  private DeepPortfolios() {}

  /** {@return them, new ones each time} */
  public static List<Portfolio> all() {
    return Stream.concat(
            Stream.of(of(Nested.inline(DEPTH), Nested.block(DEPTH), Nested.data(DEPTH))),
            IntStream.range(0, 6).mapToObj(DeepPortfolios::ofOneKind))
        .toList();
  }

  private static Portfolio ofOneKind(int kind) {
    return of(inline(kind, DEPTH), block(kind), data(kind));
  }

  private static Portfolio of(Inline inline, Block block, Data data) {
    Map<String, Data> extensions = Map.of("a", data);
    Item item =
        Entry.builder()
            .addHeading(inline)
            .addField(new Field("b", List.of(inline)))
            .addBody(block)
            .extensions(extensions)
            .publication(Publication.builder().title("c").extensions(extensions).build())
            .build();
    for (int i = 1; i < 6; i++) {
      item = Section.builder().addHeading(inline).addBody(block).addItem(item).build();
    }
    return Portfolio.builder()
        .frontMatter(FrontMatter.of(extensions))
        .person(Person.builder().extensions(extensions).build())
        .addHeading(inline)
        .addIntroduction(block)
        .addItem(item)
        .extensions(extensions)
        .build();
  }

  private static <T> T around(T innermost, int times, UnaryOperator<T> around) {
    T value = innermost;
    for (int i = 0; i < times; i++) {
      value = around.apply(value);
    }
    return value;
  }

  private static Inline inline(int kind, int depth) {
    return around(
        kind == 5 ? Inline.link("/a", "b") : Inline.text("a"),
        kind == 5 ? depth - 1 : depth,
        inner -> {
          // Like in like is one.
          List<Inline> content = List.of(inner, Inline.text("b"));
          return switch (kind) {
            case 0 -> new Inline.Emphasis(content);
            case 1 -> new Inline.Strong(content);
            default -> new Inline.Strikethrough(content);
          };
        });
  }

  /** A paragraph is around its text. */
  private static Block block(int kind) {
    int left = DEPTH - 1;
    return switch (kind) {
      case 0 -> around(Block.paragraph("a"), left, b -> new Block.Quote(List.of(b)));
      case 1 -> around(Block.paragraph("a"), left / 2, b -> new Block.BulletList(true, item(b)));
      case 2 ->
          around(Block.paragraph("a"), left / 2, b -> new Block.OrderedList(1, false, item(b)));
      case 3 -> around(Block.paragraph("a"), left / 3, DeepPortfolios::definition);
      case 4 ->
          around(Block.paragraph("a"), left, b -> new Block.FootnoteDefinition("n", List.of(b)));
      default ->
          new Block.Table(
              List.of(Block.Alignment.NONE),
              List.of(new Block.Cell(List.of(inline(0, DEPTH - 1)))),
              List.of(List.of(new Block.Cell(List.of(inline(5, DEPTH - 1))))));
    };
  }

  private static List<Block.ListItem> item(Block block) {
    return List.of(Block.ListItem.of(Block.paragraph("b"), block));
  }

  private static Block definition(Block block) {
    List<List<Inline>> terms = List.of(List.of(Inline.text("b")));
    return new Block.DefinitionList(List.of(new Block.Definition(terms, List.of(List.of(block)))));
  }

  private static Data data(int kind) {
    return kind % 2 == 0
        ? around(Data.text("a"), DEPTH, inner -> Data.sequence(inner))
        : around(Data.text("a"), DEPTH / 2, inner -> Data.mapping(Map.of("b", inner)));
  }
}
