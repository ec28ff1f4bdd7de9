package io.github.portfoliomd.exporter.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The words that a visitor of a page sees, found by patterns alone, without any reader of the
 * library: what it removes is front matter, comments, Liquid, attribute lists, tags, destinations,
 * and the marks of Markdown.
 */
final class VisibleWords {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(-{3}|\\+{3})[ \\t]*\\R(?s:.*?)^(?:\\1|\\.{3})[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30FC]"
              + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30FC]]"
              + "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30FC]]*");

  private static final Pattern COMMENT = Pattern.compile("^[ \\t]*#[^\\n]*", Pattern.MULTILINE);

  /** Each with what becomes of it; the first that matches at a place counts. */
  private static final Pattern MARKUP =
      Pattern.compile(
          String.join(
              "|",
              "^(?<indent>[ \\t>]*(?:[-*+][ \\t]+)?)(?<fence>`{3,}|~{3,})(?<info>[^\\n`]*)\\n"
                  + "(?<block>(?s:.*?))(?:^[ \\t>]*\\k<fence>[`~]*[ \\t]*$|\\z)",
              "(?<ticks>`{1,3})(?!`)(?<code>[^\\n]+?)(?<!`)\\k<ticks>(?!`)(?<raw>\\{=\\w+})?",
              "(?<gone>(?s:<!--.*?-->|\\{::comment}.*?\\{:/(?:comment)?}|\\{%.*?%}|\\{\\{.*?}})"
                  + "|\\{::?/?[^}\\n]*}"
                  + "|(?s:<(?<hidden>script|style)\\b.*?</\\k<hidden>>)|<[!?][^>]*>"
                  + "|^[ \\t>]{0,12}\\[(?!\\^)[^]\\n]+]:[ \\t]*\\S[^\\n]*"
                  + "|\\[\\^[^]\\n]+]:?"
                  + "|^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]](?=\\s)"
                  + "|^[ \\t>]*\\d{1,3}[.)](?=\\s))",
              "](?<target>\\((?:\"[^\"\\n]*\"|\\\\.|\\((?:[^()])*+\\)|[^()\\\\])*+\\)|\\[[^]\\n]*])",
              "\\\\(?<escaped>\\p{Punct})",
              "<(?<tag>/?[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:[\\s/](?:\"[^\"]*\"|'[^']*'|[^'\">])*+)?)>",
              "(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)",
              "(?<mark>[*_~`])"),
          Pattern.MULTILINE);

  private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** Tags that part no word. */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "s",
          "small", "span", "strike", "strong", "sub", "sup", "u", "wbr");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private VisibleWords() {}

  /** The words of a page's front matter, with the names of its keys. */
  static List<Word> ofFrontMatter(String page) {
    Matcher comment = COMMENT.matcher(page.substring(0, frontMatterEnd(page)));
    return plain(comment.replaceAll(c -> " ".repeat(c.group().length())), 0);
  }

  /** The words of a page behind its front matter. */
  static List<Word> ofPage(String page) {
    return ofMarkdown(page, frontMatterEnd(page));
  }

  static List<Word> ofMarkdown(String markdown) {
    return ofMarkdown(markdown, 0);
  }

  /** The words of a text without markup. */
  static List<Word> plain(String text) {
    return plain(text, 0);
  }

  static int frontMatterEnd(String page) {
    Matcher front = FRONT_MATTER.matcher(page);
    return front.find() ? front.end() : 0;
  }

  private static List<Word> ofMarkdown(String page, int from) {
    VisibleWords words = new VisibleWords();
    words.read(page, from);
    return words.found();
  }

  private static List<Word> plain(String text, int offset) {
    VisibleWords words = new VisibleWords();
    words.literal(text, offset);
    return words.found();
  }

  private void read(String page, int from) {
    Matcher markup = MARKUP.matcher(page);
    int at = from;
    while (at <= page.length() && markup.find(at)) {
      literal(page.substring(at, markup.start()), at);
      markup(markup);
      at = Math.max(markup.end(), at + 1);
    }
    literal(page.substring(Math.min(at, page.length())), at);
  }

  private void markup(Matcher markup) {
    if (markup.group("fence") != null) {
      code(markup, "block", markup.group("info").strip());
    } else if (markup.group("ticks") != null) {
      code(markup, "code", markup.group("raw"));
    } else if (markup.group("gone") != null || markup.group("target") != null) {
      add(' ', markup.start());
    } else if (markup.group("escaped") != null) {
      literal(markup.group("escaped"), markup.start("escaped"));
    } else if (markup.group("tag") != null) {
      tag(markup);
    } else if (markup.group("entity") != null) {
      for (char c : Parser.unescapeEntities(markup.group("entity"), true).toCharArray()) {
        literal(String.valueOf(c), markup.start());
      }
    }
  }

  private void code(Matcher markup, String group, @org.jspecify.annotations.Nullable String mark) {
    if ("{=html}".equals(mark)) {
      for (Word word : ofMarkdown(markup.group(group))) {
        literal(" " + word.text() + " ", markup.start(group) + word.start());
      }
    } else if (!"{=liquid}".equals(mark)) {
      literal(markup.group(group), markup.start(group));
    }
  }

  private void tag(Matcher markup) {
    String name = markup.group("tag").replace("/", "").toLowerCase(Locale.ROOT);
    if (!WITHIN_WORDS.contains(name)) {
      add(' ', markup.start());
    }
    Matcher alt = ALT.matcher(markup.group("attributes"));
    if (alt.find()) {
      String words = alt.group(1) != null ? alt.group(1) : alt.group(2);
      literal(Parser.unescapeEntities(words, true) + " ", markup.start());
    }
  }

  /** Marks that may stand within a word are left out of all texts alike. */
  private void literal(String words, int start) {
    for (int i = 0; i < words.length(); i++) {
      if ("*_~`".indexOf(words.charAt(i)) < 0) {
        add(words.charAt(i), start + i);
      }
    }
  }

  private void add(char c, int at) {
    text.append(c);
    offsets.add(at);
  }

  private List<Word> found() {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group(), offsets.get(word.start())));
    }
    return words;
  }
}
