package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.MarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** No date is shown more exactly than it is known, and no point as a range. */
class PrecisionTest {

  private static final String DATE =
      "(?:(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
          + "|November|December) |(?:Spring|Summer|Autumn|Winter|Q[1-4]) )?"
          + "(?:\\d{4}|(?<=Year: )\\d{1,3})";

  /** A date, or all that is said of a period. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:(?:Since|Until) )?" + DATE + "(?: (?:–|--) " + DATE + ")?");

  /** What else could say when something was. */
  private static final Pattern MORE =
      Pattern.compile("(?i)\\d|\\b(?:since|until|present|now|today|ongoing|from|to)\\b");

  private static final MarkdownWriter MARKDOWN = MarkdownWriter.create();

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return DatedPortfolios.portfolios();
  }

  @Property
  void htmlTextAndMarkdownShowEachDateAsItIs(@ForAll("portfolios") Portfolio portfolio) {
    List<Period> dates = DatedPortfolios.dates(portfolio);
    Document page = Jsoup.parse(HtmlWriter.create().write(portfolio));
    assertThat(shown(page.body().wholeText())).containsExactlyInAnyOrderElementsOf(dates);
    assertThat(page.select("time").eachAttr("datetime"))
        .containsExactlyInAnyOrderElementsOf(machineReadable(dates));
    assertThat(shown(PlainTextWriter.builder().width(0).build().write(portfolio)))
        .containsExactlyInAnyOrderElementsOf(dates);
    assertThat(shown(MARKDOWN.write(portfolio))).containsExactlyInAnyOrderElementsOf(dates);
  }

  private static List<Period> shown(String text) {
    List<Period> shown = new ArrayList<>();
    Matcher period = PERIOD.matcher(text);
    while (period.find()) {
      shown.add(PeriodWordsReader.read(period.group().replace("--", "–")));
    }
    assertThat(period.replaceAll("")).doesNotContainPattern(MORE);
    return shown;
  }

  /** HTML can say days, months and years behind the year 0. */
  private static List<String> machineReadable(List<Period> dates) {
    return dates.stream()
        .flatMap(
            period ->
                period instanceof Period.Point point
                    ? Stream.of(point.date())
                    : Stream.concat(period.startDate().stream(), period.endDate().stream()))
        .filter(date -> date.year() > 0 && date.division() <= 12)
        .map(PartialDate::toString)
        .toList();
  }

  @Example
  void whatIsMoreIsFound() {
    assertThat(shown("Ebb\n3 March 2021 – Spring 2022\n2020"))
        .containsExactly(Period.parse("2021-03-03/2022-21"), Period.parse("2020"));
    assertThat("March 2021 to date").containsPattern(MORE);
  }
}
