package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Facts as a list of labels and values.
 *
 * <p>A label of the author's has a colon, one of ours has none.
 */
final class HtmlFacts {

  private final HtmlInlines inlines;

  HtmlFacts(HtmlInlines inlines) {
    this.inlines = inlines;
  }

  Element list(List<Fact> facts) {
    Element dl = new Element("dl");
    for (Fact fact : facts) {
      String label = fact.authored() ? fact.label() + ":" : fact.label();
      HtmlLines.append(dl, HtmlText.lines(new Element("dt"), label));
      HtmlLines.append(dl, value(new Element("dd"), fact.value()));
    }
    return dl;
  }

  private Element value(Element dd, Fact.Value value) {
    if (value instanceof Fact.Words words) {
      return HtmlText.lines(dd, words.text());
    }
    if (value instanceof Fact.Styled styled) {
      return inlines.append(dd, styled.content());
    }
    if (value instanceof Fact.Address address) {
      return dd.appendChild(HtmlInlines.link(address.url(), address.words()));
    }
    if (value instanceof Fact.Contact contact) {
      return dd.appendChild(HtmlInlines.link(contact.url(), contact.words()));
    }
    if (value instanceof Fact.Year year) {
      return dd.appendChild(time(PartialDate.of(year.year())));
    }
    if (value instanceof Fact.Work work) {
      return dd.appendChild(HtmlText.lines(new Element("cite"), work.title()));
    }
    if (value instanceof Fact.Names names) {
      return dd.appendChild(list(new Element("ul"), names.names()));
    }
    return value instanceof Fact.Keywords keywords
        ? dd.appendChild(list(new Element("ul").addClass("keywords"), keywords.words()))
        : dd.appendChild(list(((Fact.Facts) value).facts()));
  }

  private static Element list(Element ul, List<String> texts) {
    texts.forEach(text -> HtmlLines.append(ul, HtmlText.lines(new Element("li"), text)));
    return ul;
  }

  static Element period(Period period) {
    Element words = new Element("p").addClass("period");
    for (PeriodWords.Part part : PeriodWords.parts(period)) {
      words.appendChild(
          part.date().isPresent() ? time(part.date().get()) : HtmlText.of(part.words()));
    }
    return words;
  }

  private static Element time(PartialDate date) {
    Element time = HtmlText.element("time", PeriodWords.of(date));
    return machineReadable(date)
        .map(value -> time.attr("datetime", value))
        .orElseGet(() -> HtmlText.element("span", PeriodWords.of(date)));
  }

  /** HTML, section 4.5.14: a year after 0, a month or a day; it has no seasons and no quarters. */
  private static Optional<String> machineReadable(PartialDate date) {
    return switch (date.precision()) {
      case YEAR, MONTH, DAY -> date.year() == 0 ? Optional.empty() : Optional.of(date.toString());
      case SEASON, QUARTER -> Optional.empty();
    };
  }
}
