package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;

/**
 * Writes portfolios as HTML: one page that needs nothing but its own images.
 *
 * <pre>{@code
 * HtmlWriter writer = HtmlWriter.create();
 * Files.writeString(Path.of("index.html"), writer.write(portfolio));
 * Losses losses = writer.losses(portfolio);
 * }</pre>
 *
 * <p>The page follows the HTML standard and passes the Nu checker. It has one {@code h1}, headings
 * without gaps, a {@code section} or {@code article} for each item, {@code time} for each date as
 * exact as it is, and a stylesheet for screens, light and dark, and for paper. What becomes what is
 * written down in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>.
 *
 * <p>Nothing from a portfolio can become script: there is none on the page, all characters are
 * escaped, an address of another scheme than {@code http}, {@code https}, {@code mailto} or {@code
 * tel} is shown as text, and of raw HTML only words, links, images and what emphasises passes. A
 * portfolio without anything gives a page without anything.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlWriter implements PortfolioWriter {

  private final boolean fragment;
  private final String language;

  private HtmlWriter(Builder builder) {
    this.fragment = builder.fragment;
    this.language = builder.language;
  }

  /** {@return a writer of whole pages} */
  public static HtmlWriter create() {
    return builder().build();
  }

  /** {@return a builder of writers with options} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String write(Portfolio portfolio) {
    HtmlPage page =
        new HtmlPage(HtmlRemaining.forPrograms(fragment, language).remaining(portfolio));
    return fragment ? page.fragment() : page.document(language);
  }

  @Override
  public Losses losses(Portfolio portfolio) {
    return HtmlRemaining.forReaders(fragment, language).of(portfolio);
  }

  /** Makes writers; not thread-safe. */
  public static final class Builder {

    private boolean fragment;
    private String language = "en";

    private Builder() {}

    /**
     * Writes what stands in the page's {@code main} only, without stylesheet, for a page of your
     * own.
     *
     * @return this builder
     */
    public Builder fragment() {
      this.fragment = true;
      return this;
    }

    /**
     * Sets the language of pages that do not state theirs; {@code en}, the language of the writer's
     * own labels, unless set.
     *
     * @param language a tag of BCP 47, such as {@code fr} or {@code pt-BR}
     * @return this builder
     * @throws IllegalArgumentException if it is no tag of a language of ISO 639-1
     */
    public Builder language(String language) {
      this.language =
          HtmlLanguage.of(language)
              .filter(language::equalsIgnoreCase)
              .orElseThrow(() -> new IllegalArgumentException("no language: " + language));
      return this;
    }

    /** {@return the writer} */
    public HtmlWriter build() {
      return new HtmlWriter(this);
    }
  }
}
