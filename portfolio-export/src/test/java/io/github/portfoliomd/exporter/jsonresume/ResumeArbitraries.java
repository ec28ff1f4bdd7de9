package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Résumés that the schema lets pass, with any words in them and more than it names.
 *
 * <p>They have no edge cases of their own: making those of so many parts takes longer than to read
 * all the others.
 */
final class ResumeArbitraries {

  private static final Arbitrary<Data> TEXTS =
      Arbitraries.oneOf(
              PortfolioArbitraries.hostileTexts(),
              Arbitraries.of("a", "\n", " ", "\t", "a\n\nb", "\n\n", "work", "talk")
                  .list()
                  .ofMinSize(1)
                  .ofMaxSize(5)
                  .map(parts -> String.join("", parts)))
          .map(Data::text);

  private static final Arbitrary<Data> DATES =
      Arbitraries.of("2020", "2019-12", "2020-02-29", "1999", "2020-13", "2020-02-30", "1000-00")
          .map(Data::text);

  private static final Arbitrary<Data> URLS =
      Arbitraries.of(
              "https://a.example/",
              "https://doi.org/10.5555/a.b",
              "http://dx.doi.org/10.5555/A",
              "mailto:a@b.org",
              "urn:isbn:1")
          .map(Data::text);

  private static final Arbitrary<Data> EMPTY =
      Arbitraries.of(Data.text(""), Data.sequence(), Data.mapping(Map.of()));

  private static final Arbitrary<Data> SCALARS =
      Arbitraries.oneOf(TEXTS, Arbitraries.of(Data.bool(true), Data.bool(false)));

  private static final Arbitrary<String> NAMES =
      Arbitraries.of(
          "company",
          "picture",
          "gpa",
          "level",
          "name",
          "summary",
          "keywords",
          "details",
          "x-mine",
          "x-plain-text",
          "",
          "/~",
          "é");

  private ResumeArbitraries() {}

  static Arbitrary<Data> resumes() {
    List<Arbitrary<Map<String, Data>>> parts = new ArrayList<>();
    parts.add(maybe("basics", basics()));
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent()) {
        parts.add(maybe(section.array(), objects(section)));
      }
    }
    parts.add(
        maybe("meta", withOthers(List.of(), fields(List.of("version", "lastModified"), TEXTS))));
    parts.add(maybe("$schema", URLS));
    parts.add(others(List.of()));
    return joined(parts).map(Data::mapping).withoutEdgeCases();
  }

  private static Arbitrary<Data> basics() {
    Arbitrary<Data> location = withOthers(List.of(), fields(ResumeNames.LOCATION, TEXTS));
    Arbitrary<Data> profile =
        withOthers(
            List.of(),
            joined(
                List.of(
                    fields(List.of("username"), TEXTS),
                    TEXTS.map(text -> Map.of("network", text)),
                    maybe("url", URLS))));
    return withOthers(
        ResumeNames.BASICS,
        joined(
            List.of(
                fields(List.of("name", "label", "image", "phone", "summary"), TEXTS),
                maybe("email", Arbitraries.just(Data.text("a@b.org"))),
                maybe("url", URLS),
                maybe("location", location),
                maybe("profiles", profile.list().ofMaxSize(2).map(Data.Sequence::new)))));
  }

  private static Arbitrary<Data> objects(ResumeSection section) {
    List<Arbitrary<Map<String, Data>>> fields = new ArrayList<>();
    for (ResumeField field : section.fields()) {
      Arbitrary<Data> value = value(field.property());
      fields.add(
          field == section.nameField()
              ? value.map(name -> Map.of(field.name(), name))
              : maybe(field.name(), value));
    }
    List<String> names = section.fields().stream().map(ResumeField::name).toList();
    return withOthers(names, joined(fields)).list().ofMaxSize(2).map(Data.Sequence::new);
  }

  private static Arbitrary<Data> value(ResumeProperty property) {
    return switch (property) {
      case START, END, DATE -> DATES;
      case URL -> URLS;
      case ROLES, HIGHLIGHTS, KEYWORDS, LABELLED_KEYWORDS ->
          TEXTS.list().ofMaxSize(3).map(Data.Sequence::new);
      default -> TEXTS;
    };
  }

  /** An object with properties that the standard does not name, of any type. */
  private static Arbitrary<Data> withOthers(
      List<String> standard, Arbitrary<Map<String, Data>> members) {
    return Arbitraries.frequencyOf(
            Tuple.of(3, members),
            Tuple.of(1, joined(List.of(others(standard), maybe("website", URLS), members))))
        .map(Data::mapping);
  }

  private static Arbitrary<Map<String, Data>> others(List<String> standard) {
    Arbitrary<Data> lists =
        Arbitraries.oneOf(SCALARS, Arbitraries.just(Data.number("1.50e+2")))
            .list()
            .ofMaxSize(2)
            .map(Data.Sequence::new);
    Arbitrary<Data> values =
        Arbitraries.oneOf(
            SCALARS,
            EMPTY,
            Arbitraries.just(Data.ofNull()),
            lists,
            Arbitraries.maps(NAMES, Arbitraries.oneOf(SCALARS, EMPTY, lists))
                .ofMaxSize(2)
                .map(Data::mapping));
    Arbitrary<String> names = NAMES.filter(name -> !standard.contains(name));
    return Arbitraries.maps(names, values).ofMaxSize(2);
  }

  private static Arbitrary<Map<String, Data>> fields(List<String> names, Arbitrary<Data> values) {
    return joined(names.stream().map(name -> maybe(name, values)).toList());
  }

  private static Arbitrary<Map<String, Data>> maybe(String name, Arbitrary<? extends Data> value) {
    Arbitrary<Map<String, Data>> one = value.map(v -> Map.of(name, v));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Map.<String, Data>of())), Tuple.of(2, one));
  }

  private static Arbitrary<Map<String, Data>> joined(List<Arbitrary<Map<String, Data>>> parts) {
    return Combinators.combine(parts)
        .as(
            maps -> {
              Map<String, Data> out = new LinkedHashMap<>();
              maps.forEach(out::putAll);
              return out;
            });
  }
}
