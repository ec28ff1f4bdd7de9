package io.github.portfoliomd.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.portfoliomd.parser.Specification;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark specification mean what it says. */
class SpecificationTest {

  /** Flexmark's renderer, which is none of ours, changes references and blanks in code. */
  private static final Set<Integer> RENDERED_OTHERWISE =
      Set.of(28, 138, 331, 332, 334, 335, 336, 337, 640);

  /** Flexmark's lists: how far in a line may stand. */
  private static final Set<Integer> LISTS = Set.of(312, 313);

  /** Flexmark folds no {@code ẞ} where it compares labels. */
  private static final Set<Integer> LABELS = Set.of(540);

  private static final Parser PARSER = Engine.install(Parser.builder(), NoTags::new).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(
              new com.vladsch.flexmark.util.data.MutableDataSet()
                  .set(HtmlRenderer.PERCENT_ENCODE_URLS, true))
          .build();

  @Test
  void readsTheExamples() throws IOException {
    assumeTrue(Specification.isHere(), "the specification is not here");
    Set<Integer> otherwise = new TreeSet<>();
    for (Specification.Example example : Specification.examples()) {
      String html = RENDERER.render(PARSER.parse(example.markdown()));
      if (!html.equals(example.html())) {
        otherwise.add(example.number());
      }
    }
    Set<Integer> known = new TreeSet<>(RENDERED_OTHERWISE);
    known.addAll(LISTS);
    known.addAll(LABELS);
    assertThat(otherwise).isEqualTo(known);
  }
}
