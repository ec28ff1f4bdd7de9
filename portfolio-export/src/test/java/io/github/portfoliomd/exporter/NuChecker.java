package io.github.portfoliomd.exporter;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, asked for errors only. */
final class NuChecker {

  /** {@code "file":1.2-3.4: error: what is wrong}; warnings and remarks are {@code info}. */
  private static final Pattern ERROR = Pattern.compile("^[^ ]+ (?!info)");

  private NuChecker() {}

  /** The errors of a whole document, one a line; none if it is valid. */
  static List<String> errors(String document) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      return validator
          .validate(new ByteArrayInputStream(bytes))
          .lines()
          .filter(line -> ERROR.matcher(line).find())
          .toList();
    } catch (Exception unreadable) {
      throw new AssertionError("the checker could not check", unreadable);
    }
  }
}
