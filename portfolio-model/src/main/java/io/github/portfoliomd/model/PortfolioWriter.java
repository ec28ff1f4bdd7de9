package io.github.portfoliomd.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes portfolios in one format.
 *
 * <p>The same portfolio always gives the same characters: no clock, locale, hash order or
 * platform's line end is in them; maps are written in their own order, which {@code equals} does
 * not look at. Lines end with LF. Whoever sends them somewhere writes UTF-8: HTML and JSON say that
 * they are. Writers are immutable and thread-safe.
 *
 * <p>Users may implement it: methods that are added will have a default.
 */
public interface PortfolioWriter {

  /**
   * {@return the portfolio in this format}
   *
   * @param portfolio what to write
   */
  String write(Portfolio portfolio);

  /**
   * Writes the portfolio in this format.
   *
   * @param portfolio what to write
   * @param out where to; it is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  default void write(Portfolio portfolio, Appendable out) throws IOException {
    out.append(write(portfolio));
  }

  /**
   * Writes the portfolio in this format into a file, in UTF-8; one that is there is replaced.
   *
   * @param portfolio what to write
   * @param file the file
   * @throws IOException if it cannot be written
   */
  default void write(Portfolio portfolio, Path file) throws IOException {
    Files.writeString(file, write(portfolio));
  }

  /**
   * {@return what of the portfolio this format does not carry, and what remains}
   *
   * @param portfolio what would be written
   */
  Losses losses(Portfolio portfolio);
}
