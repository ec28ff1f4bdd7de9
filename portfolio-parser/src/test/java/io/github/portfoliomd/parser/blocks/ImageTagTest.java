package io.github.portfoliomd.parser.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A tag that is read without an HTML parser means what the parser says it does. */
class ImageTagTest {

  @Example
  void readsAttributesInAnyOrder() {
    assertThat(ImageTag.read("<img width=\"50\" SRC='boat.png' alt=\"\" />"))
        .isEqualTo(new Inline.Image("boat.png", "", "", "50", ""));
  }

  @Example
  void leavesTheUnusualToTheHtmlParser() {
    for (String tag :
        List.of(
            "<img src=boat.png>",
            "<img src=\"a&amp;b\">",
            "<img src=\"a\"alt=\"b\">",
            "<img alt=\"a\">",
            "<img src=\"a\" hidden>",
            "<img src=\"a\">>")) {
      assertThat(ImageTag.read(tag)).as(tag).isNull();
    }
  }

  @Property
  void meansWhatTheHtmlParserSays(@ForAll("tags") String tag) {
    Inline.Image image = ImageTag.read(tag);

    Statistics.collect(image != null);
    Statistics.coverage(check -> check.check(true).percentage(p -> p > 5));
    if (image != null) {
      Element element = Jsoup.parseBodyFragment(tag).selectFirst("img");
      assertThat(element).isNotNull();
      assertThat(image).isEqualTo(HtmlTags.image(element));
    }
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of(
            " src=\"a b\"",
            " src='x>y'",
            " SRC=\"é\"",
            " alt=\"<b>\"",
            " alt='\"'",
            " alt=\"\"",
            " title=\"t\n u\"",
            " width=\"100\"",
            " height='7'",
            " data-x=\"1\"",
            " ",
            "\n",
            "\t",
            " hidden",
            " src=a",
            " alt=\"&lt;\"",
            "alt=\"z\"",
            "/",
            ">")
        .list()
        .ofMaxSize(6)
        .map(parts -> "<img" + String.join("", parts) + (parts.size() % 2 == 0 ? " />" : ">"));
  }
}
