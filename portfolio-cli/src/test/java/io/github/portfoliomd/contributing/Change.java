package io.github.portfoliomd.contributing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change of a file: a diff whose pieces are found by their lines, so that it says no line
 * numbers.
 *
 * @param path the file, from the root of the project
 * @param pieces the lines of each piece, each with its sign
 */
record Change(String path, List<String> pieces) {

  static List<Change> of(String diff) {
    List<Change> out = new ArrayList<>();
    for (String file : diff.split("(?m)^--- ")) {
      if (!file.isBlank()) {
        int end = file.indexOf('\n');
        out.add(
            new Change(
                file.substring(0, end), List.of(file.substring(end + 1).split("(?m)^@@\n"))));
      }
    }
    return out;
  }

  /** The file with the change. */
  String applied() throws IOException {
    String text = Files.readString(Guide.ROOT.resolve(path));
    for (String piece : pieces) {
      String before = lines(piece, '-');
      int start = text.indexOf(before);
      if (start < 0 || text.indexOf(before, start + 1) >= 0) {
        throw new IllegalStateException("not once in " + path + ":\n" + before);
      }
      text = text.substring(0, start) + lines(piece, '+') + text.substring(start + before.length());
    }
    return text;
  }

  /** Writes the file with the change below a folder, and answers where. */
  Path writeTo(Path folder) throws IOException {
    Path file = folder.resolve(Path.of(path).getFileName());
    return Files.writeString(file, applied());
  }

  /** What is there with one of the two signs, and without the other. */
  private static String lines(String piece, char sign) {
    StringBuilder out = new StringBuilder();
    Arrays.stream(piece.split("\n"))
        .filter(line -> !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == sign))
        .forEach(line -> out.append(line.substring(1)).append('\n'));
    return out.toString();
  }
}
