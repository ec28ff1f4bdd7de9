package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResumeSchemaTest {

  private static final ResumeSchema OURS = ResumeSchema.ours();
  private static final Optional<ResumeSchema> OFFICIAL = ResumeSchema.official();

  private static final JsonResumeWriter FAITHFUL = JsonResumeWriter.create();
  private static final JsonResumeWriter THEMES = JsonResumeWriter.builder().forThemes().build();

  /** What a theme needs is the one thing that may be empty. */
  private static final String PLACEHOLDERS =
      "/basics/(location: must have at least 1 properties|profiles: must have at least 1 items).*"
          + "|/(volunteer/\\d+/position|awards/\\d+/title|(certificates|publications)/\\d+/name):"
          + " must be at least 1 characters long";

  @Property
  void bothProfilesAreValid(@ForAll("portfolios") Portfolio portfolio) {
    String resume = FAITHFUL.write(portfolio);
    String forThemes = THEMES.write(portfolio);

    if (!resume.equals("{ }\n")) {
      assertThat(OURS.problems(resume)).isEmpty();
    }
    assertThat(OURS.problems(forThemes)).allMatch(problem -> problem.matches(PLACEHOLDERS));
    OFFICIAL.ifPresent(
        official -> {
          assertThat(official.problems(resume)).isEmpty();
          assertThat(official.problems(forThemes)).isEmpty();
        });
  }

  @Property
  void addressesAndMailAreValidOrKeptAside(
      @ForAll("addresses") String url, @ForAll("mails") String mail) {
    Portfolio portfolio =
        Portfolio.builder()
            .person(
                Person.builder()
                    .email(mail)
                    .url(url)
                    .addProfile(Profile.builder().url(url).build())
                    .build())
            .addItem(Entry.builder().url(url).build())
            .build();

    assertThat(OURS.problems(FAITHFUL.write(portfolio))).isEmpty();
    OFFICIAL.ifPresent(
        official -> assertThat(official.problems(FAITHFUL.write(portfolio))).isEmpty());
  }

  @Property
  void everyNameIsTheStandardsOrOursOrAnExtension(@ForAll("portfolios") Portfolio portfolio) {
    Portfolio plain =
        portfolio
            .map(
                item -> item instanceof Entry e ? e.toBuilder().extensions(Map.of()).build() : item)
            .toBuilder()
            .person(Person.builder().build())
            .extensions(Map.of())
            .build();
    Map<String, Data> root = JsonTree.object(FAITHFUL.write(plain));

    assertThat(root.keySet()).allMatch(n -> ResumeNames.ROOT.contains(n) || n.startsWith("x-"));
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent() && root.containsKey(section.array())) {
        List<String> names = section.fields().stream().map(ResumeField::name).toList();
        for (Data object : JsonTree.items(root.get(section.array()))) {
          assertThat(JsonTree.members(object).keySet())
              .allMatch(name -> names.contains(name) || name.startsWith("x-"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"work\":[{\"startDate\":\"2020-13\"}]}",
        "{\"work\":[{\"endDate\":\"\"}]}",
        "{\"work\":[{\"url\":\"../a b\"}]}",
        "{\"work\":[]}",
        "{\"basics\":{\"email\":\"nobody\"}}",
        "{\"volcanoes\":null}",
        "{\"volcanoes\":{\"a\":[{}]}}",
        "{\"projects\":[{\"roles\":\"Lead\"}]}",
        "{\"projects\":[{\"x-body\":[]}]}"
      })
  void ourSchemaRefuses(String resume) {
    assertThat(OURS.problems(resume)).isNotEmpty();
  }

  @Test
  void officialSchemaAssertsFormats() {
    assumeTrue(OFFICIAL.isPresent(), "the official schema is not at hand");
    assertThat(OFFICIAL.get().problems("{\"basics\":{\"email\":\"nobody\"}}")).isNotEmpty();
    assertThat(OFFICIAL.get().problems("{\"basics\":{\"url\":\"a b\"}}")).isNotEmpty();
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
            "https:",
            "//",
            "a.example",
            "/",
            "é",
            " ",
            "?q=1",
            "#",
            "[::1]",
            "[",
            "%20",
            "%",
            ":80",
            "mailto:",
            "{{ x }}",
            "'",
            "\"",
            "..",
            "@",
            "&")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> mails() {
    Arbitrary<String> domains =
        Arbitraries.of(
            "x.org",
            "y.x.com",
            "x.example",
            "x.INVALID",
            "x.org.test",
            "-x.org",
            "x..com",
            "localhost");
    return Arbitraries.of("a", "b.c", ".", "@", "é", "-", "\"", "'", "+", " ")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .flatMap(name -> domains.map(domain -> name + "@" + domain));
  }
}
