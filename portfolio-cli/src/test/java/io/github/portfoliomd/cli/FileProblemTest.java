package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileProblemTest {

  static Stream<Arguments> causes() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("/a/mill.md"), "no such file"),
        Arguments.of(new AccessDeniedException("/a/mill.md"), "permission denied"),
        Arguments.of(
            new FileSystemException("/a/mill.md", null, "Too many links"), "Too many links"),
        Arguments.of(new FileSystemException("/a/mill.md"), "FileSystemException"),
        Arguments.of(new IOException("Input/output error"), "Input/output error"),
        Arguments.of(new EOFException(), "EOFException"));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void saysTheFileAndWhy(IOException cause, String why) {
    assertThat(new FileProblem("mill.md", cause)).hasMessage("mill.md: " + why).hasCause(cause);
  }

  @Test
  void refusesWhatNoFileCanBeCalled() {
    assertThatThrownBy(() -> FileProblem.path("mill\0.md"))
        .isInstanceOf(FileProblem.class)
        .hasMessage("mill\0.md: no file can have this name here");
  }
}
