package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark specification comes back.
 *
 * <p>The specification is the {@code spec.txt} of the npm package {@code commonmark-spec}, whose
 * path the environment gives as {@code COMMONMARK_SPEC}; the build server gives it.
 */
class CommonMarkExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\\n(.*?)^\\.\\n.*?^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  private static List<String> examples() throws IOException {
    String path = System.getenv("COMMONMARK_SPEC");
    if (path == null) {
      return List.of();
    }
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of(path)));
    List<String> examples = new ArrayList<>();
    while (matcher.find()) {
      examples.add(matcher.group(1).replace('→', '\t'));
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> comesBack() throws IOException {
    List<String> examples = examples();
    return Stream.iterate(0, i -> i + 1)
        .limit(examples.size())
        .map(i -> DynamicTest.dynamicTest("example " + (i + 1), () -> assertKept(examples.get(i))));
  }

  private static void assertKept(String example) {
    RoundTrip.assertKept(PortfolioParser.create().parse(example));
    RoundTrip.assertKept(PortfolioParser.create().parse("## Skiff\n\n" + example));
  }

  @Test
  void noneIsLeftOut() throws IOException {
    assumeTrue(System.getenv("COMMONMARK_SPEC") != null, "the specification is not here");
    assertThat(examples()).hasSizeGreaterThan(600);
  }
}
