package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a period of the dates of an object: the way back of ResumeDates.
 *
 * <p>Dates that make no period together stay what they are, labelled text: no reader is told a date
 * that nobody wrote.
 */
final class PeriodReader {

  private final JsonMembers object;
  private final ResumeProblems problems;

  /** The dates that make no period, by the names of their fields. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** What else stands in a date, by the names of their fields: the time of day. */
  private final Map<String, Data> times = new LinkedHashMap<>();

  PeriodReader(JsonMembers object, ResumeProblems problems) {
    this.object = object;
    this.problems = problems;
  }

  Map<String, String> texts() {
    return texts;
  }

  Map<String, Data> times() {
    return times;
  }

  Optional<Period> read(ResumeSection section) {
    Optional<String> start = object.text("startDate");
    Optional<String> end = object.text("endDate");
    Optional<Period> own = own();
    if (own.isPresent()) {
      Period period = own.get();
      ResumeObject again = new ResumeObject(section);
      ResumeDates.put(period, section, again);
      if (again.text("startDate").equals(start)
          && again.text("endDate").equals(end)
          && again.has(ResumeNames.PERIOD)) {
        return own;
      }
      object.unfit(ResumeNames.PERIOD);
    }
    return texts(start, end);
  }

  /** A point in time, in the one field that an object has for one. */
  Optional<Period> point(String name) {
    Optional<String> text = object.text(name);
    Optional<Period> own = own();
    if (own.isPresent() && text.isPresent()) {
      object.unfit(ResumeNames.PERIOD);
    }
    return text.isPresent() ? dateOrText(name, text.get()).map(Period::point) : own;
  }

  /** A date, or nothing where the text stays one. */
  Optional<PartialDate> dateOrText(String name, String text) {
    Optional<PartialDate> date = note(name, text);
    if (date.isEmpty()) {
      stays(name, text);
    }
    return date;
  }

  /** The period that an extension states, if it does. */
  Optional<Period> own() {
    Optional<String> text = object.ourText(ResumeNames.PERIOD);
    Optional<Period> period = text.flatMap(PeriodReader::parsed);
    if (text.isPresent() && period.isEmpty()) {
      object.unfit(ResumeNames.PERIOD);
    }
    return period;
  }

  private static Optional<Period> parsed(String edtf) {
    try {
      return Optional.of(Period.parse(edtf));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private Optional<Period> texts(Optional<String> start, Optional<String> end) {
    Optional<Period> period = period(start, end);
    start.ifPresent(text -> note("startDate", text));
    end.ifPresent(text -> note("endDate", text, period));
    if (period.isEmpty()) {
      start.ifPresent(text -> stays("startDate", text));
      end.ifPresent(text -> stays("endDate", text));
    }
    return period;
  }

  /** The period that the texts of two dates make, if they make one. */
  static Optional<Period> period(Optional<String> start, Optional<String> end) {
    Optional<PartialDate> first = start.flatMap(ResumeDate::read).map(ResumeDate::date);
    Optional<PartialDate> last = end.flatMap(ResumeDate::read).map(ResumeDate::date);
    boolean goesOn = end.isEmpty() || end.filter(ResumeDate::isPresent).isPresent();
    if (first.isPresent() && (last.isPresent() || goesOn)) {
      return period(first.get(), last);
    }
    return start.isEmpty() ? last.map(Period::until) : Optional.empty();
  }

  private static Optional<Period> period(PartialDate start, Optional<PartialDate> end) {
    if (end.filter(e -> e.isBefore(start)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        end.map(e -> e.equals(start) ? Period.point(start) : Period.range(start, e))
            .orElseGet(() -> Period.since(start)));
  }

  /** Tells if an end is none, not spelled as the standard spells it, or before the start. */
  private void note(String name, String text, Optional<Period> period) {
    if (period.filter(Period.Since.class::isInstance).isPresent()) {
      add(ResumeProblem.DATE_FORMAT, name, text, "leave it out, as what goes on has no end");
    } else if (note(name, text).isPresent() && period.isEmpty()) {
      Optional<ResumeDate> start =
          Optional.ofNullable(object.strings().get("startDate")).flatMap(ResumeDate::read);
      start.ifPresent(s -> add(ResumeProblem.REVERSED_PERIOD, name, s.date().toString(), ""));
    }
  }

  /** Reads a date, and tells if it is none or is not spelled as the standard spells it. */
  private Optional<PartialDate> note(String name, String text) {
    Optional<ResumeDate> read = ResumeDate.read(text);
    if (read.isEmpty()) {
      add(ResumeProblem.UNREADABLE_DATE, name, text, "");
      return Optional.empty();
    }
    PartialDate date = read.get().date();
    if (!read.get().rest().isEmpty()) {
      times.put(name, Data.text(read.get().rest()));
    }
    if (!date.toString().equals(text) || !ResumeDates.isStandard(date)) {
      add(ResumeProblem.DATE_FORMAT, name, text, "write " + date);
    }
    return Optional.of(date);
  }

  private void stays(String name, String text) {
    texts.put(name, text);
    times.remove(name);
  }

  private void add(ResumeProblem problem, String name, String text, String hint) {
    object.place(name).ifPresent(place -> problems.add(problem, place, text, hint));
  }
}
