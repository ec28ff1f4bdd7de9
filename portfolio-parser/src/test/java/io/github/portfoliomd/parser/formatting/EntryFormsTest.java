package io.github.portfoliomd.parser.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.parser.PortfolioParser;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which form an entry is written, and that no other form goes unnoticed. */
class EntryFormsTest {

  /** The form of what begins at a mark. */
  private static EntryForms at(String... markedPages) {
    String marked = String.join("", markedPages);
    Source page = new Source(marked.replace("@", ""));
    List<SourceRange> places =
        Stream.iterate(marked.indexOf('@'), at -> at >= 0, at -> marked.indexOf('@', at + 1))
            .map(at -> marked.substring(0, at).replace("@", "").length())
            .map(at -> page.range(at, at))
            .toList();
    return EntryForms.at(places, page.text());
  }

  @ParameterizedTest
  @CsvSource({
    "@## Skiff, HEADING",
    "'@Skiff\n=====', HEADING",
    "@<h2>Skiff</h2>, HEADING",
    "'- x\n\n  @## Skiff', HEADING",
    "'- x\n- @Skiff', LIST_ITEM",
    "'- x\n@- Skiff', LIST_ITEM",
    "'1. **x**\n2. @**Skiff**', LIST_ITEM",
    "'| a |\n|---|\n| @Skiff |', TABLE_ROW",
    "'x\n@**Skiff** is a boat', BOLD_LINE",
    "'x\n@Skiff', TEXT",
    "'---\ntitle: x\n---\n\n@## Skiff', HEADING",
  })
  void knowsTheForms(String page, EntryForm form) {
    assertThat(at(page).forms()).containsExactly(form);
  }

  @Test
  void anotherFormIsRefused() {
    Problems problems = new Problems(new Source("- Skiff\n\n## Dinghy\n"));
    at("- @Skiff\n\n@## Dinghy\n").report(at("@## Skiff\n\n@## Dinghy\n"), problems);
    assertThat(problems.inOrder())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "1:3: error: formatting would make an entry another form: an item of a list would be"
                + " a heading [form-changed]");
  }

  @Test
  void theFormsOfAPageAreThoseOfItsItems() {
    String page = "# A\n\n## B\n\nC\n-\n";
    assertThat(EntryForms.of(PortfolioParser.create().parse(page)).forms())
        .containsExactly(EntryForm.HEADING, EntryForm.HEADING);
  }
}
