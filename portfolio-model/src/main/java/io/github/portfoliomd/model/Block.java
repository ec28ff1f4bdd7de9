package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a body: a paragraph, a list, a quotation, a table.
 *
 * <p>The algebra is closed: all its cases are here. On Java 21 and later use {@code switch}, in
 * Kotlin {@code when}, in Scala {@code match}; on Java 17 {@link #accept}. A new case is a new
 * major version.
 *
 * <p>There is no thematic break: on a portfolio page it separates, and says nothing.
 */
public sealed interface Block extends Serializable {

  /**
   * {@return what the visitor answers for this case}
   *
   * @param visitor one method a case
   * @param <R> the answer's type
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@return a paragraph of plain words}
   *
   * @param text its words
   */
  static Block paragraph(String text) {
    return new Paragraph(List.of(new Inline.Text(text)));
  }

  /**
   * A paragraph (CommonMark 0.31.2, section 4.8).
   *
   * @param content its text, without a break at either end; an empty paragraph is dropped from the
   *     body or block it stands in
   */
  record Paragraph(List<Inline> content) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param content its text
     */
    public Paragraph {
      content = Canonical.trimmed(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list without numbers (CommonMark 0.31.2, section 5.3).
   *
   * @param tight whether no blank lines stand between its items
   * @param items its items
   */
  record BulletList(boolean tight, List<ListItem> items) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the list, and corrects {@code tight} where Markdown leaves no choice.
     *
     * @param tight whether no blank lines stand between its items
     * @param items its items
     */
    public BulletList {
      items = List.copyOf(items);
      tight = Canonical.tight(tight, items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A numbered list (CommonMark 0.31.2, section 5.3).
   *
   * @param start the first number, 0 to 999999999
   * @param tight whether no blank lines stand between its items
   * @param items its items
   */
  record OrderedList(int start, boolean tight, List<ListItem> items) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the list, and corrects {@code tight} where Markdown leaves no choice.
     *
     * @param start the first number
     * @param tight whether no blank lines stand between its items
     * @param items its items
     * @throws IllegalArgumentException if the list cannot start at that number
     */
    public OrderedList {
      if (start < 0 || start > 999_999_999) {
        throw new IllegalArgumentException("a list cannot start at " + start);
      }
      items = List.copyOf(items);
      tight = Canonical.tight(tight, items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Whether a list item is a task, and done (GitHub Flavored Markdown, section 5.3). */
  enum Task {
    /** No task: an item like any other. */
    NONE,
    /** A task to do: {@code [ ]}. */
    OPEN,
    /** A task that is done: {@code [x]}. */
    DONE
  }

  /**
   * An item of a list.
   *
   * @param task whether it is a task
   * @param content its blocks; none for an empty item
   */
  record ListItem(Task task, List<Block> content) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param task whether it is a task
     * @param content its blocks
     */
    public ListItem {
      content = Canonical.inner(content);
    }

    /**
     * {@return an item that is no task}
     *
     * @param content its blocks
     */
    public static ListItem of(Block... content) {
      return new ListItem(Task.NONE, List.of(content));
    }
  }

  /**
   * A block quotation (CommonMark 0.31.2, section 5.1).
   *
   * @param content what is quoted
   */
  record Quote(List<Block> content) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param content what is quoted
     */
    public Quote {
      content = Canonical.inner(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A block of code, fenced or indented (CommonMark 0.31.2, sections 4.4 and 4.5).
   *
   * @param info the fence's info string, mostly a language, or empty
   * @param text the code, with a line feed after each line but the last
   */
  record CodeBlock(String info, String text) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the texts canonical.
     *
     * @param info the fence's info string
     * @param text the code
     */
    public CodeBlock {
      info = Canonical.line(info).strip();
      text = Canonical.code(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** How a table's column is aligned. */
  enum Alignment {
    /** Not said. */
    NONE,
    /** At the start of the line. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the end of the line. */
    RIGHT
  }

  /**
   * A cell of a table.
   *
   * @param content its text
   */
  record Cell(List<Inline> content) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical: a table row is one line.
     *
     * @param content its text
     */
    public Cell {
      content = Canonical.oneLine(content);
    }
  }

  /**
   * A table (GitHub Flavored Markdown, section 4.10).
   *
   * @param columns the alignment of each column: as many as the head has cells, at least one
   * @param head the head row
   * @param rows the other rows, each with as many cells as there are columns
   */
  record Table(List<Alignment> columns, List<Cell> head, List<List<Cell>> rows) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the rows and refuses ragged ones.
     *
     * @param columns the alignment of each column
     * @param head the head row
     * @param rows the other rows
     * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells
     */
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (width == 0 || head.size() != width || rows.stream().anyMatch(r -> r.size() != width)) {
        throw new IllegalArgumentException("each row of a table needs " + width + " cells");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list of terms and what they mean (PHP Markdown Extra, "Definition Lists").
   *
   * <p>Inside another block, each of its items has one meaning: several become one there.
   *
   * @param items its items
   */
  record DefinitionList(List<Definition> items) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the list.
     *
     * @param items its items
     */
    public DefinitionList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Terms with their shared definitions.
   *
   * @param terms the terms, at least one, none of them empty
   * @param definitions the definitions, at least one, each of blocks
   */
  record Definition(List<List<Inline>> terms, List<List<Block>> definitions)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param terms the terms
     * @param definitions the definitions
     * @throws IllegalArgumentException if there is no term or no definition
     */
    public Definition {
      terms = terms.stream().map(Canonical::oneLine).filter(term -> !term.isEmpty()).toList();
      definitions = definitions.stream().map(Canonical::inner).toList();
      if (terms.isEmpty() || definitions.isEmpty()) {
        throw new IllegalArgumentException("a definition needs a term and a meaning");
      }
    }
  }

  /**
   * A heading inside a quotation or a list, where it starts no item of the page.
   *
   * @param level 1 to 6
   * @param content its text
   */
  record Heading(int level, List<Inline> content) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param level 1 to 6
     * @param content its text
     * @throws IllegalArgumentException if there is no such level
     */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("no heading has level " + level);
      }
      content = Canonical.oneLine(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What a footnote says, at the place where its author wrote it.
   *
   * @param label the footnote's name
   * @param content its blocks
   */
  record FootnoteDefinition(String label, List<Block> content) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param label the footnote's name
     * @param content its blocks
     */
    public FootnoteDefinition {
      label = Canonical.line(label);
      content = Canonical.inner(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Raw HTML (CommonMark 0.31.2, section 4.6).
   *
   * @param raw the lines as written, untrusted
   */
  record Html(String raw) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param raw the lines as written
     */
    public Html {
      raw = Canonical.code(raw);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Lines that another program is meant to replace, such as a Liquid tag on a line of its own.
   *
   * @param raw the lines as written
   */
  record Opaque(String raw) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param raw the lines as written
     */
    public Opaque {
      raw = Canonical.lines(raw).strip();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A comment, which the page's readers do not see.
   *
   * @param text what stands between the comment's marks
   */
  record Comment(String text) implements Block {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param text what stands between the comment's marks
     */
    public Comment {
      text = Canonical.lines(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each kind of block: what Java 17 has in place of an exhaustive {@code switch}.
   *
   * @param <R> the answer's type
   */
  interface Visitor<R> {
    /**
     * {@return the answer for a paragraph}
     *
     * @param paragraph the paragraph
     */
    R visit(Paragraph paragraph);

    /**
     * {@return the answer for a list without numbers}
     *
     * @param list the list
     */
    R visit(BulletList list);

    /**
     * {@return the answer for a numbered list}
     *
     * @param list the list
     */
    R visit(OrderedList list);

    /**
     * {@return the answer for a quotation}
     *
     * @param quote the quotation
     */
    R visit(Quote quote);

    /**
     * {@return the answer for a block of code}
     *
     * @param code the code
     */
    R visit(CodeBlock code);

    /**
     * {@return the answer for a table}
     *
     * @param table the table
     */
    R visit(Table table);

    /**
     * {@return the answer for a list of definitions}
     *
     * @param list the list
     */
    R visit(DefinitionList list);

    /**
     * {@return the answer for a heading}
     *
     * @param heading the heading
     */
    R visit(Heading heading);

    /**
     * {@return the answer for what a footnote says}
     *
     * @param footnote the footnote
     */
    R visit(FootnoteDefinition footnote);

    /**
     * {@return the answer for raw HTML}
     *
     * @param html the HTML
     */
    R visit(Html html);

    /**
     * {@return the answer for opaque lines}
     *
     * @param opaque the lines
     */
    R visit(Opaque opaque);

    /**
     * {@return the answer for a comment}
     *
     * @param comment the comment
     */
    R visit(Comment comment);
  }
}
