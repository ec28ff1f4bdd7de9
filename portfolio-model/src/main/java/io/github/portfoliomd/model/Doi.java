package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Digital Object Identifier (ISO 26324), with the address under which its author linked it.
 *
 * <pre>{@code
 * Doi.find("http://dx.doi.org/10.1000/182").orElseThrow().url();   // "https://doi.org/10.1000/182"
 * }</pre>
 *
 * @param name the identifier: {@code 10.}, a registrant, a slash, a suffix without blanks
 * @param link the address as its author wrote it, or empty where there is none
 */
public record Doi(String name, String link) implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern NAME = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\"<>]+");

  /** Refuses what is no identifier. */
  public Doi {
    link = Canonical.line(link);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no DOI: " + name);
    }
  }

  /**
   * {@return an identifier without a link}
   *
   * @param name the identifier
   * @throws IllegalArgumentException if it is none
   */
  public static Doi of(String name) {
    return new Doi(name, "");
  }

  /**
   * {@return the first identifier that stands in a text, without a full stop, comma or closing
   * bracket at its end}
   *
   * @param text any text, such as a link's destination
   */
  public static Optional<Doi> find(String text) {
    Matcher matcher = NAME.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group();
    int end = name.length();
    while (end > 0 && ".,;:)]}".indexOf(name.charAt(end - 1)) >= 0 && !isBalanced(name, end)) {
      end--;
    }
    name = name.substring(0, end);
    return NAME.matcher(name).matches() ? Optional.of(of(name)) : Optional.empty();
  }

  /** A closing bracket belongs to the identifier where the opening one does. */
  private static boolean isBalanced(String name, int end) {
    int open = "([{".indexOf(opening(name.charAt(end - 1)));
    if (open < 0) {
      return false;
    }
    char closing = name.charAt(end - 1);
    long opened = name.substring(0, end).chars().filter(c -> c == opening(closing)).count();
    long closed = name.substring(0, end).chars().filter(c -> c == closing).count();
    return opened >= closed;
  }

  private static char opening(char closing) {
    return switch (closing) {
      case ')' -> '(';
      case ']' -> '[';
      case '}' -> '{';
      default -> ' ';
    };
  }

  /** {@return the address at the DOI system's own resolver, {@code https://doi.org/…}} */
  public String url() {
    return "https://doi.org/" + name;
  }
}
