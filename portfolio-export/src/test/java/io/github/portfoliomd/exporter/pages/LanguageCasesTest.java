package io.github.portfoliomd.exporter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.exporter.PageFacts;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages in each language, and what a person reads off them, written down before the library could
 * read any. What it does not read yet is listed in {@code open.txt}, a field of a page a line: the
 * list is exact.
 */
class LanguageCasesTest {

  private static final Set<String> OPEN = new HashSet<>(Pages.lines("/languages/open.txt"));

  @TestFactory
  Stream<DynamicTest> onlyWhatIsListedIsReadOtherwise() {
    return Pages.ofLanguages().entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(), () -> check(page.getKey(), page.getValue())));
  }

  private static void check(String name, Path page) {
    Map<String, List<String>> differences = differences(page);
    for (String field : FactList.FIELDS) {
      String key = name + " " + field;
      List<String> difference = differences.getOrDefault(field, List.of());
      if (OPEN.contains(key)) {
        assertThat(difference).as("%s is read: take it off the list", key).isNotEmpty();
      } else {
        assertThat(difference).as(key).isEmpty();
      }
    }
  }

  @Test
  void onlyPagesAndFieldsThatExistAreListed() {
    for (String line : OPEN) {
      String[] parts = line.split(" ");
      assertThat(Pages.ofLanguages()).containsKey(parts[0]);
      assertThat(FactList.FIELDS).contains(parts[1]);
    }
  }

  /** Prints how many pages of each language are read as a person reads them. */
  @Test
  void printsHowManyAreRead() throws IOException {
    Map<String, List<Boolean>> read = new TreeMap<>();
    List<String> open = new ArrayList<>();
    Pages.ofLanguages()
        .forEach(
            (name, page) -> {
              Map<String, List<String>> differences = differences(page);
              differences.keySet().forEach(field -> open.add(name + " " + field));
              read.computeIfAbsent(name.substring(0, 2), language -> new ArrayList<>())
                  .add(differences.isEmpty());
            });
    Files.write(Files.createDirectories(Path.of("target")).resolve("open.txt"), open);
    read.forEach(
        (language, pages) ->
            System.out.printf(
                "%s: %d of %d pages%n",
                language, pages.stream().filter(same -> same).count(), pages.size()));
    assertThat(read).hasSize(11);
    assertThat(read.values()).allMatch(pages -> pages.size() == 20);
  }

  private static Map<String, List<String>> differences(Path page) {
    Path facts = page.resolveSibling(page.getFileName().toString().replaceAll("md$", "json"));
    String read =
        PageFacts.of(
            page.getFileName().toString(),
            PortfolioParser.create().parse(Pages.text(page)).portfolio());
    return FactList.of(Pages.text(facts)).differences(FactList.of(read));
  }
}
