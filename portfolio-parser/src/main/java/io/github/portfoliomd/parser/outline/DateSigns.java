package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what a line shows that it says when something was. */
final class DateSigns {

  private static final String PERIOD = "period";

  /** Among so many words the degree stands. */
  private static final int MOST_BEFORE_DEGREE = 3;

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final DatesInFront inFront;
  private final Set<String> present;

  DateSigns(Vocabulary vocabulary, PeriodReader periods) {
    this.vocabulary = vocabulary;
    this.periods = periods;
    this.inFront = new DatesInFront(periods);
    this.present = vocabulary.set("present");
  }

  /** The dates that lines begin with and nothing parts from what they date. */
  DatesInFront inFront() {
    return inFront;
  }

  /** Whether a line is a date and nothing else. */
  boolean isDate(Line line) {
    return line.period(periods).orElse(null) instanceof PeriodReader.Found;
  }

  /** Whether a line says that what stands below it lasts, and nothing else: {@code Current}. */
  boolean isPresent(Line line) {
    return present.contains(Vocabulary.normal(Inlines.text(line.content())));
  }

  /** Whether a line is a date and nothing else, or one behind the label of periods. */
  boolean isPeriod(Line line) {
    return isDate(line)
        || line.label()
            .filter(label -> vocabulary.label(label.name()).filter(PERIOD::equals).isPresent())
            .filter(label -> isDate(label.value()))
            .isPresent();
  }

  /** Whether a line holds a date that stands apart, and something that it dates. */
  boolean isDated(Line line) {
    return dateOf(line).isPresent();
  }

  /** Whether a line says from when to when, or since when, and what. */
  boolean isOverTime(Line line) {
    return dateOf(line).filter(date -> !(date.period() instanceof Period.Point)).isPresent();
  }

  /** Whether a dated line names a course of study by its degree. */
  boolean isStudy(Line line) {
    return isDated(line)
        && SpacedWords.split(line.phrase().replace(".", ""), ",:()/").stream()
            .limit(MOST_BEFORE_DEGREE)
            .anyMatch(vocabulary::isDegree);
  }

  /** Whether a line begins as a name does and ends with a date in brackets. */
  boolean isDatedLast(Line line) {
    String words = Signs.withoutIcon(line.words().strip());
    return words.endsWith(")")
        && Character.isUpperCase(words.codePointAt(0))
        && inBrackets(words).filter(date -> date.start() == 0).isPresent();
  }

  /** Whether a line begins with a date and a colon, and says what it dates. */
  boolean isDatedFirst(Line line) {
    String words = line.words();
    return periods
        .leading(words)
        .filter(date -> date.start() == 0 && date.end() + 1 < words.length())
        .filter(date -> ":：".indexOf(words.charAt(date.end())) >= 0)
        .isPresent();
  }

  /** Whether a line begins with a date, a sign or a gap, and goes on as a name does. */
  boolean isDatedInFront(Line line) {
    return isDatedFirst(line) || isRow(line) || inFront.isGap(line);
  }

  /** Whether a line says something and ends with a date. */
  boolean isDatedAtEnd(Line line) {
    return periods.trailing(line.words()).filter(date -> date.start() > 0).isPresent();
  }

  /** Whether the emphasis that a line starts with holds a date alone, and no number of things. */
  boolean isSetApart(Line line) {
    String words = line.words();
    if (!periods.mayBeDate(words)) {
      return false;
    }
    int end = line.lengthOfFirst();
    int next = SpacedWords.endOfBlanks(words, end);
    boolean counts = next < words.length() && Character.isLowerCase(words.codePointAt(next));
    return !counts && isDate(line.part(0, end));
  }

  /** Whether a line is one of a row: a date, a sign and what it dates. */
  boolean isRow(Line line) {
    return DatedRow.isIn(line, periods);
  }

  /** Whether a line begins with a date that stands out, as those of a row can. */
  boolean isBegunRow(Line line) {
    return DatedRow.isBegun(line, periods);
  }

  /**
   * Whether a line begins with a date, and a sign or how that looks parts it from what was then.
   */
  boolean isRowOfLife(Line line) {
    return isRow(line) || isBegunRow(line) || isDatedFirst(line);
  }

  /** The date of such a line, and what was then, each as a line. */
  List<Line> partedRow(Line line) {
    int end = periods.leading(line.words()).map(PeriodMatch::end).orElse(0);
    int name = Separators.skip(line.words(), end);
    return end == 0 || name >= line.words().length()
        ? List.of(line)
        : List.of(line.part(0, end), line.from(name).unindented());
  }

  /** Whether a line is prose that begins with a date. */
  boolean isDatedProse(Line line) {
    return DatedRow.isProse(line, periods);
  }

  /** Whether a line is a date, or begins or ends with one. */
  boolean hasDate(Line line) {
    return date(line).isPresent();
  }

  /** The date of a line that says something else as well. */
  private Optional<PeriodMatch> dateOf(Line line) {
    return date(line).filter(date -> date.end() - date.start() < line.words().strip().length());
  }

  private Optional<PeriodMatch> date(Line line) {
    String words = line.words();
    if (!periods.mayBeDate(words)) {
      return Optional.empty();
    }
    return periods
        .leading(words)
        .or(() -> periods.trailing(words))
        .or(() -> periods.anywhere(words))
        .or(() -> inSecondColumn(line))
        .or(() -> inBrackets(words));
  }

  /** The date that the brackets at the end of a line end with. */
  private Optional<PeriodMatch> inBrackets(String words) {
    String text = words.stripTrailing();
    int open = text.lastIndexOf(text.endsWith("]") ? '[' : '(');
    return open > 0 && NameBrackets.areAtEnd(text)
        ? periods.trailing(text.substring(open + 1, text.length() - 1))
        : Optional.empty();
  }

  private Optional<PeriodMatch> inSecondColumn(Line line) {
    List<Line> columns = Columns.of(line);
    return columns.size() < 2 ? Optional.empty() : periods.leading(columns.get(1).words());
  }
}
