package io.github.portfoliomd.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * When something was: a point, a range, or a range that is open at one end.
 *
 * <pre>{@code
 * Period.since(PartialDate.of(2021, 3)).toString();    // "2021-03/.."
 * Period.parse("2019/2020");                           // a range of two years
 * }</pre>
 *
 * <p>Its text form is EDTF, level 1 (ISO 8601-2:2019). {@code 2019} and {@code 2019/2019} differ:
 * the one is a point, the other a range. A period holds no words: those are in the {@link
 * SourceMap}.
 */
public sealed interface Period extends Serializable {

  /**
   * {@return a point in time}
   *
   * @param date when
   */
  static Period point(PartialDate date) {
    return new Point(date);
  }

  /**
   * {@return a range}
   *
   * @param start its first date
   * @param end its last date
   * @throws DateTimeException if it ends before it starts
   */
  static Period range(PartialDate start, PartialDate end) {
    return new Range(start, end);
  }

  /**
   * {@return a range that goes on}
   *
   * @param start its first date
   */
  static Period since(PartialDate start) {
    return new Since(start);
  }

  /**
   * {@return a range whose beginning is not said}
   *
   * @param end its last date
   */
  static Period until(PartialDate end) {
    return new Until(end);
  }

  /**
   * {@return the period that an EDTF text states}
   *
   * @param edtf the text, such as {@code 2019}, {@code 2019/2020}, {@code 2021-03/..} or {@code
   *     ../2020}
   * @throws DateTimeException if it is no such period
   */
  static Period parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return point(PartialDate.parse(edtf));
    }
    String start = edtf.substring(0, slash);
    String end = edtf.substring(slash + 1);
    if (end.equals("..")) {
      return since(PartialDate.parse(start));
    }
    return start.equals("..")
        ? until(PartialDate.parse(end))
        : range(PartialDate.parse(start), PartialDate.parse(end));
  }

  /** {@return the first date; a point's date; empty where the beginning is not said} */
  Optional<PartialDate> startDate();

  /** {@return the last date; a point's date; empty where the period goes on} */
  Optional<PartialDate> endDate();

  /**
   * A point in time.
   *
   * @param date when
   */
  record Point(PartialDate date) implements Period {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<PartialDate> startDate() {
      return Optional.of(date);
    }

    @Override
    public Optional<PartialDate> endDate() {
      return Optional.of(date);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A range.
   *
   * @param start its first date
   * @param end its last date, not before the first
   */
  record Range(PartialDate start, PartialDate end) implements Period {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a range that ends before it starts.
     *
     * @param start its first date
     * @param end its last date
     * @throws DateTimeException if it ends before it starts
     */
    public Range {
      if (end.isBefore(start)) {
        throw new DateTimeException(start + "/" + end + " ends before it starts");
      }
    }

    @Override
    public Optional<PartialDate> startDate() {
      return Optional.of(start);
    }

    @Override
    public Optional<PartialDate> endDate() {
      return Optional.of(end);
    }

    @Override
    public String toString() {
      return start + "/" + end;
    }
  }

  /**
   * A range that goes on.
   *
   * @param start its first date
   */
  record Since(PartialDate start) implements Period {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<PartialDate> startDate() {
      return Optional.of(start);
    }

    @Override
    public Optional<PartialDate> endDate() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return start + "/..";
    }
  }

  /**
   * A range whose beginning is not said.
   *
   * @param end its last date
   */
  record Until(PartialDate end) implements Period {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<PartialDate> startDate() {
      return Optional.empty();
    }

    @Override
    public Optional<PartialDate> endDate() {
      return Optional.of(end);
    }

    @Override
    public String toString() {
      return "../" + end;
    }
  }
}
