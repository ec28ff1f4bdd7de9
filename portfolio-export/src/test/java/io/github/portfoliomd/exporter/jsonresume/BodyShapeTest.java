package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Map;
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
    ResumeSection section = ResumeSection.of(kind);

    BodyShapeReader read = BodyShapeReader.of(object(entry, section), section);

    assertThat(read.blocks).isEqualTo(entry.body());
    assertThat(read.fields).isEqualTo(entry.fields());
  }

  @Property
  void introductionComesBack(@ForAll("bodies") List<Block> body) {
    Portfolio portfolio = Portfolio.builder().introduction(body).build();
    Map<String, Data> root = JsonTree.object(JsonResumeWriter.create().write(portfolio));

    List<Block> read =
        root.containsKey("meta")
            ? BodyShapeReader.introduction(JsonTree.members(root.get("meta")).get("x-introduction"))
            : List.of();

    assertThat(read).isEqualTo(portfolio.introduction());
  }

  static Map<String, Data> object(Entry entry, ResumeSection section) {
    Portfolio portfolio = Portfolio.builder().addItem(entry).build();
    Map<String, Data> root = JsonTree.object(JsonResumeWriter.create().write(portfolio));
    return JsonTree.members(JsonTree.items(root.get(section.array())).get(0));
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
