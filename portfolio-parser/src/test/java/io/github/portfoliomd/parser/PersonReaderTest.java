package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.person.PersonReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whose a page is, and that the writer says it only where the page does not. */
class PersonReaderTest {

  private static Person read(String page) {
    return PortfolioParser.create().parse(page).portfolio().person();
  }

  private static Person read(String page, String site) {
    return PortfolioParser.builder()
        .site(Site.parse(site))
        .build()
        .parse(page)
        .portfolio()
        .person();
  }

  @Example
  void listItemsBelowTheName() {
    Person person =
        read(
            "# Ada Moreau\n\n<!-- one line -->\n- <ada@boats.example>\n- (555) 010-0101\n- Fjordby, Japan\n");
    assertThat(person.name()).contains("Ada Moreau");
    assertThat(person.email()).contains("ada@boats.example");
    assertThat(person.phone()).contains("(555) 010-0101");
    assertThat(person.location())
        .contains(Location.builder().city("Fjordby").countryCode("JP").build());
  }

  @Example
  void aHeadingIsNoNameUnlessSomethingSaysSo() {
    assertThat(read("# Ada Moreau\n\nBuilds boats.\n").isEmpty()).isTrue();
    assertThat(read("# Work Experience\n\nada@boats.example\n").name()).isEmpty();
    assertThat(read("# Boat Engineer\n\nada@boats.example\n").name()).isEmpty();
    assertThat(read("# My résumé\n").name()).isEmpty();
    assertThat(read("# Résumé of Ada Moreau\n").name()).contains("Ada Moreau");
    assertThat(read("# Ada Moreau\n\nBoats.\n", "title: Ada Moreau\n").name())
        .contains("Ada Moreau");
    assertThat(read("# Skiffs\n", "title: Ada Moreau\n").name()).isEmpty();
  }

  @Example
  void theNameOfAColumnIsNoPersons() {
    String rows = "|---|---|\n| GitHub | ada-m |\n";
    assertThat(read("## Contact\n\n| Name | Note |\n" + rows).name()).isEmpty();
    assertThat(read("## Contact\n\n| Name | Ada Moreau |\n" + rows).name()).contains("Ada Moreau");
  }

  @Example
  void theWordForAResumeIsNoPartOfAName() {
    assertThat(read("# 林星桥 简历\n\nada@boats.example\n").name()).contains("林星桥");
    assertThat(read("# Lebenslauf Ada Moreau\n\nada@boats.example\n").name())
        .contains("Ada Moreau");
    assertThat(read("# Lebenslauf Ada Moreau\n").name()).isEmpty();
    assertThat(read("# Vita Ada Moreau\n\nada@boats.example\n").name()).contains("Vita Ada Moreau");
  }

  @Example
  void whatSomebodyIsStandsBehindTheNameOrBelowIt() {
    for (String heading :
        List.of("# Ada Moreau — Boat Engineer\n\n", "# Ada Moreau\n\n## Boat Engineer\n\n")) {
      Person person = read(heading + "Fjordby, Norway | ada@boats.example\n");
      assertThat(person.name()).as(heading).contains("Ada Moreau");
      assertThat(person.label()).as(heading).contains("Boat Engineer");
      assertThat(person.email()).as(heading).contains("ada@boats.example");
    }
    assertThat(read("# Ada Moreau, PhD\n\nada@boats.example\n").name()).contains("Ada Moreau");
    assertThat(read("# Halden Boats\n\n## Boat Engineer\n\nBuilt boats.\n").isEmpty()).isTrue();
    assertThat(read("# Ada Moreau — Ropes\n\nada@boats.example\n").name()).isEmpty();
  }

  @Example
  void aNameAndAnAddressWithLabels() {
    Person person = read("# CV\n\n**Name:** Ada Moreau\n**Address:** Quay 3, Fjordby\n");
    assertThat(person.name()).contains("Ada Moreau");
    assertThat(person.location().flatMap(Location::address)).contains("Quay 3, Fjordby");
    assertThat(read("# Boats\n\n**Name:** Ada Moreau\n**Length:** 3 m\n").isEmpty()).isTrue();
  }

  @Example
  void numbersThatAreNoTelephone() {
    for (String words :
        List.of("2019 - 2021", "17.05.2016", "12345678", "(2019) 2020", "0000-0002-1825-0097")) {
      assertThat(read("# A\n\n" + words + "\n").phone()).as(words).isEmpty();
    }
    assertThat(read("# A\n\nTel. 12345678\n").phone()).contains("12345678");
    assertThat(read("# A\n\n[call](tel:+15550100)\n").phone()).contains("+15550100");
  }

  @Example
  void aProjectsLinksAreNoProfiles() {
    assertThat(read("# Skiff\n\n[GitHub](https://github.com/ada-m/skiff)\n").isEmpty()).isTrue();
    assertThat(read("# Skiff\n\nWith [Bo](https://github.com/bo).\n").isEmpty()).isTrue();
    assertThat(read("# Skiff\n\n**Location:** Fjordby\n").isEmpty()).isTrue();
    assertThat(read("## Skiff\n\n### Contact\n\nada@boats.example\n\n## Raft\n\n_2019._\n").email())
        .contains("ada@boats.example");
    assertThat(read("## Raft\n\n## Skiff\n_2019._\n\n### Contact\n\nada@boats.example\n").isEmpty())
        .isTrue();
  }

  @Example
  void theSiteFillsWhatThePageDoesNotSay() {
    String site =
        """
        title: Boats
        author: Ada Moreau
        email: site@boats.example
        url: https://boats.example
        github_username: ada-m
        linkedin_username: ada-m
        social:
          links: [https://orcid.org/0000-0002-1825-0097]
        """;
    Person person = read("## Contact\n\n- Email: ada@boats.example\n", site);
    assertThat(person.name()).contains("Ada Moreau");
    assertThat(person.email()).contains("ada@boats.example");
    assertThat(person.url()).contains("https://boats.example");
    assertThat(person.profiles())
        .map(Profile::url)
        .map(url -> url.orElse(""))
        .containsExactly(
            "https://github.com/ada-m",
            "https://www.linkedin.com/in/ada-m".replace("www.", ""),
            "https://orcid.org/0000-0002-1825-0097");
  }

  @Example
  void whatThePageStatesIsAll() {
    String page = "---\nbasics: {}\n---\n\n## Contact\n\nada@boats.example\n";
    assertThat(read(page, "author: Ada Moreau\n").isEmpty()).isTrue();
    assertThat(MarkdownWriter.create().write(PortfolioParser.create().parse(page).portfolio()))
        .startsWith("---\nbasics: {}\n---\n");
  }

  @Property
  void theWriterStatesThePersonWhereThePageSaysAnother(@ForAll("pages") Portfolio page) {
    String written = RoundTrip.assertKept(page);
    boolean states = written.contains("basics:") || written.contains("<!-- portfolio\nperson:");
    assertThat(states).isEqualTo(!PersonReader.read(page).equals(page.person()));
  }

  /** Pages that say whose they are, some with the person that they say. */
  @Provide
  Arbitrary<Portfolio> pages() {
    Arbitrary<List<Inline>> lines =
        Arbitraries.of(
                Inline.text("ada@boats.example"),
                Inline.text(" | "),
                Inline.text("Phone: +99 1 23 45 67"),
                Inline.text("Fjordby, Norway"),
                Inline.text(" · Telegram: @ada"),
                Inline.text("Website: boats.example"),
                Inline.link("mailto:ada@boats.example", "Mail"),
                Inline.link("https://github.com/ada-m", "GitHub"),
                new Inline.HardBreak())
            .list()
            .ofMinSize(1)
            .ofMaxSize(5);
    Arbitrary<Map<String, Data>> front =
        Arbitraries.maps(
                Arbitraries.of("author", "email", "name", "github_username", "title"),
                Arbitraries.of("Ada Moreau", "ada-m", "ada@boats.example").map(Data::text))
            .ofMaxSize(3);
    Arbitrary<String> headings =
        Arbitraries.of("Ada Moreau", "Résumé of Bo Lindqvist", "Contact", "Experience");
    Arbitrary<Portfolio> pages =
        Combinators.combine(front, headings, lines, headings, lines)
            .as(
                (values, name, top, title, below) -> {
                  Block text = new Block.Paragraph(below);
                  Portfolio.Builder page =
                      Portfolio.builder()
                          .frontMatter(FrontMatter.of(values))
                          .addIntroduction(new Block.Paragraph(top));
                  Inline heading = Inline.text(title);
                  return page.addHeading(Inline.text(name))
                      .addItem(
                          title.equals("Contact")
                              ? Section.builder()
                                  .addHeading(heading)
                                  .kind(Kind.CONTACT)
                                  .addBody(text)
                                  .build()
                              : Entry.builder().addHeading(heading).addBody(text).build())
                      .build();
                });
    return Combinators.combine(pages, PortfolioArbitraries.persons(), Arbitraries.of(true, false))
        .as(
            (page, other, own) ->
                page.toBuilder().person(own ? PersonReader.read(page) : other).build());
  }
}
