package io.github.portfoliomd.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to write: afterwards it is whole, or as it was before.
 *
 * @param name how messages call it
 * @param file the file itself, where the name is a symbolic link
 */
record Output(String name, Path file) {

  /** The file that was named on the command line. */
  static Output to(String name) throws IOException {
    Path file = FileProblem.path(name).toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new FileProblem(name, "this is a folder");
    }
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileProblem(name, "its folder does not exist");
    }
    return new Output(name, Files.exists(file) ? file.toRealPath() : file);
  }

  void write(String document) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A pipe or a device: there is nothing to replace.
        Files.writeString(file, document, StandardOpenOption.WRITE);
      } else {
        replace(document);
      }
    } catch (IOException failure) {
      throw new FileProblem(name, failure);
    }
  }

  private void replace(String document) throws IOException {
    // In the same folder, since a move from elsewhere could stop halfway.
    Path draft = file.resolveSibling(".portfolio-" + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(draft, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      copyPermissions(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void copyPermissions(Path draft) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && Files.exists(file)) {
      Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
    }
  }
}
