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

  /**
   * Refuses what is no identifier.
   *
   * @param name the identifier
   * @param link the address as its author wrote it
   * @throws IllegalArgumentException if the name is no identifier
   */
  public Doi {
    name = Canonical.text(name);
    link = Canonical.address(link);
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
   * {@return whether a text is the name of a DOI, from end to end}
   *
   * @param text the text
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * {@return the first identifier that stands in a text, without a full stop, comma or closing
   * bracket at its end; a round bracket that closes one of its own belongs to it}
   *
   * @param text any text, such as a link's destination
   */
  public static Optional<Doi> find(String text) {
    int from = text.indexOf("10.");
    Matcher matcher = NAME.matcher(text);
    return from >= 0 && matcher.find(from)
        ? Optional.of(withoutEnd(matcher.group()))
            .filter(n -> NAME.matcher(n).matches())
            .map(Doi::of)
        : Optional.empty();
  }

  private static String withoutEnd(String name) {
    long unopened =
        name.chars().filter(c -> c == ')').count() - name.chars().filter(c -> c == '(').count();
    int end = name.length();
    char last = name.charAt(end - 1);
    while (".,;:]}".indexOf(last) >= 0 || last == ')' && unopened > 0) {
      if (last == ')') {
        unopened--;
      }
      last = name.charAt(--end - 1);
    }
    return name.substring(0, end);
  }

  /** {@return the address at the DOI system's own resolver, {@code https://doi.org/…}} */
  public String url() {
    return "https://doi.org/" + name;
  }
}
