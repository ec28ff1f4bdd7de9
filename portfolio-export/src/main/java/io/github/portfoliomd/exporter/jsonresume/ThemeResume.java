package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A résumé for themes: that of the portfolio made safe, with what they need not to fail.
 *
 * <p>Of the themes that were tried, some fail without a name, and some without a location and
 * profiles; an empty object and an empty list content them, and say nothing that is not so. None
 * shows an introduction, which therefore becomes the person's summary.
 */
final class ThemeResume {

  private final ThemeChanges changes = new ThemeChanges();
  private final Portfolio safe;
  private final Data data;

  ThemeResume(Portfolio portfolio) {
    Person person = person(portfolio);
    Portfolio shown = safe(portfolio);
    Optional<String> introduction = text(shown.introduction());
    if (introduction.isPresent()) {
      changes.moved("/introduction");
      person = person.toBuilder().summary(joined(person.summary(), introduction.get())).build();
      shown = shown.toBuilder().introduction(List.of()).build();
    }
    this.safe = shown.toBuilder().person(person).build();
    Data today = ThemeNeeds.filled(Resume.of(safe).put("basics", basics(person)).root());
    this.data = ThemeNames.added(today);
    if (!data.equals(today)) {
      changes.formerNames();
    }
  }

  Data data() {
    return data;
  }

  Losses losses() {
    return new Losses(changes.losses(), safe);
  }

  private static Optional<String> text(List<Block> introduction) {
    return ResumeBody.of(introduction)
        .map(body -> ((Data.Mapping) body).members().get("text"))
        .map(text -> ((Data.Text) text).value());
  }

  private static String joined(Optional<String> summary, String introduction) {
    return summary.map(text -> text + "\n\n" + introduction).orElse(introduction);
  }

  private Person person(Portfolio portfolio) {
    Person person = new ThemePerson(changes).of(portfolio.person());
    if (person.name().isPresent()) {
      return person;
    }
    changes.placeholder("/person/name");
    String name = ThemeText.safe(portfolio.title().orElse("Portfolio"));
    return person.toBuilder().name(name).build();
  }

  private Data basics(Person person) {
    ResumeObject basics = ResumePerson.of(person);
    if (!basics.has("location")) {
      changes.placeholder("/person/location");
      basics.put("location", Data.mapping(Map.of()));
    }
    if (!basics.has("profiles")) {
      changes.placeholder("/person/profiles");
      basics.put("profiles", Data.sequence());
    }
    return basics.build();
  }

  /** The portfolio but for its person; the front matter stays, since no theme shows it. */
  private Portfolio safe(Portfolio portfolio) {
    return Portfolio.builder()
        .frontMatter(portfolio.frontMatter())
        .heading(new ThemeInlines(changes, "/heading").of(portfolio.heading()))
        .introduction(new ThemeBlocks(changes, "/introduction").of(portfolio.introduction()))
        .items(ThemeItem.all(changes, "", portfolio.items()))
        .extensions(new ThemeData(changes, "/extensions").of(portfolio.extensions()))
        .build();
  }
}
