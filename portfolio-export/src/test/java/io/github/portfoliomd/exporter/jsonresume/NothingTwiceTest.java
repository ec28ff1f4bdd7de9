package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A property of ours holds numbers and the words of the shapes, not what stands beside it. */
class NothingTwiceTest {

  /** What no text of the page has, so that a shape has to. */
  private static final Set<String> UNSEEN =
      Set.of("title", "width", "height", "info", "comment", "label", "$");

  private static final Set<String> WORDS =
      Set.of("soft", "hard", "none", "left", "center", "right", "open", "done");

  @Property
  void oursHoldsNothingThatTheStandardHolds(@ForAll("portfolios") Portfolio portfolio) {
    Map<String, Data> root = JsonTree.object(Resumes.json(portfolio));
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent() && root.containsKey(section.array())) {
        JsonTree.items(root.get(section.array()))
            .forEach(object -> assertOnce(section, JsonTree.members(object)));
      }
    }
  }

  private static void assertOnce(ResumeSection section, Map<String, Data> object) {
    List<String> words = new ArrayList<>();
    strings(object.getOrDefault(ResumeNames.BODY, Shapes.NOTHING), words);
    assertThat(words).isSubsetOf(WORDS);
    if (section.field(ResumeProperty.KEYWORDS).isPresent()) {
      words.clear();
      strings(object.getOrDefault(ResumeNames.KEYWORDS, Shapes.NOTHING), words);
      assertThat(words).isEmpty();
    }
    if (section.field(ResumeProperty.START).isPresent()
        && object.containsKey(ResumeNames.PERIOD)
        && object.get("startDate") instanceof Data.Text start) {
      assertThat(object.get("endDate")).isEqualTo(start);
      assertThat(object.get(ResumeNames.PERIOD))
          .isEqualTo(Data.text(start.value() + "/" + start.value()));
    }
  }

  private static void strings(Data value, List<String> out) {
    if (value instanceof Data.Text text) {
      out.add(text.value());
    } else if (value instanceof Data.Sequence list) {
      list.items().forEach(item -> strings(item, out));
    } else if (value instanceof Data.Mapping map) {
      map.members()
          .forEach(
              (name, member) -> {
                if (!UNSEEN.contains(name)) {
                  strings(member, out);
                }
              });
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.hostilePortfolios();
  }
}
