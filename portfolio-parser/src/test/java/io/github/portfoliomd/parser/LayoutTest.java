package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.parser.page.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of LAYOUT.md is what it says. */
class LayoutTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(```|~~~)page\\n(.*?)\\1\\n\\n\\1facts\\n(.*?)\\1\\n", Pattern.DOTALL);

  private record Example(String name, String page, String facts) {}

  private static String layout() throws IOException {
    return Files.readString(Path.of("LAYOUT.md"));
  }

  private static List<Example> examples() throws IOException {
    String layout = layout();
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(layout);
    while (matcher.find()) {
      long line = layout.substring(0, matcher.start()).lines().count() + 1;
      examples.add(new Example("LAYOUT.md:" + line, matcher.group(2), matcher.group(3)));
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> readsWhatTheExampleSays() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      ParseResult result = PortfolioParser.create().parse(example.page());
                      assertThat(FactSheet.of(result)).isEqualTo(example.facts());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> writesWhatReadsTheSame() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> RoundTrip.assertKept(PortfolioParser.create().parse(example.page()))));
  }

  @Test
  void noExampleIsLeftOut() throws IOException {
    long fences = layout().lines().filter(line -> line.matches("(```|~~~)page")).count();
    assertThat(examples()).hasSize((int) fences).hasSizeGreaterThan(20);
  }

  @Test
  void listsEveryDiagnostic() throws IOException {
    List<String> rows =
        layout()
            .lines()
            .filter(line -> line.matches("\\| `[a-z-]+` \\| (error|warning|info) .*"))
            .map(line -> line.split("`")[1] + " " + line.split("\\|")[2].strip())
            .toList();
    List<String> problems =
        Arrays.stream(Problem.values())
            .map(p -> p.code() + " " + p.severity().name().toLowerCase(java.util.Locale.ROOT))
            .toList();
    assertThat(rows).containsExactlyElementsOf(problems);
  }
}
