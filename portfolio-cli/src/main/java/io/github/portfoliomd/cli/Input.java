package io.github.portfoliomd.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was named on the command line, as it is.
 *
 * @param name how messages call it
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // inputs are never compared
record Input(String name, byte[] bytes) {

  /** The word for standard input and standard output. */
  static final String STANDARD = "-";

  /** Reads a file, or standard input where the word is {@code -}. */
  static Input read(String word, Terminal terminal) throws IOException {
    return word.equals(STANDARD)
        ? new Input("<stdin>", terminal.read())
        : new Input(word, bytes(word));
  }

  private static byte[] bytes(String word) throws IOException {
    Path file = FileProblem.path(word);
    if (Files.isDirectory(file)) {
      throw new FileProblem(word, "this is a folder, not a page");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new FileProblem(word, failure);
    }
  }
}
