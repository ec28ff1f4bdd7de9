package io.github.portfoliomd.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README.md says each module brings along is what is resolved, to the kilobyte. */
class ClosureIT {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `(portfolio-\\w+)` \\| below (\\d+) KB \\| (.*) \\|$", Pattern.MULTILINE);

  @Test
  void theTableListsWhatIsThereAtRunTime() throws Exception {
    Map<String, String> actual = new TreeMap<>();
    for (BuiltModule module : BuiltModule.ALL) {
      actual.put(module.name(), alongWith(module));
    }

    assertThat(rows().stream().collect(Collectors.toMap(row -> row.group(1), row -> row.group(3))))
        .isEqualTo(actual);
  }

  @Test
  void theJarsAreAsSmallAsItSays() throws Exception {
    for (MatchResult row : rows()) {
      long limit = 1000L * Integer.parseInt(row.group(2), 10);

      assertThat(Files.size(new BuiltModule(row.group(1)).jar()))
          .as(row.group())
          .isBetween(limit / 2, limit);
    }
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(README)).results().toList();
  }

  /** Our own modules, then the jars of each version of each group, by name; and their size. */
  private static String alongWith(BuiltModule module) throws IOException {
    List<String> ours = new ArrayList<>();
    Map<String, List<Path>> theirs = new TreeMap<>();
    long size = 0;
    for (Path jar : module.runtime()) {
      BuiltModule built = new BuiltModule(jar.getFileName().toString().replaceAll("-\\d.*", ""));
      if (BuiltModule.ALL.contains(built)) {
        ours.add("`" + built + "`");
      } else {
        Path folder = jar.getParent();
        String group = folder.getParent().getParent().getFileName().toString();
        theirs
            .computeIfAbsent(group + " " + folder.getFileName(), key -> new ArrayList<>())
            .add(jar);
        size += Files.size(jar);
      }
    }
    List<String> all = new ArrayList<>();
    theirs.forEach(
        (group, jars) -> {
          Path version = jars.get(0).getParent();
          all.add(
              jars.size() == 1
                  ? version.getParent().getFileName() + " " + version.getFileName()
                  : group + " (" + jars.size() + " jars)");
        });
    Collections.sort(all);
    Collections.sort(ours);
    all.addAll(0, ours);
    return String.join(", ", all) + " | " + (size + 999) / 1000 + " KB";
  }
}
