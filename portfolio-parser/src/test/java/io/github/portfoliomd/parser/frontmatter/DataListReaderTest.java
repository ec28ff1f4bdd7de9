package io.github.portfoliomd.parser.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.parser.FormattedPage;
import io.github.portfoliomd.parser.PageFormatter;
import io.github.portfoliomd.parser.PortfolioParser;
import io.github.portfoliomd.parser.RoundTrip;
import io.github.portfoliomd.parser.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lists of a front matter that are items, and those that stay where they are. */
class DataListReaderTest {

  private static Entry entry(String map) {
    return result("---\nwork:\n  - " + map + "\n---\n").portfolio().entries().get(0);
  }

  private static ParseResult result(String page) {
    ParseResult result = PortfolioParser.create().parse(page);
    RoundTrip.assertKept(result);
    return result;
  }

  @Example
  void aJobOfJsonResume() {
    Entry entry =
        entry("{name: Halden Works, position: Rigger, startDate: 2019-03-01, endDate: 2020-05}");
    assertThat(entry.title()).isEqualTo("Halden Works");
    assertThat(entry.role()).contains("Rigger");
    assertThat(entry.organization()).contains("Halden Works");
    assertThat(entry.period()).contains(Period.parse("2019-03-01/2020-05"));
    assertThat(entry.fields()).isEmpty();
  }

  @Example
  void whatCannotBeADateIsAField() {
    Entry entry = entry("{title: Rigger, start: some day, year: 20190}");
    assertThat(entry.period()).isEmpty();
    assertThat(entry.fields()).map(field -> field.label()).containsExactly("start", "year");
  }

  @Example
  void otherListsStay() {
    for (String list :
        List.of(
            "tags:\n  - name: a",
            "links:\n  - title: a",
            "skills: [a, b]",
            "work:\n  - colour: red",
            "work:\n  - name: a\n  - b",
            "work:\n  - name: a\n    deep: {b: c}",
            "work: []")) {
      Portfolio page = result("---\n" + list + "\n---\n").portfolio();
      assertThat(page.items()).as(list).isEmpty();
      assertThat(page.frontMatter().values()).as(list).hasSize(1);
    }
  }

  @Example
  void itemsHaveTheirPlaces() {
    ParseResult result = result("---\ntalks:\n  - title: Knots\n  - title: Ropes\n---\n");
    Item section = result.portfolio().items().get(0);
    assertThat(section.items())
        .map(item -> result.source().range(item).map(result.source()::text).orElse(""))
        .containsExactly("title: Knots", "title: Ropes");
  }

  @Example
  void theFormatterLeavesThemWhereTheyAre() {
    String page = "---\ntalks:\n  - title: Knots\n---\n\n## Skiff\n";
    FormattedPage formatted = PageFormatter.create().format(page);
    assertThat(formatted.text()).isEqualTo(page);
    assertThat(formatted.refusals()).extracting(Diagnostic::code).contains("form-changed");
  }

  @Property
  void dataThatIsNoItemsComesBack(@ForAll("values") Map<String, Data> values) {
    RoundTrip.assertKept(Portfolio.builder().frontMatter(FrontMatter.of(values)).build());
  }

  @Property
  void itemsOfDataComeBack(@ForAll("values") Map<String, Data> values) {
    RoundTrip.assertKept(PortfolioParser.create().parse("---\n" + YamlText.of(values) + "---\n"));
  }

  @Provide
  Arbitrary<Map<String, Data>> values() {
    Arbitrary<String> keys =
        Arbitraries.of(
            "name",
            "title",
            "company",
            "position",
            "start",
            "end",
            "date",
            "url",
            "description",
            "highlights",
            "tags",
            "location",
            "authors",
            "doi",
            "odd key",
            "Name",
            "logo");
    Arbitrary<Data> texts =
        Arbitraries.oneOf(
            Arbitraries.of("2019", "Ada", "*a* [b](c)", "# a", "10.5555/x", "present", "a, b")
                .map(Data::text),
            PortfolioArbitraries.hostileTexts().map(Data::text),
            PortfolioArbitraries.data());
    Arbitrary<Data> maps =
        Arbitraries.maps(keys, texts)
            .ofMaxSize(5)
            .map(
                map -> {
                  Map<String, Data> members = new LinkedHashMap<>(map);
                  members.putIfAbsent("title", Data.text("Skiff"));
                  return Data.mapping(members);
                });
    return Arbitraries.maps(
            Arbitraries.of("work", "experience", "publications", "tags", "my_projects"),
            maps.list().ofMinSize(1).ofMaxSize(2).map(Data.Sequence::new))
        .ofMaxSize(2)
        .map(map -> (Map<String, Data>) new LinkedHashMap<String, Data>(map));
  }
}
