package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, on a platform whose charset is not UTF-8. */
class CharsetTest {

  @TempDir private Path folder;

  @Test
  void readsAndWritesUtf8WhateverThePlatformsCharset() throws Exception {
    String page = SamplePages.WARNING.text();

    Outcome outcome =
        new JavaProcess(folder)
            .run(
                page,
                List.of(
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n",
                    "-cp",
                    JavaProcess.classPath(),
                    Main.class.getName(),
                    "convert",
                    "-",
                    "--to",
                    "text"));

    assertThat(outcome).isEqualTo(Outcome.reading(page, "convert", "-", "--to", "text"));
    assertThat(outcome.out()).contains("Søren's mill");
    assertThat(outcome.err()).isNotEmpty();
  }
}
