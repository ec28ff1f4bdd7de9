package io.github.portfoliomd.parser.blocks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * A start or an end tag as it stands in a line (HTML, section 13.1.2).
 *
 * @param name its name in lower case
 * @param isEnd whether it is an end tag
 * @param attributes what a start tag states
 */
record HtmlTag(String name, boolean isEnd, Attributes attributes) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])[^<]*>", Pattern.DOTALL);

  /** Classes of what stands on its own at the other end of a line, which most often is a date. */
  private static final Set<String> APART =
      Set.of(
          "date",
          "dates",
          "duration",
          "period",
          "time",
          "year",
          "years",
          "right",
          "pull-right",
          "float-right",
          "float-end",
          "text-right",
          "text-end");

  private static final Pattern RIGHT = Pattern.compile("(?i)(?:float|text-align)\\s*:\\s*right");

  static Optional<HtmlTag> of(String raw) {
    Matcher tag = TAG.matcher(raw);
    if (!tag.matches()) {
      return Optional.empty();
    }
    boolean end = !tag.group(1).isEmpty();
    boolean bare = end || raw.length() == tag.end(2) + 1;
    return Optional.of(
        new HtmlTag(
            tag.group(2).toLowerCase(Locale.ROOT), end, bare ? new Attributes() : attributes(raw)));
  }

  private static Attributes attributes(String raw) {
    Element element = Jsoup.parse(raw, "", org.jsoup.parser.Parser.xmlParser()).firstElementChild();
    return element == null ? new Attributes() : element.attributes();
  }

  String attribute(String name) {
    return attributes.getIgnoreCase(name);
  }

  /** Whether other pages can point here, or a reader is told more than the text. */
  boolean says() {
    return attributes.hasKeyIgnoreCase("id")
        || attributes.hasKeyIgnoreCase("name")
        || attributes.hasKeyIgnoreCase("title");
  }

  /** Whether what the element holds is shown apart from the words around it. */
  boolean isApart() {
    for (String name : BLANKS.splitAsStream(attribute("class").toLowerCase(Locale.ROOT)).toList()) {
      if (APART.contains(name)) {
        return true;
      }
    }
    return RIGHT.matcher(attribute("style")).find();
  }
}
