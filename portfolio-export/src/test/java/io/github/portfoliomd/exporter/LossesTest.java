package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.PortfolioWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The report of losses says what is lost, all of it, and nothing else. */
class LossesTest {

  private static final HtmlWriter HTML = HtmlWriter.create();
  private static final PlainTextWriter TEXT = PlainTextWriter.builder().width(0).build();

  /** {@code MAPPING.md}, "Losses". */
  private static final Set<String> HTML_LOSSES =
      Set.of(
          "front-matter",
          "extensions",
          "comment",
          "raw-html",
          "unsafe-url",
          "url-encoded",
          "kind",
          "image-size",
          "list-spacing",
          "code-info",
          "control-character");

  private static final Set<String> TEXT_LOSSES =
      Set.of(
          "front-matter",
          "extensions",
          "comment",
          "raw-html",
          "url-encoded",
          "kind",
          "section-or-entry",
          "emphasis",
          "code-style",
          "soft-break",
          "image-size",
          "link-title",
          "list-spacing",
          "control-character");

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Property
  void theReportNamesWhatChangesAndNothingElse(@ForAll("portfolios") Portfolio portfolio) {
    theReportNamesWhatChanges(portfolio, HTML.losses(portfolio), HTML_LOSSES);
    theReportNamesWhatChanges(portfolio, TEXT.losses(portfolio), TEXT_LOSSES);
  }

  private static void theReportNamesWhatChanges(
      Portfolio portfolio, Losses losses, Set<String> closedList) {
    assertThat(losses).extracting(Loss::what).isSubsetOf(closedList);
    Map<String, Object> after = values(losses.remaining());
    values(portfolio)
        .forEach(
            (path, value) ->
                assertThat(value.equals(after.get(path)))
                    .as(() -> path + ": " + value + " -> " + after.get(path) + ", " + losses.list())
                    .isEqualTo(losses.list().stream().noneMatch(l -> isAt(path, l.path()))));
  }

  @Property
  void nothingIsLostOfWhatRemains(@ForAll("portfolios") Portfolio portfolio) {
    for (PortfolioWriter writer : List.of(HTML, TEXT)) {
      Portfolio remaining = writer.losses(portfolio).remaining();
      assertThat(writer.losses(remaining)).isEqualTo(Losses.none(remaining));
      assertThat(seen(writer.write(remaining))).isEqualTo(seen(writer.write(portfolio)));
    }
  }

  /** Without the classes that no reader sees. */
  private static String seen(String document) {
    return document.replaceAll(" class=\"(?:kind-[a-z0-9-]*|language-[^\"]*)\"", "");
  }

  /** Images in a heading are logos, be it that what stood around them is lost. */
  private static boolean isAt(String value, String loss) {
    String path = loss.replaceFirst("/logos/.*", "/heading");
    return path.equals(value) || path.startsWith(value + "/");
  }

  /** What a portfolio says, each value at its path, but for its name. */
  private static Map<String, Object> values(Portfolio portfolio) {
    Map<String, Object> values = new LinkedHashMap<>();
    person(portfolio.person(), values);
    values.put("/introduction", portfolio.introduction());
    values.put("/extensions", portfolio.extensions());
    items("", portfolio.items(), values);
    return values;
  }

  private static void person(Person person, Map<String, Object> values) {
    values.put("/person/name", person.name());
    values.put("/person/label", person.label());
    values.put("/person/image", person.image());
    values.put("/person/email", person.email());
    values.put("/person/phone", person.phone());
    values.put("/person/url", person.url());
    values.put("/person/summary", person.summary());
    values.put("/person/extensions", person.extensions());
  }

  private static void items(String parent, List<Item> items, Map<String, Object> values) {
    for (int i = 0; i < items.size(); i++) {
      String path = parent + "/items/" + i;
      Item item = items.get(i);
      values.put(path + "/kind", item.kind());
      values.put(path + "/heading", List.of(item.heading(), item.logos()));
      values.put(path + "/url", item.url());
      values.put(path + "/keywordGroups", item.keywordGroups());
      values.put(path + "/fields", item.fields());
      values.put(path + "/body", item.body());
      values.put(path + "/extensions", item.extensions());
      if (item instanceof Entry entry) {
        values.put(path + "/period", entry.period());
        values.put(path + "/role", entry.role());
        values.put(path + "/organization", entry.organization());
        values.put(path + "/location", entry.location());
        values.put(path + "/publication", entry.publication());
      }
      items(path, item.items(), values);
    }
  }
}
