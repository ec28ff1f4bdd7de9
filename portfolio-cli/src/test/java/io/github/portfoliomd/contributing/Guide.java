package io.github.portfoliomd.contributing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A chapter of CONTRIBUTING.md.
 *
 * @param text what stands below its heading
 */
record Guide(String text) {

  static final Path ROOT = Path.of("..");

  /** A fence, with the blanks of the list that it stands in. */
  private static final Pattern FENCE =
      Pattern.compile("^( *)```(\\w+)\n(.*?)^\\1```$", Pattern.MULTILINE | Pattern.DOTALL);

  static Guide chapter(String heading) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    boolean fenced = false;
    for (String line : Files.readAllLines(ROOT.resolve(".github/CONTRIBUTING.md"))) {
      fenced ^= line.strip().startsWith("```");
      if (!fenced && line.startsWith("## ")) {
        inside = line.equals("## " + heading);
      } else if (inside) {
        text.append(line).append('\n');
      }
    }
    return new Guide(text.toString());
  }

  /** What stands in its fences of one language, in order. */
  List<String> fences(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(2).equals(language))
        .map(fence -> fence.group(3).replaceAll("(?m)^" + fence.group(1), ""))
        .toList();
  }

  String fence(String language) {
    return fences(language).get(0);
  }

  /** Its changes of files. */
  List<Change> changes() {
    return fences("diff").stream().flatMap(diff -> Change.of(diff).stream()).toList();
  }
}
