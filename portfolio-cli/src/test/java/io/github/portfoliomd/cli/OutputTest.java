package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path folder;

  @Test
  void writesANewFileInUtf8() throws IOException {
    Path file = folder.resolve("new.txt");

    Output.to(file.toString()).write("Søren\n");

    assertThat(file)
        .hasBinaryContent(new byte[] {'S', (byte) 0xC3, (byte) 0xB8, 'r', 'e', 'n', '\n'});
    assertThat(folder).isDirectoryNotContaining("glob:**/.portfolio-*");
  }

  @Test
  void replacesAFileAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "a text that is much longer");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw--w-r--");
    Files.setPosixFilePermissions(file, permissions);

    Output.to(file.toString()).write("short");

    assertThat(file).hasContent("short");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    Output.to(link.toString()).write("new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void writesThroughLinksToAFileThatIsNotThereYet() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Path link = Files.createSymbolicLink(there.resolve("link.txt"), Path.of("../second.txt"));
    Path second = Files.createSymbolicLink(folder.resolve("second.txt"), Path.of("file.txt"));

    Output.to(link.toString()).write("new");

    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(folder.resolve("file.txt")).isRegularFile().hasContent("new");
  }

  @Test
  void refusesLinksThatGoRoundInACircle() throws IOException {
    Path link = folder.resolve("a");
    Files.createSymbolicLink(link, Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

    assertThatThrownBy(() -> Output.to(link.toString()))
        .isInstanceOf(FileProblem.class)
        .hasMessage(link + ": too many symbolic links");
  }

  @Test
  void refusesALinkToAFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    assertThatThrownBy(() -> Output.to(link.toString())).hasMessage(link + ": this is a folder");
  }

  @Test
  void leavesAFileThatMayNotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "old");
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file)); // root may all

    assertThatThrownBy(() -> Output.to(file.toString()).write("new"))
        .hasMessage(file + ": permission denied");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**/.portfolio-*");
  }

  @Test
  void leavesAFileInAFolderThatMayNotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "old");
    assumeTrue(folder.toFile().setReadOnly() && !Files.isWritable(folder));

    try {
      assertThatThrownBy(() -> Output.to(file.toString()).write("new"))
          .hasMessage(file + ": permission denied");
      assertThat(file).hasContent("old");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void leavesTheOldFileWhereNoRoomIsLeft() throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), "# Mill\n");
    Path old = Files.writeString(folder.resolve("mill.html"), "old");
    // The style sheet alone is longer than the one block that the process may write.
    String java =
        Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:-UsePerfData -Xshare:off";
    Process limited =
        new ProcessBuilder(
                "sh",
                "-c",
                "trap '' XFSZ; ulimit -f 1; exec %s -cp \"$0\" %s convert \"$1\" -t html -o \"$2\" 2>&1"
                    .formatted(java, Main.class.getName()),
                JavaProcess.classPath(),
                page.toString(),
                old.toString())
            .start();
    String said = new String(limited.getInputStream().readAllBytes(), UTF_8);

    assertThat(limited.waitFor()).as(said).isEqualTo(2);
    assertThat(said).startsWith("portfolio: " + old + ": ").hasLineCount(1);
    assertThat(old).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(page, old);
    }
  }

  @Test
  void writesIntoAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    CompletableFuture<String> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException failure) {
                throw new IllegalStateException(failure);
              }
            });

    Output.to(pipe.toString()).write("through");

    assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo("through");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    String name = folder.resolve("x".repeat(300)).toString();
    Output output = Output.to(name);

    assertThatThrownBy(() -> output.write("text"))
        .isInstanceOf(FileProblem.class)
        .hasMessageStartingWith(name + ": ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> Output.to(folder.toString()))
        .isInstanceOf(FileProblem.class)
        .hasMessage(folder + ": this is a folder");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    String name = folder.resolve("nowhere").resolve("file.txt").toString();

    assertThatThrownBy(() -> Output.to(name))
        .isInstanceOf(FileProblem.class)
        .hasMessage(name + ": its folder does not exist");
  }
}
