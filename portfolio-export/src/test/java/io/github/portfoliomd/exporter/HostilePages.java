package io.github.portfoliomd.exporter;

import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
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
 * of pages that do.
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
  }

  private static void write(Path out, String name, Portfolio portfolio) throws IOException {
    Files.writeString(out.resolve(name + ".html"), HTML.write(portfolio));
    Files.writeString(out.resolve(name + ".json"), THEMES.write(portfolio));
  }
}
