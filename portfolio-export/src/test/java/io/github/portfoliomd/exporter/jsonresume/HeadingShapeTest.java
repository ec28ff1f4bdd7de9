package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadingShapeTest {

  @Property
  void headingAndItsFactsComeBack(
      @ForAll("kinds") Kind kind,
      @ForAll("headings") List<Inline> heading,
      @ForAll("names") Optional<String> organization,
      @ForAll("names") Optional<String> role,
      @ForAll("names") Optional<String> title) {
    Entry.Builder builder = Entry.builder().kind(kind).heading(heading).url("https://example.org/");
    organization.ifPresent(builder::organization);
    role.ifPresent(builder::role);
    title.ifPresent(t -> builder.publication(Publication.builder().title(t).build()));
    Entry entry = builder.build();
    ResumeSection section = ResumeSection.of(kind);

    Map<String, Data> object = BodyShapeTest.object(entry, section);

    assertThat(canonical(heading(object, section))).isEqualTo(entry.heading());
    if (section.nameField().property() == ResumeProperty.ORGANIZATION_OR_HEADING) {
      assertThat(named(object, section)).isEqualTo(entry.organization());
    }
    if (section.nameField().property() == ResumeProperty.TITLE_OR_HEADING) {
      assertThat(named(object, section)).isEqualTo(title);
    }
  }

  @Property
  void pageHeadingComesBack(@ForAll("headings") List<Inline> heading) {
    Portfolio portfolio = Portfolio.builder().heading(heading).build();

    Map<String, Data> root = JsonTree.object(JsonResumeWriter.create().write(portfolio));

    List<Inline> read =
        root.containsKey("x-heading") ? shaped("", root.get("x-heading"), root) : List.of();
    assertThat(Portfolio.builder().heading(read).build().heading()).isEqualTo(portfolio.heading());
  }

  /** What the name field says besides the heading, by nothing but the object. */
  private static Optional<String> named(Map<String, Data> object, ResumeSection section) {
    String name = section.nameField().name();
    boolean heading =
        object.containsKey("x-is") && JsonTree.members(object.get("x-is")).containsKey(name);
    return heading ? Optional.empty() : Optional.ofNullable(object.get(name)).map(JsonTree::text);
  }

  private static List<Inline> heading(Map<String, Data> object, ResumeSection section) {
    Data shape = object.get("x-heading");
    if (shape == null) {
      Data name = object.get(section.nameField().name());
      return name == null ? List.of() : List.of(Inline.text(JsonTree.text(name)));
    }
    if (shape instanceof Data.Mapping map) {
      String field = map.members().keySet().iterator().next();
      return shaped(JsonTree.text(object.get(field)), map.members().get(field), object);
    }
    return shaped("", shape, object);
  }

  private static List<Inline> shaped(String text, Data shape, Map<String, Data> object) {
    ShapedText words = new ShapedText(text);
    List<Inline> inlines = InlineShapeReader.ofHeading(words, object).inlines(shape);
    words.assertEnd();
    return inlines;
  }

  private static List<Inline> canonical(List<Inline> heading) {
    return Entry.builder().heading(heading).build().heading();
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(
        Kind.WORK, Kind.VOLUNTEER, Kind.EDUCATION, Kind.AWARD, Kind.PUBLICATION, Kind.PROJECT);
  }

  @Provide
  Arbitrary<List<Inline>> headings() {
    Arbitrary<List<Inline>> facts =
        Arbitraries.of("Ada", " - ", "Ada & Sons", ", ", "Lead", "paper", "a")
            .list()
            .ofMaxSize(4)
            .map(words -> List.of(Inline.text(String.join("", words))));
    Arbitrary<List<Inline>> any = SmallArbitraries.inlines();
    return Arbitraries.oneOf(facts, any, any.list().ofSize(2).map(HeadingShapeTest::joined));
  }

  private static List<Inline> joined(List<List<Inline>> lists) {
    List<Inline> all = new ArrayList<>();
    lists.forEach(all::addAll);
    return all;
  }

  @Provide
  Arbitrary<Optional<String>> names() {
    return Arbitraries.of("Ada", "Ada & Sons", "Lead", "a", "é").optional();
  }
}
