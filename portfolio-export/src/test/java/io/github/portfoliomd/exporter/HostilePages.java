package io.github.portfoliomd.exporter;

import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what becomes of each attack, for a browser to load and for themes to render: {@code
 * HostilePages OUT_DIR}.
 *
 * <p>Of attack 7 these are {@code 007.txt}, the attack itself; {@code 007-model.html} and {@code
 * 007-model.json}, what the writers make of a model that says it everywhere; and {@code 007-page.…}
 * of pages that do. A few résumés, {@code many-00.json} and so on, hold twenty attacks each.
 */
public final class HostilePages {

  private static final HtmlWriter HTML = HtmlWriter.create();
  private static final JsonResumeWriter THEMES = JsonResumeWriter.builder().forThemes().build();

  private HostilePages() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    List<String> attacks = HostileLines.attacks();
    for (int i = 0; i < attacks.size(); i++) {
      String name = "%03d".formatted(i + 1);
      String attack = attacks.get(i);
      // Half a character cannot be written.
      Files.writeString(out.resolve(name + ".txt"), attack.replaceAll("\\p{Cs}", "\uFFFD"));
      write(out, name + "-model", HostileModel.everywhere(attack));
      write(out, name + "-page", HostilePage.together(attack));
    }
    for (int i = 0; i < attacks.size(); i += 20) {
      List<String> some = attacks.subList(i, Math.min(i + 20, attacks.size()));
      write(out, "many-%02d".formatted(i / 20), many(some));
    }
  }

  /** The items and profiles of several portfolios in one. */
  private static Portfolio many(List<String> attacks) {
    Portfolio.Builder all = Portfolio.builder();
    Person.Builder person = Person.builder();
    for (String attack : attacks) {
      Portfolio one = HostileModel.everywhere(attack);
      one.person().profiles().forEach(person::addProfile);
      one.introduction().forEach(all::addIntroduction);
      one.items().forEach(all::addItem);
    }
    return all.person(person.build()).build();
  }

  private static void write(Path out, String name, Portfolio portfolio) throws IOException {
    Files.writeString(out.resolve(name + ".html"), HTML.write(portfolio));
    Files.writeString(out.resolve(name + ".json"), THEMES.write(portfolio));
  }
}
