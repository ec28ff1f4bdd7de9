package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of README.md compile without a warning, and print what it says. */
class ReadmeExamplesTest {

  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void makeFolderForClasses() throws Exception {
    classes = Files.createDirectory(folder.resolve("classes"));
  }

  @Test
  void java() throws Exception {
    // path: Scala's jars name others in their manifests, which Maven keeps elsewhere
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                arguments(source("java", "Overview.java"), "-Xlint:all,-path", "-Werror")
                    .toArray(String[]::new));

    assertThat(messages).hasToString("");
    assertThat(exitCode).isZero();
    assertPrintsTheList("Overview");
  }

  @Test
  void kotlin() throws Exception {
    compile(
        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
        arguments(source("kotlin", "Overview.kt"), "-Werror", "-no-stdlib", "-no-reflect"));
    assertPrintsTheList("OverviewKt");
  }

  @Test
  void scala2() throws Exception {
    compile(
        "scala.tools.nsc.Main",
        arguments(source("scala", "Overview.scala"), "-Xlint", "-deprecation", "-Werror"));
    assertPrintsTheList("Overview");
  }

  @Test
  void scala3() throws Exception {
    compile(
        "dotty.tools.dotc.Main",
        arguments(source("scala", "Overview.scala"), "-deprecation", "-Werror"));
    assertPrintsTheList("Overview");
  }

  private Path source(String language, String name) throws Exception {
    return Files.writeString(folder.resolve(name), Readme.fences(language).get(0));
  }

  private List<String> arguments(Path source, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", classes.toString(), "-cp", JavaProcess.classPath()));
    arguments.add(source.toString());
    return arguments;
  }

  private void compile(String compiler, List<String> arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("-cp", JavaProcess.classPath(), compiler));
    words.addAll(arguments);

    assertThat(new JavaProcess(folder).run("", words)).isEqualTo(new Outcome(0, "", ""));
  }

  private void assertPrintsTheList(String mainClass) throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), Readme.page());
    String classPath = classes + System.getProperty("path.separator") + JavaProcess.classPath();

    assertThat(
            new JavaProcess(folder).run("", List.of("-cp", classPath, mainClass, page.toString())))
        .isEqualTo(new Outcome(0, Readme.fenceBehind("Each prints:"), ""));
  }
}
