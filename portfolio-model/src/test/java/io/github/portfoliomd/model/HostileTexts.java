package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Text whose words mean something to Markdown, YAML, HTML, JSON, Liquid, kramdown, a terminal or
 * the page layout, in any order and with any blank between them.
 */
final class HostileTexts {

  /** What each format could take for its own. */
  private static final List<List<String>> PIECES =
      List.of(
          // words of the layout: periods, labels, roles, citations
          List.of(
              "2019",
              "2019.",
              "_2019._",
              "Since",
              "March 2021",
              "2020 -- 2021",
              "keywords:",
              "a, b",
              "Role:",
              "Lead engineer",
              "Engineer",
              "at",
              "Acme Ltd",
              "Organization: x",
              "URL:",
              "doi",
              "10.5555/x",
              "(2019)",
              "Moreau, A. (2021)",
              " - ",
              "--",
              "Talks",
              "Education"),
          // Markdown
          List.of(
              "#",
              "## a",
              ">",
              "-",
              "+",
              "*",
              "1.",
              "2)",
              "---",
              "===",
              "|",
              "a|b",
              "|---|",
              "`",
              "``",
              "```",
              "~~",
              "~",
              "_",
              "__",
              "**",
              "_x_",
              "**y**",
              "[",
              "]",
              "](",
              "[a](b)",
              "![",
              "!",
              "(",
              ")",
              "[x]",
              "[ ]",
              "[^1]",
              "[^1]: n",
              "[a]: b",
              ":",
              ": d",
              "\\",
              "\\*",
              "\\\\",
              "<https://a.example>",
              "https://a.example/b_c.",
              "http://",
              "://"),
          // HTML and its references
          List.of(
              "<",
              ">",
              "<b>",
              "</b>",
              "<br>",
              "<br/>",
              "<img src=a>",
              "<!--",
              "-->",
              "<!-- x -->",
              "</p>",
              "<script>",
              "&",
              "&amp;",
              "&#32;",
              "&#x41;",
              "&nbsp;",
              "\"",
              "'",
              "]]>"),
          // YAML, JSON, Liquid, kramdown
          List.of(
              "yes",
              "null",
              "0x1F",
              "1.10",
              "a: b",
              "- x",
              "{",
              "}",
              "{}",
              "&a",
              "*a",
              "%",
              "@",
              "{{ x }}",
              "{{",
              "}}",
              "{% if %}",
              "{%",
              "{: .x}",
              "{:",
              "{::comment}",
              "+++"),
          // what looks like nothing, or like something else
          List.of(
              " ",
              "  ",
              "\t",
              "\n",
              "\n\n",
              "\u00A0",
              "\u2028",
              "\u0085",
              "\u200B",
              "\uFEFF",
              "\u202E",
              "\u0007",
              "\u001B[0m",
              "\uFFFD",
              "\uFFFC",
              "\uFFFE"),
          // letters of people
          List.of(
              "tide",
              "quay",
              "é",
              "e\u0301",
              "\u0301",
              "ß",
              "漢字",
              "かな",
              "한",
              "灯。",
              "שלום",
              "مد",
              "🌊",
              "👩‍🚀",
              "Ω",
              "ǅ",
              "i",
              "A",
              "7",
              "x".repeat(90)));

  private static final Arbitrary<String> PIECE =
      WholeArbitrary.of(
          Arbitraries.frequencyOf(
              Tuple.of(3, Arbitraries.of(PIECES.get(0))),
              Tuple.of(4, Arbitraries.of(PIECES.get(1))),
              Tuple.of(2, Arbitraries.of(PIECES.get(2))),
              Tuple.of(2, Arbitraries.of(PIECES.get(3))),
              Tuple.of(2, Arbitraries.of(PIECES.get(4))),
              Tuple.of(6, Arbitraries.of(PIECES.get(5)))));

  private static final Arbitrary<String> TEXTS =
      WholeArbitrary.of(
          List.of("a", " ", "\n", "_2019._", "keywords: a, b", "---", "&#32;", "\\"),
          Combinators.combine(PIECE.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of("", " "))
              .as((pieces, blank) -> String.join(blank, pieces)));

  private static final Arbitrary<String> LINES =
      WholeArbitrary.of(TEXTS.map(text -> text.replace('\n', ' ')));

  private static final Arbitrary<String> ADDRESSES =
      WholeArbitrary.of(
          Arbitraries.frequencyOf(
              Tuple.of(
                  3,
                  Arbitraries.of(
                      "https://tide.example/a?b=c&d=e#f",
                      "https://tide.example/wiki/Sluice_(lock)",
                      "../a b.png",
                      "javascript:alert(1)",
                      "//x",
                      "mailto:a@quay.example",
                      "{{ site.url }}/a",
                      "a#b#c",
                      "http://[",
                      "https://tide.example/x\u0001y",
                      "漢.png",
                      "a\\b",
                      "a)b(c",
                      "<a>",
                      "https://doi.org/10.5555/x.")),
              Tuple.of(1, LINES)));

  private HostileTexts() {}

  /** One to five pieces; never empty. */
  static Arbitrary<String> texts() {
    return TEXTS;
  }

  /** Texts on one line. */
  static Arbitrary<String> lines() {
    return LINES;
  }

  /** Addresses, among them some that are none. */
  static Arbitrary<String> addresses() {
    return ADDRESSES;
  }
}
