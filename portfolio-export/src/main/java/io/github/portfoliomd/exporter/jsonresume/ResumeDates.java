package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period in the dates of the standard, never more exact than it is. What their pattern cannot say
 * is EDTF (ISO 8601-2:2019) in an extension, and in no standard field.
 */
final class ResumeDates {

  private ResumeDates() {}

  /** The pattern {@code iso8601} of the schema has years from 1000 to 2999, months and days. */
  static boolean isStandard(PartialDate date) {
    boolean exact =
        switch (date.precision()) {
          case YEAR, MONTH, DAY -> true;
          case SEASON, QUARTER -> false;
        };
    return exact && date.year() >= 1000 && date.year() <= 2999;
  }

  static void put(Period period, ResumeSection section, ResumeObject out) {
    Optional<ResumeField> date = section.field(ResumeProperty.DATE);
    boolean standard =
        period.startDate().map(ResumeDates::isStandard).orElse(true)
            && period.endDate().map(ResumeDates::isStandard).orElse(true);
    if (standard && section.field(ResumeProperty.START).isPresent()) {
      out.text("startDate", period.startDate().map(PartialDate::toString));
      out.text("endDate", period.endDate().map(PartialDate::toString));
      if (period instanceof Period.Range range && range.start().equals(range.end())) {
        out.text(ResumeNames.PERIOD, Optional.of(period.toString()));
      }
    } else if (standard && date.isPresent() && period instanceof Period.Point) {
      out.text(date.get().name(), Optional.of(period.toString()));
    } else {
      out.text(ResumeNames.PERIOD, Optional.of(period.toString()));
    }
  }

  /**
   * Whether texts in place of dates are read as texts, and the schema lets them stand there.
   *
   * @param texts what would stand in the fields of those properties
   */
  static boolean areTexts(Map<ResumeProperty, String> texts) {
    Optional<String> start = Optional.ofNullable(texts.get(ResumeProperty.START));
    Optional<String> end = Optional.ofNullable(texts.get(ResumeProperty.END));
    Optional<String> date = Optional.ofNullable(texts.get(ResumeProperty.DATE));
    boolean standard =
        Stream.of(start, end, date).flatMap(Optional::stream).allMatch(ResumeDate::isStandard);
    boolean period =
        date.isPresent()
            ? ResumeDate.read(date.get()).isPresent()
            : PeriodReader.period(start, end).isPresent();
    return standard && !period;
  }
}
