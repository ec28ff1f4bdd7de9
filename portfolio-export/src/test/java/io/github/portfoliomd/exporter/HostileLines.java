package io.github.portfoliomd.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file of attacks, or of places for them, with the characters they stand for. */
final class HostileLines {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))|\\|");

  private HostileLines() {}

  /** What people write to make a page run a script or send a request. */
  static List<String> attacks() {
    return of("vectors.txt");
  }

  static List<String> of(String file) {
    try (InputStream in = HostileLines.class.getResourceAsStream("/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith(";; "))
          .map(line -> ESCAPE.matcher(line).replaceAll(HostileLines::character))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String character(MatchResult escape) {
    if (escape.group(1) != null) {
      return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    }
    String letter = escape.group(2) == null ? "n" : escape.group(2);
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "f" -> "\f";
      case "0" -> "\0";
      default -> Matcher.quoteReplacement(letter);
    };
  }
}
