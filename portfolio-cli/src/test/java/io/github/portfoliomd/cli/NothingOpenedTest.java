package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page names, the command opens no file and no connection but what it was told to. */
@Timeout(60)
class NothingOpenedTest {

  private static final String PAGE =
      """
      ---
      title: x
      layout: @file
      site: @file
      include: "@file"
      image: @url
      basics: {image: "@file", url: "@url", profiles: [{url: "@url"}]}
      x: !!java.io.FileReader ["@file"]
      ---

      {% include @file %} {% include_relative _config.yml %}

      # ![x](@file) [x](@file) <img src="@url">

      ![x](@url) [x](@url) <file://@file> [y] ![z](file:@file)

      <img src="@file"><iframe src="@url"></iframe><object data="@file"></object>
      <!ENTITY x SYSTEM "@file">

      _keywords: @file, @url_

      [y]: @file
      """;

  private static final String RESUME =
      """
      {"$schema": "@url", "basics": {"image": "@file", "url": "@url"},
       "meta": {"canonical": "@file"}, "work": [{"name": "x", "url": "@url"}]}
      """;

  @TempDir private Path folder;

  /** Whoever opens a pipe to read lets go whoever opened it to write, who waits until then. */
  private Path pipe;

  @BeforeEach
  void layPipe() throws Exception {
    pipe = folder.resolve("_config.yml");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "text", "markdown"})
  void onAPage(String format) throws Exception {
    opensNothing(PAGE, "page.md", "convert", "--to", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "text", "markdown"})
  void inAResume(String format) throws Exception {
    opensNothing(RESUME, "resume.json", "convert", "--to", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fmt"})
  void whereAPageIsOnlyLookedAt(String command) throws Exception {
    opensNothing(PAGE, "page.md", command);
  }

  private void opensNothing(String text, String name, String... words) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String page = text.replace("@file", pipe.toString()).replace("@url", url);
      Path file = Files.writeString(folder.resolve(name), page);
      CompletableFuture<Void> opened = openToWrite();

      String[] all = new String[words.length + 1];
      System.arraycopy(words, 0, all, 0, words.length);
      all[words.length] = file.toString();
      Outcome.of(all);

      assertThat(opened).isNotDone();
      assertThat(isAsked(server)).isFalse();
      Files.readString(pipe); // lets it go
      opened.get(10, TimeUnit.SECONDS);
    }
  }

  private CompletableFuture<Void> openToWrite() {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Files.writeString(pipe, "x: y\n", StandardOpenOption.WRITE);
          } catch (IOException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  private static boolean isAsked(ServerSocket server) throws IOException {
    server.setSoTimeout(50);
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  /** A check that notices nothing proves nothing. */
  @Test
  void aFileThatIsOpenedIsNoticed() throws Exception {
    CompletableFuture<Void> opened = openToWrite();
    Path page = Files.writeString(folder.resolve("page.md"), "# x\n");

    Outcome.of("convert", page.toString(), "--to", "text", "--site", pipe.toString());

    assertThat(opened).succeedsWithin(10, TimeUnit.SECONDS);
  }
}
