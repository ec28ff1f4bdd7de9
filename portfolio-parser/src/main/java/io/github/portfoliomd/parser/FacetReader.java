package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Field;
import java.util.List;

/**
 * Reads facts of one's own from the lines of an item, as labelled fields.
 *
 * <pre>{@code
 * Pattern grant = Pattern.compile(",?\\s*grant number:?\\s+(ANR-\\d{2}-\\d{4})", Pattern.CASE_INSENSITIVE);
 * FacetReader grants = line -> grant.matcher(line.words()).results()
 *     .map(g -> new FacetReader.Found(Field.of("Grant number", g.group(1)), g.start(), g.end())).toList();
 * }</pre>
 *
 * <p>{@link PortfolioParser.Builder#addFacetReader} adds it to a parser, which asks it before its
 * own readers about each line of each paragraph below the heading of an item; lists, tables,
 * quotations and headings it is not shown. What it finds becomes {@link
 * io.github.portfoliomd.model.Item#fields() fields}; {@link
 * io.github.portfoliomd.model.Facet#FIELDS} is where they stand. A page that is written of them
 * holds labelled lines, which a parser without the reader takes for the same fields.
 *
 * <p>Its answer must depend on the line alone. A parser that reads pages in several threads asks it
 * in all of them.
 */
@FunctionalInterface
public interface FacetReader {

  /**
   * {@return what it recognises in a line, in order and one beside the other; empty where that is
   * nothing}
   *
   * <p>What it throws, the call of {@code parse} throws.
   *
   * @param line the line
   */
  List<Found> read(TextLine line);

  /**
   * A line of text.
   *
   * @param words its characters, with the label; U+FFFC stands for each that can be part of no
   *     fact: one behind a backslash, code, an image, the text of a link
   * @param label the words before the colon where the line has a label, else empty
   */
  record TextLine(String words, String label) {}

  /**
   * A field that was recognised, and the characters that say it. They leave the text: what no field
   * has taken is left of the line. A range that holds U+FFFC is not taken.
   *
   * @param field the field
   * @param start the first of its characters in the words of the line
   * @param end the one behind its last
   */
  record Found(Field field, int start, int end) {

    /**
     * Refuses a range of nothing.
     *
     * @param field the field
     * @param start the first of its characters in the words of the line
     * @param end the one behind its last
     * @throws IllegalArgumentException if the end is not behind the start
     */
    public Found {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("no range of characters: " + start + " to " + end);
      }
    }
  }
}
