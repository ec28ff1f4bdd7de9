package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.util.List;

/**
 * Facts as a list of labels and values.
 *
 * <p>A label of the author's has a colon, one of ours has none.
 */
final class HtmlFacts {

  private final HtmlOut out;
  private final HtmlInlines inlines;

  HtmlFacts(HtmlOut out, HtmlInlines inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** Writes a list on lines of its own. */
  void block(List<Fact> facts) {
    out.block("dl");
    rows(facts);
    out.closeBlock("dl");
  }

  private void rows(List<Fact> facts) {
    for (Fact fact : facts) {
      String label = fact.authored() ? fact.label() + ":" : fact.label();
      out.block("dt").lines(label).closeBlock("dt");
      out.block("dd");
      value(fact.value());
      out.closeBlock("dd");
    }
  }

  private void value(Fact.Value value) {
    if (value instanceof Fact.Words words) {
      out.lines(words.text());
    } else if (value instanceof Fact.Styled styled) {
      inlines.write(styled.content());
    } else if (value instanceof Fact.Address address) {
      inlines.link(address.url(), address.words());
    } else if (value instanceof Fact.Contact contact) {
      inlines.link(contact.url(), contact.words());
    } else if (value instanceof Fact.Year year) {
      time(PartialDate.of(year.year()));
    } else if (value instanceof Fact.Work work) {
      out.open("cite").lines(work.title()).close("cite");
    } else if (value instanceof Fact.Names names) {
      list(out.open("ul"), names.names());
    } else if (value instanceof Fact.Keywords keywords) {
      list(out.open("ul").attribute("class", "keywords"), keywords.words());
    } else {
      out.open("dl");
      rows(((Fact.Facts) value).facts());
      out.close("dl");
    }
  }

  private static void list(HtmlOut out, List<String> texts) {
    texts.forEach(text -> out.block("li").lines(text).closeBlock("li"));
    out.close("ul");
  }

  /** Writes a period on lines of its own. */
  void period(Period period) {
    out.block("p").attribute("class", "period");
    for (PeriodWords.Part part : PeriodWords.parts(period)) {
      part.date().ifPresentOrElse(this::time, () -> out.text(part.words()));
    }
    out.closeBlock("p");
  }

  private void time(PartialDate date) {
    if (isMachineReadable(date)) {
      out.open("time").attribute("datetime", date.toString());
      out.text(PeriodWords.of(date)).close("time");
    } else {
      out.element("span", PeriodWords.of(date));
    }
  }

  /** HTML, section 4.5.14: a year after 0, a month or a day; it has no seasons and no quarters. */
  private static boolean isMachineReadable(PartialDate date) {
    return switch (date.precision()) {
      case YEAR, MONTH, DAY -> date.year() != 0;
      case SEASON, QUARTER -> false;
    };
  }
}
