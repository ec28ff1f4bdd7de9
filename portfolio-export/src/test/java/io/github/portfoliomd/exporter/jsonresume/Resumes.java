package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.List;

/** Short ways to a small portfolio and to its résumé on one line. */
final class Resumes {

  private static final JsonResumeWriter COMPACT = JsonResumeWriter.builder().compact().build();

  private Resumes() {}

  static Entry.Builder entry(Kind kind, String heading) {
    return Entry.builder().kind(kind).addHeading(Inline.text(heading));
  }

  static Portfolio page(Item... items) {
    return Portfolio.builder().items(List.of(items)).build();
  }

  static String json(Portfolio portfolio) {
    return COMPACT.write(portfolio);
  }

  /** What comes back of a portfolio; reading it has nothing to complain of. */
  static Portfolio read(Portfolio portfolio) {
    ParseResult result = JsonResumeParser.create().parse(json(portfolio));
    assertThat(result.diagnostics()).isEmpty();
    return result.portfolio();
  }

  /** The one object of an entry that is alone on its page. */
  static String json(Entry.Builder entry) {
    Entry built = entry.build();
    return object(page(built), ResumeSection.of(built.kind()));
  }

  /** The one object of a section that is alone on its page. */
  static String json(Section.Builder section) {
    return object(page(section.build()), ResumeSection.SECTIONS);
  }

  private static String object(Portfolio portfolio, ResumeSection section) {
    Data root = JsonTree.read(json(portfolio));
    Data parent = section == ResumeSection.SECTIONS ? JsonTree.members(root).get("meta") : root;
    Data array = JsonTree.members(parent).get(section.array());
    return JsonText.compact(JsonTree.items(array).get(0));
  }
}
