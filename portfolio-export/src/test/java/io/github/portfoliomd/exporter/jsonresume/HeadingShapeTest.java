package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
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

    assertThat(Resumes.read(Resumes.page(entry)).entries()).containsExactly(entry);
  }

  @Property
  void pageHeadingComesBack(@ForAll("headings") List<Inline> heading) {
    Portfolio portfolio = Portfolio.builder().heading(heading).build();

    assertThat(Resumes.read(portfolio)).isEqualTo(portfolio);
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
