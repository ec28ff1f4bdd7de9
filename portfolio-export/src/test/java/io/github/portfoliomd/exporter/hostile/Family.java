package io.github.portfoliomd.exporter.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of any length that are made of the same few tokens: what an attacker would send.
 *
 * @param shape how the tokens make a page
 * @param before what stands before them
 * @param tokens one or more
 */
record Family(Shape shape, String before, List<String> tokens) {

  /** How tokens make a page. */
  enum Shape {
    /** One after the other, again and again. */
    REPEATED,
    /** Each on a line of its own. */
    LINES,
    /** Each deeper than the line before. */
    INDENTED,
    /** Each one more often than the time before. */
    GROWING,
    /** The first ones, and then as many of the last. */
    NESTED,
    /** With a very long word, or a very long gap, between them. */
    APART
  }

  /** What stands before them: each reads what follows in another way. */
  static final List<String> BEFORE =
      List.of(
          "",
          "---\n",
          "---\na: ",
          "# Ada Moreau\n",
          "## Experience\n\n",
          "## Publications\n\n- ",
          "## Projects\n\n",
          "## Rigger, Halden\n_2019._\n\n",
          "- ",
          "> ",
          "| a | b |\n|---|---|\n",
          "<div>\n");

  /** Of Markdown, YAML, HTML, Liquid, kramdown and the layout. */
  static final List<String> TOKENS =
      List.of(
          // Markdown (CommonMark 0.31.2 and GFM)
          "\\",
          "`",
          "``",
          "*",
          "**",
          "***",
          "_",
          "__",
          "~",
          "~~",
          "[",
          "]",
          "!",
          "![",
          "](",
          "[](",
          "[a](",
          "![a](",
          "[a](u) ",
          "[a][b] ",
          "[a]",
          "[[",
          "]]",
          "[^",
          "[^a]",
          "(",
          ")",
          "<",
          ">",
          "<<<",
          "&",
          "&amp; ",
          "&#",
          "&#x26;",
          "#",
          "# ",
          "## a",
          "#a ",
          "-",
          "- ",
          "- - ",
          "* ",
          "+ ",
          "1. ",
          "1) ",
          "- [ ] ",
          "> ",
          "> - ",
          "- > ",
          "+ 1. ",
          "=",
          "===",
          "---",
          "***\n",
          "```",
          "~~~",
          "``` `",
          "    ",
          "\t",
          " ",
          "  ",
          "\n",
          "\r",
          "\r\n",
          "|",
          "| ",
          "|a|b|",
          "|-|-|",
          ":",
          ": ",
          "a\n: b",
          "[a]: b",
          "[a]: <b> \"c",
          "[^a]: b",
          "<http:",
          "<a@",
          "www.",
          "http://a ",
          "https://a.b/c?d ",
          "a@b.c ",
          "\"",
          "'",
          "a",
          "a ",
          "a***",
          "*a **b ",
          "_a_",
          "`a`",
          // YAML 1.2
          "a: b",
          "a: ",
          "? ",
          "{a: ",
          "[a, ",
          "&a ",
          "*a ",
          "!!a ",
          "%",
          "--- ",
          "... ",
          "|\n",
          ">\n",
          "a:\n  - b",
          "<<: *a",
          // HTML
          "<i> ",
          "<a ",
          "</",
          "</a>",
          "<!--",
          "-->",
          "<!A ",
          "<?",
          "?>",
          "<![CDATA[",
          "<a b=\"",
          "<a b='",
          "<div>",
          "</div>",
          "<p>",
          "<table><tr><td>",
          "<ul><li>",
          "<br>",
          "<img src=a> ",
          "<img src=\"a\"> ",
          "<h2>a</h2>",
          "<details>",
          "<summary>a</summary>",
          "<b>",
          "<script>",
          "<pre>",
          "<dl><dt>a<dd>b",
          // Liquid and kramdown
          "{% ",
          "{{ ",
          "}}",
          "%}",
          "{: ",
          "{: .a}",
          "{:toc}",
          "{::comment}",
          "{:/}",
          // the layout, and what it reads
          "_2019._",
          "_Since 2019._ ",
          "Jan 2019 - ",
          "2019 - ",
          "2019, ",
          "(2019) ",
          "2019-",
          "at ",
          "a at b ",
          "a, ",
          "a | ",
          "a - b ",
          "- a (2019)",
          "keywords: a, b",
          "_keywords: a, b_",
          "**a**: b",
          "**a** ",
          "**a**",
          "10.1000/a ",
          "doi:10.1000/",
          "https://doi.org/10.1/",
          "Smith, J., ",
          "J. Smith, ",
          " and ",
          "\"Title\", ",
          "et al. ",
          "令和",
          "大学 ",
          "。",
          "<!-- portfolio a: -->",
          // characters
          "é",
          "e\u0301",
          "😀",
          "\u202E",
          "\u2028",
          "\uD800",
          "\u0000",
          "\uFEFF",
          "\uFFFC",
          "$",
          "@",
          "/",
          "+",
          "A ",
          "A",
          "1",
          "0");

  private static final String LONG = "x".repeat(200);

  /** The page of about so many characters. */
  String page(int length) {
    StringBuilder page = new StringBuilder(length + 400).append(before);
    if (shape == Shape.NESTED) {
      return nested(page, length);
    }
    for (int i = 0; page.length() < length; i++) {
      String token = tokens.get(i % tokens.size());
      switch (shape) {
        case LINES -> page.append(token).append('\n');
        case INDENTED -> page.append(" ".repeat(i % 200)).append(token).append("a\n");
        case GROWING -> page.append(token.repeat(1 + i % 200)).append(' ');
        case APART -> page.append(token).append(i % 2 == 0 ? LONG : " ".repeat(LONG.length()));
        default -> page.append(token);
      }
    }
    return page.toString();
  }

  private String nested(StringBuilder page, int length) {
    String last = tokens.get(tokens.size() - 1);
    List<String> first = tokens.size() == 1 ? tokens : tokens.subList(0, tokens.size() - 1);
    String all = String.join("", first);
    int times = Math.max(1, length / (all.length() + last.length()));
    return page.append(all.repeat(times)).append('a').append(last.repeat(times)).toString();
  }

  /** Each token in each shape, with nothing before it, and each below each of the others. */
  static List<Family> all() {
    List<Family> all = new ArrayList<>();
    for (String token : TOKENS) {
      for (Shape shape : Shape.values()) {
        all.add(new Family(shape, "", List.of(token)));
      }
      BEFORE.stream()
          .skip(1)
          .forEach(before -> all.add(new Family(Shape.REPEATED, before, List.of(token))));
    }
    return all;
  }

  @Override
  public String toString() {
    return (shape + " " + before + " + " + tokens)
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replaceAll("\\p{Cc}", "?");
  }
}
