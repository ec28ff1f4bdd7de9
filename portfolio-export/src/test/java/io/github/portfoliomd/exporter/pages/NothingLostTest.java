package io.github.portfoliomd.exporter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.Limits;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word that a page shows is in the model, or said by one of its facts. How many are only said
 * so is written down for each page in {@code said.txt}: it must not grow unseen.
 */
class NothingLostTest {

  private static final Map<String, List<Integer>> LIMITS = limits();

  @TestFactory
  Stream<DynamicTest> everyWordOfAPageIsInItsModel() {
    return Pages.all().entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(), () -> check(page.getKey(), page.getValue())));
  }

  private static void check(String name, Path page) {
    ParseResult result = PortfolioParser.create().parse(Pages.text(page));
    WordsOfPage words = new WordsOfPage(result);
    String source = result.source().text();
    assertThat(words.lost.stream().map(word -> show(word, source))).as("words lost").isEmpty();
    List<Integer> limit = LIMITS.getOrDefault(name, List.of(0, 0));
    assertThat(words.inDates.size())
        .as(() -> "words in dates: " + texts(words.inDates))
        .isLessThanOrEqualTo(limit.get(0));
    assertThat(words.inFacts.size())
        .as(() -> "words in other facts: " + texts(words.inFacts))
        .isLessThanOrEqualTo(limit.get(1));
  }

  @TestFactory
  Stream<DynamicTest> noWordIsLostBeyondALimit() {
    return Pages.all().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> checkLimited(page.getValue())));
  }

  private static void checkLimited(Path page) {
    String text = Pages.text(page);
    Limits limits = Limits.builder().length(text.length() / 2).items(3).nesting(10).build();
    ParseResult result = PortfolioParser.builder().limits(limits).build().parse(text);
    assertThat(new WordsOfPage(result).lost.stream().map(word -> show(word, text))).isEmpty();
  }

  private static String show(Word word, String page) {
    long line = page.substring(0, word.start()).chars().filter(c -> c == '\n').count() + 1;
    int end = page.indexOf('\n', word.start());
    int start = page.lastIndexOf('\n', word.start()) + 1;
    return word.text()
        + " at "
        + line
        + ": "
        + page.substring(start, end < 0 ? page.length() : end);
  }

  @Test
  void findsWhatIsLost() {
    ParseResult read =
        PortfolioParser.create().parse("## Skiff\n_May 2019._\n\nShe sails. She sank.\n");
    Portfolio less =
        read.portfolio()
            .map(
                item ->
                    Entry.builder()
                        .heading(item.heading())
                        .addBody(new Block.Paragraph(List.of(Inline.text("She sails."))))
                        .build());
    assertThat(new WordsOfPage(read).lost).isEmpty();
    assertThat(texts(new WordsOfPage(read).inDates)).isEqualTo("May 2019");
    assertThat(texts(new WordsOfPage(new ParseResult(less, List.of(), read.source())).lost))
        .isEqualTo("May 2019 She sank");
  }

  /** Prints the list as it would be now, to be put in the place of the one that is. */
  @Test
  void printsWhatIsOnlySaid() throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    for (Map.Entry<String, Path> page : Pages.all().entrySet()) {
      WordsOfPage words =
          new WordsOfPage(PortfolioParser.create().parse(Pages.text(page.getValue())));
      lines.add(page.getKey() + " " + words.inDates.size() + " " + words.inFacts.size());
      shown.append(
          String.format(
              "%-50s %5d kept %4d in dates %4d in other facts: %s%n",
              page.getKey(),
              words.kept,
              words.inDates.size(),
              words.inFacts.size(),
              texts(words.inFacts)));
    }
    System.out.print(shown);
    Files.write(Files.createDirectories(Path.of("target")).resolve("said.txt"), lines);
  }

  private static String texts(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  private static Map<String, List<Integer>> limits() {
    Map<String, List<Integer>> limits = new HashMap<>();
    for (String line : Pages.lines("/said.txt")) {
      String[] parts = line.split(" ");
      limits.put(parts[0], List.of(Integer.valueOf(parts[1]), Integer.valueOf(parts[2])));
    }
    return limits;
  }
}
