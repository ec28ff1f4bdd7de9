package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @Test
  void helpNamesTheCommands() {
    Outcome outcome = Outcome.of("--help");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Usage: portfolio [-hV] COMMAND\n")
        .contains("\n  convert ", "\n  check ", "\n  fmt ")
        .doesNotContain("\u001b");
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "convert,--for-themes --fragment --losses --output --site --to --width",
    "check,--strict",
    "fmt,--check --diff"
  })
  void helpOfACommandNamesItsOptions(String command, String options) {
    Outcome outcome = Outcome.of(command, "--help");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Usage: portfolio " + command)
        .contains(options.split(" "))
        .contains("--help", "--version");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--version",
        "check --version",
      })
  void versionIsOneLine(String words) {
    Outcome outcome = Outcome.of(words.split(" "));

    assertThat(outcome).isEqualTo(new Outcome(0, "portfolio (of unknown version: no jar)\n", ""));
  }

  @Test
  void versionIsTheJars() {
    assertThat(Version.line("1.2.3")).isEqualTo("portfolio 1.2.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--colour                       | Unknown option: '--colour'; see portfolio --help",
        "convertt                       | Unmatched argument at index 0: 'convertt'; see portfolio --help",
        "convert                        | Missing required parameter: 'FILE'; see portfolio convert --help",
        "convert --to json              | Missing required parameter: 'FILE'; see portfolio convert --help",
        "convert a.md                   | Missing required option: '--to=FORMAT'; see portfolio convert --help",
        "convert a.md -o a.pdf          | Missing required option: '--to=FORMAT', which 'a.pdf' does not tell; see portfolio convert --help",
        "convert a.md b.md --to json    | Unmatched argument at index 2: 'b.md'; see portfolio convert --help",
        "convert a.md --to json --bold  | Unknown option: '--bold'; see portfolio convert --help",
        "convert a.md --to pdf          | Invalid value for option '--to': 'pdf' is none of json, html, text, markdown; see portfolio convert --help",
        "convert a.md --to text --from html | Invalid value for option '--from': 'html' is none of json, markdown; see portfolio convert --help",
        "convert a.md --to text --width | Missing required parameter for option '--width' (N); see portfolio convert --help",
        "check                          | Missing required parameter: 'FILE'; see portfolio check --help",
        "fmt                            | Missing required parameter: 'PAGE'; see portfolio fmt --help",
        "check --loud a.md              | Unknown option: '--loud'; see portfolio check --help",
      })
  void aCommandLineThatCannotBeReadIsOneLineAndTwo(String words, String complaint) {
    assertThat(Outcome.of(words.split(" ")))
        .isEqualTo(new Outcome(2, "", "portfolio: " + complaint + "\n"));
  }

  @Test
  void noWordsAreOneLineAndTwo() {
    assertThat(Outcome.of())
        .isEqualTo(
            new Outcome(2, "", "portfolio: Missing required subcommand; see portfolio --help\n"));
  }

  @Test
  void aComplaintStaysOnItsLine() {
    assertThat(Outcome.of("check", "a.md", "--a\nb\u001b[31m").err())
        .isEqualTo("portfolio: Unknown option: '--a b\uFFFD[31m'; see portfolio check --help\n");
  }

  @Test
  void aWordWithAnAtIsAFilesName() {
    assertThat(Outcome.of("convert", "@mill.md", "--to", "json").err())
        .isEqualTo("portfolio: @mill.md: no such file\n");
  }

  @Test
  void aFullDiskIsNoSuccess() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exitCode =
        Main.run(
            new String[] {"convert", "-", "--to", "json"},
            InputStream.nullInputStream(),
            full,
            err);

    assertThat(exitCode).isEqualTo(2);
    assertThat(err).hasToString("portfolio: standard output: no space left\n");
  }

  @Test
  void aBrokenInputIsOneLineAndTwo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exitCode = Main.run(new String[] {"convert", "-", "--to", "json"}, broken, out, err);

    assertThat(exitCode).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err).hasToString("portfolio: standard input: the line is dead\n");
  }

  @Test
  void aFaultOfOursIsNotHidden() {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a fault");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exitCode =
        Main.run(
            new String[] {"convert", "-", "--to", "json"},
            faulty,
            OutputStream.nullOutputStream(),
            err);

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("IllegalStateException: a fault", "\tat ");
  }
}
