package io.github.portfoliomd.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** A file that cannot be read or written; the message is its name and why, on one line. */
final class FileProblem extends IOException {
  private static final long serialVersionUID = 1L;

  FileProblem(String file, String why) {
    super(file + ": " + why);
  }

  FileProblem(String file, IOException cause) {
    super(file + ": " + why(cause), cause);
  }

  /** The path of a file that was named on the command line. */
  static Path path(String file) throws FileProblem {
    try {
      return Path.of(file);
    } catch (InvalidPathException invalid) {
      throw new FileProblem(file, "no file can have this name here");
    }
  }

  private static String why(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    // The message of these starts with the file's name, which stands in ours already.
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return Objects.requireNonNullElse(reason, cause.getClass().getSimpleName());
  }
}
