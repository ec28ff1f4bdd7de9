package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyShapeTest {

  @Property
  void bodyAndFieldsComeBack(
      @ForAll("kinds") Kind kind,
      @ForAll("bodies") List<Block> body,
      @ForAll("fields") List<Field> fields) {
    Entry entry = Entry.builder().kind(kind).body(body).fields(fields).build();

    assertThat(Resumes.read(Resumes.page(entry)).entries()).containsExactly(entry);
  }

  @Property
  void introductionComesBack(@ForAll("bodies") List<Block> body) {
    Portfolio portfolio = Portfolio.builder().introduction(body).build();

    assertThat(Resumes.read(portfolio)).isEqualTo(portfolio);
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(
        Kind.WORK, Kind.EDUCATION, Kind.AWARD, Kind.SKILL, Kind.REFERENCE, Kind.PROJECT, Kind.TALK);
  }

  @Provide
  Arbitrary<List<Block>> bodies() {
    return SmallArbitraries.bodies();
  }

  @Provide
  Arbitrary<List<Field>> fields() {
    return SmallArbitraries.fields().list().ofMaxSize(3);
  }
}
