package io.github.portfoliomd.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of the CommonMark specification.
 *
 * <p>The specification is the {@code spec.txt} of the npm package {@code commonmark-spec}, whose
 * path the environment gives as {@code COMMONMARK_SPEC}; the build server gives it.
 */
public final class Specification {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  private Specification() {}

  /** What is written, and the HTML that it means. */
  public record Example(int number, String markdown, String html) {}

  public static boolean isHere() {
    return System.getenv("COMMONMARK_SPEC") != null;
  }

  /** All examples, or none where the specification is not here. */
  public static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    if (isHere()) {
      Matcher matcher =
          EXAMPLE.matcher(Files.readString(Path.of(System.getenv("COMMONMARK_SPEC"))));
      while (matcher.find()) {
        examples.add(
            new Example(
                examples.size() + 1,
                matcher.group(1).replace('→', '\t'),
                matcher.group(2).replace('→', '\t')));
      }
    }
    return examples;
  }
}
