package io.github.portfoliomd.model;

import java.io.Serializable;

/**
 * Something that a written format does not carry.
 *
 * @param path where it stands in the model, as a JSON pointer (RFC 6901): {@code /items/0/logos}
 * @param what its name, from the closed list in <a
 *     href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>
 * @param why the reason, in English, on one line
 */
public record Loss(String path, String what, String why) implements Serializable {
  private static final long serialVersionUID = 1L;
}
