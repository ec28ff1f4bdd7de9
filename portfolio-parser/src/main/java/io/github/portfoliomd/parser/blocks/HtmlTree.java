package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The tree of a block of HTML, and what can be said of it without looking at its words. */
final class HtmlTree {

  /** Elements that stand below one another; all others stand in a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "figure",
          "figcaption",
          "address",
          "center",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "hr",
          "details",
          "summary",
          "table");

  private static final Set<String> IN_TABLE =
      Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td");

  private static final Set<String> IN_LINE =
      Set.of(
          "a", "abbr", "b", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "ins",
          "kbd", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "wbr");

  /** Quotes in Liquid in quotes: not where HTML takes the value to end. */
  private static final Pattern QUOTED_LIQUID =
      Pattern.compile("=\\s*+\"[^\"<>{]*+\\{[{%][^\"}]*+\"[^\"}]*+\"[^}]*+\\}");

  private static final Pattern DASH = Pattern.compile("^[\\s\u00a0]*[–—|·•-][\\s\u00a0]+");

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  private static final Pattern NAMING =
      Pattern.compile("(?:.*[\\s_-])?(?:title|name|header|heading|headline)(?:[\\s_-].*)?");

  private static final Pattern TITLE = Pattern.compile("(?:.*[\\s_-])?title(?:[\\s_-].*)?");

  /** A number, a code or a date before a title has no more words. */
  private static final int MOST_BEFORE_TITLE = 3;

  private static final Pattern SECTION =
      Pattern.compile(
          "(?:.*\\s)?(?:section|category)[_-]{1,2}(?:title|label|name|header|heading)(?:\\s.*)?");

  private HtmlTree() {}

  /** The nodes of a block of HTML, with their places in it. */
  static List<Node> of(String raw) {
    return Parser.htmlParser()
        .setTrackPosition(true)
        .parseFragmentInput(raw, new Element("body"), "");
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether the model can say all that a block of HTML shows, and it shows anything. */
  static boolean isSayable(String raw, List<Node> nodes, int room) {
    Sayable sayable = new Sayable(room);
    nodes.forEach(node -> NodeTraversor.traverse(sayable, node));
    return sayable.said && sayable.shown && !QUOTED_LIQUID.matcher(raw).find();
  }

  private static final class Sayable implements NodeVisitor {
    private final int room;
    private boolean said = true;
    private boolean shown;

    Sayable(int room) {
      this.room = room;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        shown |= element.nameIs("img");
        said &= 2 * depth < room && isSayable(element);
      } else if (node instanceof TextNode text) {
        shown |= !text.isBlank();
      } else {
        said &= !(node instanceof DataNode);
      }
    }

    private static boolean isSayable(Element element) {
      String name = element.normalName();
      boolean known = BLOCKS.contains(name) || IN_TABLE.contains(name) || IN_LINE.contains(name);
      boolean source = !name.equals("img") || element.hasAttr("src");
      return known
          && source
          && !element.hasAttr("hidden")
          && !element.hasAttr("rowspan")
          && !element.hasAttr("colspan")
          && !HIDDEN.matcher(element.attr("style")).find();
    }
  }

  /**
   * Whether an element that holds nothing but a line names a section, as its class says; one alone
   * in its block of HTML stands among headings, whose levels tell nothing of its own.
   */
  static boolean namesSection(Element element) {
    return element.hasAttr("class")
        && (element.nameIs("p") || element.nameIs("div"))
        && element.siblingElements().size() > 0
        && SECTION.matcher(element.attr("class").toLowerCase(Locale.ROOT)).matches()
        && element.children().stream().noneMatch(HtmlTree::isBlock)
        && !element.text().isBlank();
  }

  /**
   * What names a card: its first element, if that is in bold or its class says so; of some lines
   * the one whose own class says so, if there is one.
   */
  static @Nullable Element lead(Element card) {
    Element first = card;
    @Nullable Element header = null;
    while (first.childrenSize() > 0 && isFirst(first.child(0))) {
      first = first.child(0);
      String classes = first.attr("class").toLowerCase(Locale.ROOT);
      if (first.nameIs("strong") || first.nameIs("b") || NAMING.matcher(classes).matches()) {
        boolean heads =
            first.children().select("h1, h2, h3, h4, h5, h6, ul, ol, table, p").isEmpty();
        if (!heads || !holdsLines(first)) {
          return heads ? first : null;
        }
        header = header == null ? first : header;
      }
    }
    return header;
  }

  /** Whether an element holds more than one line, but for signs. */
  static boolean holdsLines(Element element) {
    return element.select("div").stream()
            .filter(e -> !e.equals(element) && e.children().stream().noneMatch(HtmlTree::isBlock))
            .filter(e -> e.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .count()
        > 1;
  }

  /**
   * What names a card that begins with a word or two: the one line of it that is its title, as its
   * class says.
   */
  static @Nullable Element titled(Element card) {
    List<Element> named =
        card.select("div[class], p[class], span[class]").stream()
            .filter(e -> TITLE.matcher(e.attr("class").toLowerCase(Locale.ROOT)).matches())
            .toList();
    if (named.size() != 1 || !card.select("h1, h2, h3, h4, h5, h6").isEmpty()) {
      return null;
    }
    Element title = named.get(0);
    String words = title.text().strip();
    String all = card.text();
    int at = words.isEmpty() ? -1 : all.indexOf(words);
    boolean first = at > 0 && isNumber(all.substring(0, at).strip());
    boolean line = title.children().stream().noneMatch(HtmlTree::isBlock);
    return first && line && title.closest("li, td") == null ? title : null;
  }

  /** Whether words are a number, a code or a date, and no name. */
  private static boolean isNumber(String words) {
    return SpacedWords.count(words) <= MOST_BEFORE_TITLE
        && (words.chars().anyMatch(Character::isDigit)
            || words.chars().noneMatch(Character::isLowerCase));
  }

  /**
   * Moves the words that stand before the title of a card to its end: they are none of its facts.
   */
  static void moveBehind(Element card, Element title) {
    List<Node> before = new ArrayList<>();
    for (Node node = title; node != null && !node.equals(card); node = node.parent()) {
      for (Node n = node.previousSibling(); n != null; n = n.previousSibling()) {
        if (n instanceof Element element && !element.text().isBlank()) {
          before.add(0, n);
        }
      }
    }
    before.forEach(card::appendChild);
  }

  /**
   * The only heading of an element, where pictures and nothing else stand before it: they are of
   * what it names, and so is all else that stands in one of several that are alike.
   */
  static @Nullable Element heading(Element element, boolean alike) {
    Elements headings = element.select("h1, h2, h3, h4, h5, h6");
    @Nullable Element heading = headings.size() == 1 ? headings.first() : null;
    if (heading == null
        || heading.equals(element)
        || heading.closest("ul, ol, blockquote, table, pre") != null) {
      return null;
    }
    boolean pictures = false;
    @Nullable Node node = heading;
    for (; node != null && !node.equals(element); node = node.parent()) {
      @Nullable Node before = node.previousSibling();
      for (; before != null; before = before.previousSibling()) {
        boolean picture = before instanceof Element e && e.text().isBlank();
        boolean blank = before instanceof TextNode text && text.isBlank();
        if (!picture && !blank && !alike) {
          return null;
        }
        pictures |= !blank;
      }
    }
    return pictures ? heading : null;
  }

  /** Whether what an element holds is shown at both ends of a line: each is a line of its own. */
  static boolean isSpread(Element element) {
    return element.attr("style").contains("space-between")
        || element.hasClass("justify-content-between")
        || element.hasClass("justify-between");
  }

  /**
   * What names a card that has a date of its own: the first of its elements with words, or behind
   * the date the next.
   */
  static @Nullable Element datedLead(Element card, Predicate<String> isDate) {
    boolean dated = card.select("div, p, span, time").stream().anyMatch(e -> isDate.test(e.text()));
    @Nullable Element first = dated ? card : null;
    while (first != null
        && (isSpread(first) || first.children().stream().anyMatch(HtmlTree::isBlock))) {
      first = withWords(first, isDate);
    }
    if (first == null || first.equals(card) || isDate.test(first.text())) {
      return null;
    }
    return first.select("h1, h2, h3, h4, h5, h6, li, td, p").isEmpty() ? first : null;
  }

  /** The element of a card that is a date and nothing else, which stands apart from other words. */
  static @Nullable Element alone(Element card, Predicate<String> isDate) {
    return card.select("div, p, span, time").stream()
        .filter(e -> isBlock(e) || e.parent() != null && isSpread(e.parent()))
        .filter(e -> e.children().isEmpty() && isDate.test(e.text()))
        .findFirst()
        .orElse(null);
  }

  /** What only parts an element from the one it stands beside is no word of a line of its own. */
  static void withoutDashes(Element card) {
    for (Element element : card.select("div")) {
      if (element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode first) {
        first.text(DASH.matcher(first.getWholeText()).replaceFirst(""));
      }
    }
  }

  private static @Nullable Element withWords(Element element, Predicate<String> isDate) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return null;
      }
      if (node instanceof Element child && !child.text().isBlank() && !isDate.test(child.text())) {
        return isBlock(child) || isSpread(element) ? child : null;
      }
    }
    return null;
  }

  private static boolean isFirst(Element child) {
    Node before = child.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    return before == null;
  }
}
