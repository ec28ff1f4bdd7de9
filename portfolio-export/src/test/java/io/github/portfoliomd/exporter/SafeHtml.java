package io.github.portfoliomd.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;

/** What stands in a document that the writer never writes of its own accord. */
final class SafeHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("#root html head meta title style body main header section article h1 h2 h3 h4 h5 h6 p ul "
                  + "ol li dl dt dd blockquote pre code table thead tbody tr th td a img em strong s "
                  + "br time span div address sup input cite abbr b del i ins kbd mark q samp small "
                  + "sub u var")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("alt aria-label aria-level charset checked class content datetime disabled height href id "
                  + "lang name role scope src start title type width")
              .split(" "));

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What browsers overlook in front of a scheme and in it (URL Standard, section 4.4). */
  private static final Pattern OVERLOOKED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  private final List<String> problems = new ArrayList<>();

  private SafeHtml() {}

  /** What is wrong with a whole document. */
  static List<String> problems(String html) {
    SafeHtml check = new SafeHtml();
    Document page = Jsoup.parse(html);
    page.traverse((node, depth) -> check.look(node));
    check.expect(page.select("style").eachText().isEmpty(), "words in a style");
    check.expect(page.select("style").size() == 1, "another style");
    check.expect(page.select("title").size() == 1, "another title");
    check.expect(page.select("meta").size() == 2, "another meta");
    check.expect(page.select("meta[charset=utf-8], meta[name=viewport]").size() == 2, "its meta");
    check.expect(page.select("head").size() == 1 && page.select("body").size() == 1, "its halves");
    return check.problems;
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }

  private void look(Node node) {
    expect(!(node instanceof Comment || node instanceof XmlDeclaration), "no text: " + node);
    if (node instanceof DataNode data) {
      expect(data.getWholeData().equals(Stylesheet.CSS), "a style of its own: " + data);
    }
    if (node instanceof Element element) {
      expect(ELEMENTS.contains(element.normalName()), "an element: " + element.normalName());
      element.attributes().forEach(attribute -> look(element, attribute));
    }
  }

  private void look(Element element, Attribute attribute) {
    String where = element.normalName() + " " + attribute;
    expect(ATTRIBUTES.contains(attribute.getKey()), "an attribute: " + where);
    switch (attribute.getKey()) {
      case "href", "src" -> expect(isSafe(attribute.getValue()), "an address: " + where);
      case "type" -> expect(attribute.getValue().equals("checkbox"), "a control: " + where);
      case "content", "charset", "name" ->
          expect(element.normalName().equals("meta"), "an attribute: " + where);
      default -> {}
    }
  }

  private static boolean isSafe(String address) {
    Matcher scheme = SCHEME.matcher(OVERLOOKED.matcher(address).replaceAll(""));
    return !scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
