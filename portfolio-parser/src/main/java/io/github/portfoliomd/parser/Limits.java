package io.github.portfoliomd.parser;

import io.github.portfoliomd.parser.page.Nesting;

/**
 * How much of a page is read.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().length(100_000).items(500).build();
 * PortfolioParser parser = PortfolioParser.builder().limits(limits).build();
 * }</pre>
 *
 * <p>A page may come from anybody. These limits bound what reading and writing one costs, in time
 * and in memory; no page that people write comes near them. Nothing is dropped where one binds:
 * what is beyond stays in the portfolio as text, the rest of the page is read, and a diagnostic
 * names the limit and the place.
 *
 * <table>
 * <caption>The limits</caption>
 * <tr><th>limit<th>unless set<th>what is beyond<th>diagnostic
 * <tr><td>{@link Builder#length(int) length}<td>1,000,000 characters<td>the lines that do not fit
 *     are one block of code at the end<td>{@code page-too-long}
 * <tr><td>{@link Builder#frontMatter(int) front matter}<td>100,000 characters<td>the whole front
 *     matter is kept unread<td>{@code front-matter-too-long}
 * <tr><td>{@link Builder#items(int) items}<td>10,000<td>headings are paragraphs; lists, tables and
 *     lines stay those<td>{@code too-many-items}
 * <tr><td>{@link Builder#nesting(int) nesting}<td>100 levels<td>a block is a paragraph of its
 *     characters on one line, an inline is its characters, and HTML stays HTML<td>{@code too-deep}
 * </table>
 *
 * <p>Two more are fixed: maps and lists of the front matter nest at most 40 deep (else the front
 * matter is kept unread, {@code front-matter-syntax}), and a paragraph in a quotation has at most
 * 2,000 lines (else it is several, {@code paragraph-too-long}).
 *
 * <p>What {@link MarkdownWriter} writes of a portfolio is read back by a parser with the same
 * limits of items and nesting. The limits of length and front matter count characters, of which a
 * written page can have more than the page that was read: one that came near these limits may need
 * higher ones to be read back.
 *
 * <p>The caller bounds how much is handed to the parser at all: a page is held in memory as a
 * whole, what is beyond a limit included.
 *
 * <p>Immutable and thread-safe.
 */
public final class Limits {

  /** The layout itself nests some: from here on what is written is read back. */
  static final int LEAST_NESTING = 10;

  private static final Limits STANDARD = builder().build();

  private final int length;
  private final int frontMatter;
  private final int items;
  private final int nesting;

  private Limits(Builder builder) {
    this.length = builder.length;
    this.frontMatter = builder.frontMatter;
    this.items = builder.items;
    this.nesting = builder.nesting;
  }

  /** {@return the limits of a parser that was told none} */
  public static Limits standard() {
    return STANDARD;
  }

  /** {@return a builder of limits, which starts with the standard ones} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many characters of a page are read, as UTF-16 counts them} */
  public int length() {
    return length;
  }

  /** {@return how many characters a front matter can have and be read, as UTF-16 counts them} */
  public int frontMatter() {
    return frontMatter;
  }

  /** {@return how many items a portfolio can have, sections included} */
  public int items() {
    return items;
  }

  /** {@return how many blocks and inlines can stand around a text} */
  public int nesting() {
    return nesting;
  }

  @Override
  public String toString() {
    return "Limits[length="
        + length
        + ", frontMatter="
        + frontMatter
        + ", items="
        + items
        + ", nesting="
        + nesting
        + "]";
  }

  /** Makes limits; not thread-safe. */
  public static final class Builder {
    private int length = 1_000_000;
    private int frontMatter = 100_000;
    private int items = 10_000;
    private int nesting = Nesting.MOST;

    private Builder() {}

    /**
     * Sets how long the part of a page is that is read: it ends behind the last line that fits. The
     * lines behind it are one block of code at the end.
     *
     * @param characters the characters, as UTF-16 counts them, behind a byte order mark; with 0
     *     nothing is read
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder length(int characters) {
      this.length = inside("length", characters, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how long a front matter can be that is read. A longer one is kept as it is, and none of
     * its values is known.
     *
     * @param characters the characters between its fences, as UTF-16 counts them; with 0 only an
     *     empty one is read
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder frontMatter(int characters) {
      this.frontMatter = inside("front matter", characters, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how many items a portfolio can have. Lists of the front matter count first, then the
     * headings in the order of the page; those that do not fit are paragraphs of what they stand
     * below. What is listed below a heading is its items only if all of it fits, and else part of
     * its text.
     *
     * @param number the sections and entries at all levels; with 0 all is text
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder items(int number) {
      this.items = inside("items", number, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how many blocks and inlines can stand around a text. A list counts twice, with its item,
     * and a definition list three times.
     *
     * @param levels from 10, which the layout itself needs, to 100, which the model holds
     * @return this builder
     * @throws IllegalArgumentException if it is less or more
     */
    public Builder nesting(int levels) {
      this.nesting = inside("nesting", levels, LEAST_NESTING, Nesting.MOST);
      return this;
    }

    /** {@return the limits} */
    public Limits build() {
      return new Limits(this);
    }

    private static int inside(String limit, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            limit + " must be at least " + least + " and at most " + most + ": " + value);
      }
      return value;
    }
  }
}
