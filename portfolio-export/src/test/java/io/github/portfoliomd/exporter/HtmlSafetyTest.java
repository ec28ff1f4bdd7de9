package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing from a portfolio becomes script, wherever it stands. */
class HtmlSafetyTest {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-label",
          "aria-level",
          "charset",
          "checked",
          "class",
          "content",
          "datetime",
          "disabled",
          "height",
          "href",
          "id",
          "lang",
          "name",
          "role",
          "scope",
          "src",
          "start",
          "title",
          "type",
          "width");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<style>body{background:url(https://evil.example)}</style>",
        "<b style='background:url(https://evil.example)'>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://evil.example>",
        "<form action=https://evil.example><input name=a>",
        "<math><mi xlink:href=javascript:alert(1)>",
        "<!--><script>alert(1)</script>-->",
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\u200Bscript:alert(1)",
        "javascript:alert(1)\u2028",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "\\\\evil.example\\x",
      })
  void nothingRuns(String attack) {
    Document page = Jsoup.parse(HtmlWriter.create().write(everywhere(attack)));
    assertThat(page.select("script, iframe, object, embed, svg, math, form, base, link, template"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.selectFirst("style").data()).isEqualTo(Stylesheet.CSS);
    assertThat(page.select("meta")).hasSize(2);
    assertThat(page.select("title")).hasSize(1);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
      }
    }
    for (Element linked : page.select("[href], [src]")) {
      String url = linked.hasAttr("href") ? linked.attr("href") : linked.attr("src");
      assertThat(url).doesNotContainPattern("(?i)^\\W*(javascript|vbscript|data):|[\\\\\\s]");
    }
  }

  private static Portfolio everywhere(String attack) {
    Inline text = Inline.text(attack);
    Inline link = new Inline.Link(attack, attack, List.of(text));
    Inline image = new Inline.Image(attack, attack, attack, attack, attack);
    List<Inline> all =
        List.of(
            text,
            link,
            image,
            new Inline.Code(attack),
            new Inline.Html(attack),
            new Inline.Opaque(attack));
    return Portfolio.builder()
        .frontMatter(FrontMatter.of(Map.of("title", Data.text(attack), "lang", Data.text(attack))))
        .person(
            Person.builder()
                .name(attack)
                .label(attack)
                .image(attack)
                .email(attack)
                .phone(attack)
                .url(attack)
                .summary(attack)
                .addProfile(Profile.builder().network(attack).username(attack).url(attack).build())
                .build())
        .heading(all)
        .addIntroduction(new Block.Html(attack))
        .addIntroduction(new Block.CodeBlock(attack, attack))
        .addIntroduction(new Block.Opaque(attack))
        .addIntroduction(new Block.Comment(attack))
        .addItem(
            Entry.builder()
                .heading(all)
                .role(attack)
                .url(attack)
                .addKeywordGroup(KeywordGroup.of(attack, attack))
                .addField(new Field(attack, all))
                .addBody(new Block.Paragraph(all))
                .build())
        .build();
  }
}
