package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A résumé for themes: that of the portfolio made safe, with what they need not to fail.
 *
 * <p>Of the themes that were tried, some fail without a name, and some without a location and
 * profiles; an empty object and an empty list content them, and say nothing that is not so. None
 * shows an introduction, which therefore becomes the person's summary.
 */
final class ThemeResume {

  private final ThemeChanges changes = new ThemeChanges();
  private final Data data;

  ThemeResume(Portfolio portfolio) {
    ResumeObject basics = basics(portfolio);
    Portfolio safe = safe(portfolio);
    Optional<String> introduction = text(safe.introduction());
    if (introduction.isPresent()) {
      changes.moved("/introduction");
      basics.text("summary", joined(basics.text("summary"), introduction));
      safe = safe.toBuilder().introduction(List.of()).build();
    }
    this.data = ThemeNeeds.filled(Resume.of(safe).put("basics", basics.build()).root());
  }

  Data data() {
    return data;
  }

  List<Loss> losses() {
    return changes.losses();
  }

  private static Optional<String> text(List<Block> introduction) {
    return ResumeBody.of(introduction)
        .map(body -> ((Data.Mapping) body).members().get("text"))
        .map(text -> ((Data.Text) text).value());
  }

  private static Optional<String> joined(Optional<String> summary, Optional<String> introduction) {
    return Optional.of(
        Stream.of(summary, introduction)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n")));
  }

  private ResumeObject basics(Portfolio portfolio) {
    Person person = new ThemePerson(changes).of(portfolio.person());
    ResumeObject basics = ResumePerson.of(person);
    if (!basics.has("name")) {
      changes.placeholder("/person/name");
      basics.put("name", Data.text(ThemeText.safe(portfolio.title().orElse("Portfolio"))));
    }
    if (!basics.has("location")) {
      changes.placeholder("/person/location");
      basics.put("location", Data.map(Map.of()));
    }
    if (!basics.has("profiles")) {
      changes.placeholder("/person/profiles");
      basics.put("profiles", Data.list());
    }
    return basics;
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
