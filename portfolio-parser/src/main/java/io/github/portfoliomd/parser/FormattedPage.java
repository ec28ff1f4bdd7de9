package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Diagnostic;
import java.util.List;

/**
 * What a {@link PageFormatter} answers: the page in the canonical layout, or why it is left alone.
 *
 * <pre>{@code
 * FormattedPage formatted = PageFormatter.create().format(page);
 * formatted.refusals().forEach(System.err::println);
 * }</pre>
 *
 * @param text the page in the canonical layout; the page as it was given where it is refused, with
 *     U+FFFD for bytes that are no UTF-8, so that nobody should write it back then
 * @param refusals what formatting would lose or change, in the order of the page; empty where the
 *     page is not refused
 */
public record FormattedPage(String text, List<Diagnostic> refusals) {

  /**
   * Copies the list.
   *
   * @param text the page
   * @param refusals what formatting would lose or change
   */
  public FormattedPage {
    refusals = List.copyOf(refusals);
  }

  /**
   * {@return whether the page is left as it is, since formatting would lose or change something}
   */
  public boolean isRefused() {
    return !refusals.isEmpty();
  }
}
