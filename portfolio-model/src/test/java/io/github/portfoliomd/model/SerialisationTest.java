package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Serialisation as Java does it gives equal values, also at the limit of depth. */
class SerialisationTest {

  /** Outer values stand before inner ones, so that the first of a type is the deepest. */
  private static final List<Object> VALUES =
      Stream.concat(DeepPortfolios.all().stream(), shallow())
          .flatMap(value -> EveryValue.of(value).stream())
          .toList();

  /** What no deep portfolio is made of. */
  private static Stream<Object> shallow() {
    Portfolio empty = Portfolio.builder().build();
    SourceRange range = new SourceRange(0, 1, 1, 1, 1, 2);
    List<Inline> words = List.of(Inline.text("a"));
    return Stream.of(
        empty,
        new Losses(List.of(new Loss("/", "a", "b")), empty),
        new Diagnostic("a", Severity.INFO, "b", range, "c", "d"),
        new ItemPath("/items/0", List.of(Section.builder().addHeading(words.get(0)).build())),
        FrontMatter.of(Map.of("a", Data.bool(true), "b", Data.number("1.10"), "c", Data.text("d"))),
        new FrontMatter.Unread(FrontMatter.Format.TOML, "a = 1"),
        new Block.CodeBlock("a", "b"),
        new Block.Comment("a"),
        new Block.Heading(3, words),
        new Block.Html("<hr>"),
        new Block.Opaque("{% a %}"),
        new Inline.Code("a"),
        new Inline.FootnoteReference("a"),
        new Inline.HardBreak(),
        new Inline.Html("<br>"),
        Inline.image("a.png", "b"),
        new Inline.Opaque("{{ a }}"),
        new Inline.SoftBreak(),
        Location.builder().city("a").build(),
        Profile.builder().network("a").build(),
        KeywordGroup.of("a", "b"),
        Doi.of("10.5555/a"),
        Period.parse("2021"),
        Period.parse("2021/2022-03"),
        Period.parse("2021-03/.."),
        Period.parse("../2021-03"));
  }

  static Stream<Class<?>> types() {
    return ModelClasses.all().stream()
        .filter(Serializable.class::isAssignableFrom)
        .filter(type -> !type.isInterface() && !type.isEnum())
        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyIsEqual(Class<?> type) throws InterruptedException {
    Object value = VALUES.stream().filter(type::isInstance).findFirst().orElseThrow();

    assertThat(SmallStack.run(() -> assertThat(Serialised.copy(value).equals(value)).isTrue()))
        .isNull();
  }
}
