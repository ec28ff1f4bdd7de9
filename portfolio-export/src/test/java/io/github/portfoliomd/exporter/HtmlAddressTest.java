package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tides.example/a?b=c&d#e",
        "HTTP://tides.example:64000/",
        "//tides.example",
        "http://xn--grsse-lva.example/",
        "https://grüße.example/ü",
        "mailto:a@tides.example",
        "tel:+49431",
        "../images/a.png?raw=true",
        "/a%20b",
        "#part",
        "?a"
      })
  void whatIsAnAddressStays(String address) {
    assertThat(HtmlAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a%20b",
    "100%, 100%25",
    "{{ site.url }}/a, %7B%7B%20site.url%20%7D%7D/a",
    "a#b#c, a#b%23c",
    "a\\b, a%5Cb",
    "a[1].png, a%5B1%5D.png",
    "<a>, %3Ca%3E",
    "a\uFFFCb, a%EF%BF%BCb"
  })
  void whatNoAddressCanHoldIsEncoded(String written, String address) {
    assertThat(HtmlAddress.of(written)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:x()",
        "JAVASCRIPT:x()",
        "data:text/html,x",
        "file:///etc/hosts",
        "https:tides.example",
        "https://",
        "https://a..b/",
        "https://me:secret@tides.example/",
        "https://tides.example:99999/",
        "http://xn--8/",
        "//",
        "\\\\tides.example",
        "/\\",
        "java\nscript:x()",
        "java\u00ADscript:x()",
        "javascript:x()\u2028",
        "https:\u2029//tides.example",
        "a\uFFFE"
      })
  void whatIsNoneOrNotSafeIsRefused(String written) {
    assertThat(HtmlAddress.of(written)).isEmpty();
  }

  @Test
  void longAddressesAreReadInTime() {
    String path = "https://" + "a.".repeat(100) + "example/" + "%".repeat(100_000);
    assertThat(HtmlAddress.of(path)).hasValueSatisfying(url -> assertThat(url).endsWith("%25%25"));
    assertThat(HtmlAddress.of("https://" + "a.".repeat(100_000) + "example/")).isEmpty();
  }

  @Test
  void blanksAroundAreNoPartOfIt() {
    assertThat(HtmlAddress.of(" /a ")).contains("/a");
  }
}
