package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>  | ‹script>alert(1)‹/script>
          <!-- a <? b                | ‹!-- a ‹? b
          a <                        | a ‹
          less < 50 ms, <3, a -> b   | less < 50 ms, <3, a -> b
          &lt;b&#62; R&D AT&T        | ＆lt;b＆#62; R&D AT&T
          [a](javascript:b)          | [a］(javascript:b)
          [a][b] and [a]: b          | [a］[b] and [a］: b
          [a] b [ ] c                | [a] b [ ] c
          " ' `                      | ” ’ `
          *a* _b_ # c                | *a* _b_ # c
          """)
  void charactersThatCouldBeMarkupBecomeSimilarOnes(String text, String safe) {
    assertThat(ThemeText.safe(text)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/?b=c&d", "HTTP://a.example", "mailto:a@b.example", "tel:+1", "a/b:c",
        "../a?b:c", "#a:b", "", "{{ site.url }}/a", "//a.example/"
      })
  void safeAddresses(String url) {
    assertThat(ThemeText.isSafeUrl(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JaVaScript:alert(1)", " javascript:alert(1)",
            "java\tscript:alert(1)",
        "\u0001javascript:alert(1)", "data:text/html,<script>", "vbscript:a", "file:///etc/passwd",
        "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "javascript&#58;alert(1)", "a:b"
      })
  void unsafeAddresses(String url) {
    assertThat(ThemeText.isSafeUrl(url)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          https://a.example/'b"c   | https://a.example/%27b%22c
          https://a.example/<b>``  | https://a.example/%3Cb%3E%60%60
          https://a.example/](b)   | https://a.example/%5D(b)
          """)
  void addressesCannotEndTheirAttribute(String url, String safe) {
    assertThat(ThemeText.safeUrl(url)).isEqualTo(safe);
  }
}
