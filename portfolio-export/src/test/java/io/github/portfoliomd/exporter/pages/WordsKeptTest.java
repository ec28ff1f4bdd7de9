package io.github.portfoliomd.exporter.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonTree;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every word of a model's text is in each of its exports as often as it is there, and every word of
 * its facts is in them.
 */
class WordsKeptTest {

  @TestFactory
  Stream<DynamicTest> everyWordOfAModelIsInItsExports() {
    return Pages.all().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getValue())));
  }

  private static void check(Path page) {
    Portfolio portfolio = PortfolioParser.create().parse(Pages.text(page)).portfolio();
    String written = MarkdownWriter.create().write(portfolio);
    Bag addresses = markdown(written);
    addresses.add(written);
    check("Markdown", portfolio, markdown(written), addresses, true);
    check("HTML", portfolio, html(HtmlWriter.create().write(portfolio)), false);
    Bag text = new Bag();
    text.add(PlainTextWriter.builder().width(0).build().write(portfolio));
    check("plain text", portfolio, text, false);
    JsonResumeWriter json = JsonResumeWriter.create();
    Bag values = new Bag();
    json(JsonTree.read(json.write(portfolio)), values);
    check("JSON", json.losses(portfolio).remaining(), values, true);
  }

  @Test
  void findsWhatIsNotKept() {
    Portfolio portfolio = PortfolioParser.create().parse("## Skiff\n\nWell, well.\n").portfolio();
    Bag once = new Bag();
    once.add("Skiff Well");
    assertThatThrownBy(() -> check("a list", portfolio, once, true)).hasMessageContaining("well");
    once.add("well");
    check("a list", portfolio, once, true);
  }

  private static void check(
      String format, Portfolio portfolio, Bag export, boolean withFrontMatter) {
    check(format, portfolio, export, export, withFrontMatter);
  }

  /**
   * Front matter is for programs: what is only for readers need not have it. In Markdown, the
   * address of a title can say its DOI.
   */
  private static void check(
      String format, Portfolio portfolio, Bag export, Bag facts, boolean withFrontMatter) {
    ModelWords words = ModelWords.of(portfolio);
    Bag model = new Bag();
    model.addAll(words.text);
    model.addAll(words.keywords);
    if (withFrontMatter) {
      model.addAll(words.frontMatter);
    }
    assertThat(model.without(export)).as("words that are not in %s", format).isEmpty();
    assertThat(words.facts.without(new Bag()).stream().filter(word -> !facts.has(word)))
        .as("words of facts that are not in %s", format)
        .isEmpty();
  }

  private static Bag markdown(String page) {
    Bag words = new Bag();
    words.addAll(VisibleWords.ofFrontMatter(page));
    words.addAll(VisibleWords.ofPage(page));
    return words;
  }

  private static Bag html(String page) {
    Document document = Jsoup.parse(page);
    Bag words = new Bag();
    words.add(document.body().text());
    document.select("img[alt]").forEach(image -> words.add(image.attr("alt")));
    return words;
  }

  private static void json(Data value, Bag words) {
    if (value instanceof Data.Text text) {
      words.add(text.value());
    } else if (value instanceof Data.Number number) {
      words.add(number.spelling());
    } else if (value instanceof Data.Bool bool) {
      words.add(String.valueOf(bool.value()));
    } else if (value instanceof Data.Null) {
      words.add("null");
    } else if (value instanceof Data.Sequence list) {
      list.items().forEach(item -> json(item, words));
    } else if (value instanceof Data.Mapping map) {
      map.members().keySet().forEach(words::add);
      map.members().values().forEach(member -> json(member, words));
    }
  }
}
