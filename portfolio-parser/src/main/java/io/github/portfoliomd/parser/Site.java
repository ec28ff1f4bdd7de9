package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.SourceText;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import io.github.portfoliomd.parser.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The configuration of the site that a page belongs to: what Jekyll reads from {@code _config.yml}.
 *
 * <pre>{@code
 * Site site = Site.parse(Path.of("_config.yml"));
 * site.diagnostics().forEach(System.err::println);
 * PortfolioParser parser = PortfolioParser.builder().site(site).build();
 * }</pre>
 *
 * <p>Where a page does not say whose it is, its site often does; <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-parser/LAYOUT.md">LAYOUT.md</a>
 * lists the keys. Content never makes it throw: of a file that cannot be read no value is known,
 * and {@link #diagnostics()} tells why. The YAML is read as that of a front matter. Immutable and
 * thread-safe.
 */
public final class Site {

  private static final Site NONE = new Site("", Map.of(), List.of());

  private final String text;
  private final Map<String, Data> values;
  private final List<Diagnostic> diagnostics;

  private Site(String text, Map<String, Data> values, List<Diagnostic> diagnostics) {
    this.text = text;
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** {@return a site of which nothing is known} */
  public static Site none() {
    return NONE;
  }

  /**
   * {@return the site of a configuration}
   *
   * @param config the whole file
   */
  public static Site parse(String config) {
    return parse(SourceText.of(config));
  }

  /**
   * {@return the site of a configuration}
   *
   * @param config the whole file, in UTF-8
   */
  public static Site parse(byte[] config) {
    return parse(SourceText.decode(config));
  }

  /**
   * {@return the site of a configuration}
   *
   * @param config a file in UTF-8
   * @throws IOException if it cannot be read
   */
  public static Site parse(Path config) throws IOException {
    return parse(Files.readAllBytes(config));
  }

  private static Site parse(SourceText text) {
    Source source = new Source(text);
    Problems problems = new Problems(source);
    text.malformed().forEach(at -> problems.add(Problem.ENCODING, at, at + 1, ""));
    int start = source.start();
    Map<String, Data> values = Map.of();
    try {
      values =
          YamlReader.read(
              source.text().substring(start),
              new YamlReader.Listener() {
                @Override
                public void duplicate(String key, String kept, int from, int to) {
                  problems.add(Problem.SITE_DUPLICATE_KEY, start + from, start + to, key, kept);
                }
              });
    } catch (YamlReader.Failure e) {
      int at = Math.min(start + e.index(), source.text().length());
      problems.add(Problem.SITE_SYNTAX, at, at, e.why());
    }
    return new Site(source.text(), values, problems.inOrder());
  }

  /** {@return the text of the file, in which the diagnostics have their places} */
  public String text() {
    return text;
  }

  /** {@return its keys and values, in order; none where it could not be read} */
  public Map<String, Data> values() {
    return values;
  }

  /**
   * {@return what there is to say about the file, in its order: {@code site-syntax}, {@code
   * site-duplicate-key}, {@code encoding}}
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
