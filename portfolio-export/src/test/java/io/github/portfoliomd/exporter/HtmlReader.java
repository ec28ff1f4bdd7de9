package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a portfolio from a page of {@link HtmlWriter}: from what a reader sees or hears of it.
 *
 * <p>That is its words, character for character, its elements, and of attributes the address of a
 * link or an image, its title, alternative text and size, the number of a list, a ticked box and
 * the language. A class counts only where the page's style sheet gives it a look of its own.
 */
final class HtmlReader {

  /** The classes that it reads; each must have a look. */
  static final List<String> CLASSES =
      Stream.concat(
              Stream.of("unnamed", "url", "period", "logos", "opaque", "footnote", "heading"),
              Stream.concat(
                  Stream.of("left", "center", "right"),
                  Stream.of(1, 2, 3, 4, 5, 6).map(level -> "level-" + level)))
          .toList();

  private HtmlReader() {}

  static Portfolio read(String html) {
    Document page = Jsoup.parse(html);
    Portfolio portfolio = content(page.selectFirst("main"));
    return portfolio.toBuilder().frontMatter(frontMatter(page, portfolio)).build();
  }

  static Portfolio readFragment(String html) {
    return content(Jsoup.parseBodyFragment(html).body());
  }

  private static Portfolio content(Element main) {
    HtmlItemReader parts = HtmlItemReader.of(main);
    return Portfolio.builder()
        .person(HtmlPersonReader.read(parts.header()))
        .heading(parts.heading())
        .introduction(parts.body())
        .items(parts.items())
        .build();
  }

  /** The title where it is not what a page without one is called, and a language of its own. */
  private static FrontMatter frontMatter(Document page, Portfolio portfolio) {
    Map<String, Data> values = new LinkedHashMap<>();
    String title = page.selectFirst("title").wholeText();
    String unsaid = portfolio.title().or(() -> portfolio.person().name()).orElse("Portfolio");
    if (!title.equals(unsaid.isBlank() ? "Portfolio" : unsaid)) {
      values.put("title", Data.text(title));
    }
    String language = page.selectFirst("html").attr("lang");
    if (!language.equals("en")) {
      values.put("lang", Data.text(language));
    }
    return FrontMatter.of(values);
  }

  static List<Inline> heading(Element heading) {
    return heading.hasClass("unnamed") ? List.of() : HtmlInlineReader.read(heading.childNodes());
  }
}
