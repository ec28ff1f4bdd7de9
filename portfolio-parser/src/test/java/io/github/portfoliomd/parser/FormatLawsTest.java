package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No word is lost, as someone sees it who knows nothing of Markdown. */
class FormatLawsTest {

  private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,5});");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What is notation and no word: attributes, numbers of items, definitions, names of tags. */
  private static final Pattern NOTATION =
      Pattern.compile("\\{:.*?\\}|<!-- portfolio\\n.*\\n-->|1\\. |\\[\\^?[a1]\\]: *|<img src=");

  @Provide
  Arbitrary<String> pages() {
    return PortfolioParserTest.pages(8);
  }

  @Property
  void noWordIsMissing(@ForAll("pages") String page) {
    FormattedPage formatted = PageFormatter.create().format(page);
    Statistics.label("refused")
        .collect(formatted.isRefused())
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 2);
              c.check(false).percentage(p -> p > 20);
            });
    if (formatted.isRefused()) {
      assertThat(formatted.text()).isEqualTo(page);
      return;
    }
    String written = plain(formatted.text()).replaceAll("[^\\p{L}\\p{N}]", "");
    WORD.matcher(plain(NOTATION.matcher(withoutFacets(page)).replaceAll(" ")))
        .results()
        .map(word -> word.group())
        .forEach(word -> assertThat(written).as(formatted.text()).contains(word));
  }

  private static String plain(String page) {
    return REFERENCE
        .matcher(page.replace("&amp;", "&"))
        .replaceAll(
            r -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(1)))));
  }

  private static String withoutFacets(String page) {
    ParseResult result = PortfolioParser.create().parse(page);
    StringBuilder out = new StringBuilder(page);
    for (ItemPath path : result.portfolio().paths()) {
      for (Facet facet : Facet.values()) {
        for (SourceRange range : result.source().ranges(path.item(), facet)) {
          if (facet != Facet.HEADING) {
            out.replace(range.start(), range.end(), " ".repeat(range.end() - range.start()));
          }
        }
      }
    }
    return out.toString();
  }
}
