package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/**
 * What a written format does not carry of a portfolio, and the portfolio without it.
 *
 * <pre>{@code
 * Losses losses = HtmlWriter.create().losses(portfolio);
 * losses.forEach(System.err::println);
 * Portfolio carried = losses.remaining();
 * }</pre>
 *
 * @param list each loss, in the portfolio's order; from the closed list in <a
 *     href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>
 * @param remaining the portfolio without them: what can be read from the written document. A writer
 *     gives the same characters for it, and loses nothing of it
 */
public record Losses(List<Loss> list, Portfolio remaining) implements Iterable<Loss>, Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the list.
   *
   * @param list each loss
   * @param remaining the portfolio without them
   */
  public Losses {
    list = List.copyOf(list);
  }

  /**
   * {@return the losses of a format that carries the whole portfolio: none}
   *
   * @param portfolio the portfolio
   */
  public static Losses none(Portfolio portfolio) {
    return new Losses(List.of(), portfolio);
  }

  /** {@return whether the format carries all} */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** {@return each loss, in the portfolio's order} */
  @Override
  public Iterator<Loss> iterator() {
    return list.iterator();
  }
}
