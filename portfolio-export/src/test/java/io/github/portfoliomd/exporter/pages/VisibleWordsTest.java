package io.github.portfoliomd.exporter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The count of words that others are held against. */
class VisibleWordsTest {

  private static List<String> words(String page) {
    return VisibleWords.ofPage(page).stream().map(Word::text).toList();
  }

  @Test
  void marksOfMarkdownAreNoWords() {
    assertThat(words("## **Ski**ff _&amp;_ `oar` AT&amp;T\n\n1. one\n- [x] done\n> said\\.\n"))
        .containsExactly("Skiff", "oar", "AT", "T", "one", "done", "said");
  }

  @Test
  void addressesAreNoWordsButTextsOfLinksAndImagesAre() {
    assertThat(
            words(
                "[log](log.md \"the log\") [book][b] ![sail](a(1).png) <https://a.example>[^1]\n\n"
                    + "[b]: https://b.example \"B\"\n"))
        .containsExactly("log", "book", "sail", "https", "a", "example");
  }

  @Test
  void whatIsNotShownIsNoWord() {
    assertThat(
            words(
                "---\ntitle: x\n---\n<!-- no -->a{: .no}\n{::comment}\nno\n{:/comment}\n"
                    + "{% if no %}b{{ no }}\n<p class=\"no\">H<sub>2</sub>O<br>c</p>"
                    + "<img src=\"no\" alt=\"d\">\n```no\ne <f>\n```\n"))
        .containsExactly("a", "b", "H2O", "c", "d", "e", "f");
  }

  @Test
  void eachLetterOfScriptsWithoutBlanksIsAWord() {
    assertThat(words("2019年3月 서울")).containsExactly("2019", "年", "3", "月", "서", "울");
  }

  @Test
  void wordsHaveTheirPlaces() {
    assertThat(VisibleWords.ofPage("---\na: b\n---\n\n*Sk*iff &amp; oar"))
        .containsExactly(new Word("Skiff", 15), new Word("oar", 28));
  }

  @Test
  void frontMatterIsCountedByItself() {
    assertThat(
            VisibleWords.ofFrontMatter("---\n# no\ntitle: Skiff\n---\noar").stream()
                .map(Word::text))
        .containsExactly("title", "Skiff");
  }
}
