package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;

/**
 * Writes portfolios as plain text, to read, to mail, or to paste into a form.
 *
 * <pre>{@code
 * PlainTextWriter writer = PlainTextWriter.builder().width(65).build();
 * System.out.print(writer.write(portfolio));
 * Losses losses = writer.losses(portfolio);
 * }</pre>
 *
 * <p>Headings are underlined, with another character for each depth; right under them stand the
 * images, the period in words and the facts, a labelled line each; then, apart, the text. Every
 * address stands in angle brackets behind its words and is never broken. Blanks stand at no line's
 * end, and characters that a terminal would act upon, or that nobody would see, are gone. What
 * becomes what, and what is dropped, is written down in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>.
 * A portfolio without anything gives an empty text.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlainTextWriter implements PortfolioWriter {

  private final int width;
  private final TextCharacters characters;

  private PlainTextWriter(Builder builder) {
    this.width = builder.width;
    this.characters = builder.characters;
  }

  /** {@return a writer of lines of 72 columns} */
  public static PlainTextWriter create() {
    return builder().build();
  }

  /** {@return a builder of writers with options} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String write(Portfolio portfolio) {
    return TextPage.of(new TextRemaining(characters).remaining(portfolio), width);
  }

  @Override
  public Losses losses(Portfolio portfolio) {
    return new TextRemaining(characters).of(portfolio);
  }

  /** Makes writers; not thread-safe. */
  public static final class Builder {

    private int width = 72;
    private TextCharacters characters = TextCharacters.SEEN;

    private Builder() {}

    /**
     * Sets how many columns a line may have; 72 unless set.
     *
     * <p>Wide characters (UAX #11) take two. A word, an address or a line of code that is longer
     * stays whole.
     *
     * @param columns the number of columns, or 0 for lines that end only where the author ends them
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder width(int columns) {
      if (columns < 0) {
        throw new IllegalArgumentException("no line has " + columns + " columns");
      }
      this.width = columns;
      return this;
    }

    /**
     * Writes characters that nobody sees, too, as they stand: control characters, those that turn
     * the direction of text (UAX #9), and those that take no room; left out unless set.
     *
     * <p>A text with them can look otherwise than it reads, and can make a terminal do what its
     * author likes. What ends a line or a page is a blank in any case.
     *
     * @return this builder
     */
    public Builder unseenCharacters() {
      this.characters = TextCharacters.ALL;
      return this;
    }

    /** {@return the writer} */
    public PlainTextWriter build() {
      return new PlainTextWriter(this);
    }
  }
}
