package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import org.junit.jupiter.api.Test;

class ResumePersonTest {

  private static String basics(Person.Builder person) {
    return json(Portfolio.builder().person(person.build()).build());
  }

  @Test
  void wholePerson() {
    assertThat(
            basics(
                Person.builder()
                    .name("Ada Moreau")
                    .label("Optician")
                    .image("ada.png")
                    .email("ada@example.org")
                    .phone("+33 1")
                    .url("https://ada.example/")
                    .summary("Grinds lenses.")
                    .location(
                        Location.builder()
                            .address("1 Quai\nB")
                            .postalCode("69000")
                            .city("Lyon")
                            .countryCode("FR")
                            .region("Rhône")
                            .putExtension("lat", Data.number("45.70"))
                            .build())
                    .addProfile(
                        Profile.builder()
                            .network("Prismbook")
                            .username("ada")
                            .url("https://p.example/ada")
                            .putExtension("since", Data.text("2020"))
                            .build())
                    .putExtension("pronouns", Data.text("she"))))
        .isEqualTo(
            """
            {"basics":{"name":"Ada Moreau","label":"Optician","image":"ada.png",\
            "email":"ada@example.org","phone":"+33 1","url":"https://ada.example/",\
            "summary":"Grinds lenses.","location":{"address":"1 Quai\\nB","postalCode":"69000",\
            "city":"Lyon","countryCode":"FR","region":"Rhône","lat":45.70},\
            "profiles":[{"network":"Prismbook","username":"ada","url":"https://p.example/ada",\
            "since":"2020"}],"pronouns":"she"}}""");
  }

  @Test
  void whatAValidatorWouldRefuseIsKeptAsWritten() {
    assertThat(
            basics(
                Person.builder()
                    .email("ada at moreau")
                    .url("ada.example")
                    .addProfile(Profile.builder().url("@ada").build())))
        .isEqualTo(
            """
            {"basics":{"profiles":[{"x-url":"@ada"}],"x-url":"ada.example",\
            "x-email":"ada at moreau"}}""");
  }
}
