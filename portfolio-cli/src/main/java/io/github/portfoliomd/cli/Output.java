package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
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

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** The file that was named on the command line. */
  static Output to(String name) throws IOException {
    Path file = followed(name);
    if (Files.isDirectory(file)) {
      throw new FileProblem(name, "this is a folder");
    }
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileProblem(name, "its folder does not exist");
    }
    return new Output(name, file);
  }

  /** A link may lead to a file that is still to be written: it stays, and so do those behind it. */
  private static Path followed(String name) throws IOException {
    Path file = FileProblem.path(name).toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileProblem(name, "too many symbolic links");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
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
    if (Files.exists(file) && !Files.isWritable(file)) {
      // To replace it, the folder's permissions would do; its own say that it is to stay.
      throw new AccessDeniedException(file.toString());
    }
    // In the same folder, since a move from elsewhere could stop halfway.
    Path draft = file.resolveSibling(".portfolio-" + UUID.randomUUID() + ".tmp");
    draft.toFile().deleteOnExit(); // where the command is stopped meanwhile
    try {
      Files.createFile(draft);
      copyPermissions(draft);
      write(draft, document);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Before there is anything to read in it. */
  private void copyPermissions(Path draft) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && Files.exists(file)) {
      Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
    }
  }

  private static void write(Path draft, String document) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(document.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true); // or a power cut could leave the new name for nothing
    }
  }
}
