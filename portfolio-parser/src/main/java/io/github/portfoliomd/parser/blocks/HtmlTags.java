package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML that means what Markdown can say: images, line breaks, comments. Other HTML stays raw. */
final class HtmlTags {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern IMAGE = Pattern.compile("(?i)<img[\\s/].*>", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

  private static final Pattern EMPTY = Pattern.compile("(?i)(?:<[hb]r\\b[^<>]*+>\\s*+)++");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?i)<(?:div|section)\\b(?=[^<>]*?\\smarkdown=[\"']?(?:1|block))[^<>]*+>");

  private HtmlTags() {}

  static Inline inline(String tag) {
    char first = tag.length() < 4 ? '/' : Character.toLowerCase(tag.charAt(1));
    if (first == 'b' && BREAK.matcher(tag).matches()) {
      return new Inline.HardBreak();
    }
    Inline.Image plain = first == 'i' && isImage(tag) ? ImageTag.read(tag) : null;
    if (plain != null) {
      return plain;
    }
    if (first == 'i' && IMAGE.matcher(tag).matches()) {
      Element image = Jsoup.parseBodyFragment(tag).selectFirst("img");
      if (image != null && image.hasAttr("src")) {
        return image(image);
      }
    }
    return new Inline.Html(tag);
  }

  private static boolean isImage(String tag) {
    return tag.regionMatches(true, 0, "<img", 0, 4)
        && tag.length() > 5
        && SpacedWords.isBlank(tag.charAt(4));
  }

  static Inline.Image image(Element image) {
    return new Inline.Image(
        image.attr("src").strip(),
        image.attr("alt"),
        image.attr("title"),
        image.attr("width"),
        image.attr("height"));
  }

  /**
   * Whether a line holds nothing but images, breaks, or a tag that says that Markdown follows
   * (kramdown, "HTML Blocks").
   */
  static boolean isLead(String line) {
    String text = line.strip();
    return !images(text).isEmpty() || isEmpty(text) || MARKDOWN.matcher(text).matches();
  }

  /** Whether a text is a rule or a line break, or several of them: they say nothing alone. */
  static boolean isEmpty(String text) {
    return EMPTY.matcher(text).matches();
  }

  /**
   * What an HTML block says. How far its first line is indented says nothing (CommonMark 0.31.2,
   * section 4.6).
   */
  static Block block(String raw) {
    String text = raw.strip();
    Matcher comment = COMMENT.matcher(text);
    if (comment.matches() && !comment.group(1).contains("-->")) {
      return new Block.Comment(comment.group(1));
    }
    List<Inline> images = images(text);
    return images.isEmpty()
        ? new Block.Html(raw.stripLeading())
        : new Block.Paragraph(Blanks.ofBlock(images, new Places()));
  }

  /** The images and line breaks of an HTML block that holds nothing else. */
  private static List<Inline> images(String text) {
    List<Inline> out = new ArrayList<>();
    if (!text.regionMatches(true, 0, "<img", 0, 4)) {
      return out;
    }
    for (Node node : Jsoup.parseBodyFragment(text).body().childNodes()) {
      if (node instanceof Element element && element.nameIs("img") && element.hasAttr("src")) {
        out.add(image(element));
      } else if (node instanceof Element element && element.nameIs("br")) {
        out.add(new Inline.HardBreak());
      } else if (node instanceof TextNode blank && blank.isBlank()) {
        out.add(new Inline.Text(" "));
      } else {
        return List.of();
      }
    }
    return out;
  }
}
