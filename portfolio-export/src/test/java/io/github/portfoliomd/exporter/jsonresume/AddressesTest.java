package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/b?c=d#e",
        "mailto:ada@example.org",
        "http://[::1]:80/",
        "tel:+33-1",
        "https://a.example/%C3%A9",
        "http://user@[::1]",
        "urn:isbn:1"
      })
  void uris(String uri) {
    assertThat(Addresses.isUri(uri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a/b",
        "../a",
        "//a.example/",
        "https://a.example/é",
        "https://a.example/a b",
        "https:",
        "https://a.example/%zz",
        "https://a.example/?q[1]",
        "{{ site.url }}/a",
        "https://a\n.example"
      })
  void noUris(String text) {
    assertThat(Addresses.isUri(text)).isFalse();
  }

  @Test
  void longAddressesNeedNoStack() {
    assertThat(Addresses.isUri("https://a.example/" + "a/".repeat(1_000_000))).isTrue();
    assertThat(Addresses.isEmail("a.".repeat(1_000_000) + "@example.org")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org", "a.b+c_d-e@x-y.example.com", "1@a.io"})
  void mailAddresses(String email) {
    assertThat(Addresses.isEmail(email)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada", "ada@localhost", "ada@quay.example", "ada@x.TEST", ".ada@example.org",
        "a..b@example.org", "ada@-x.org", "ada@x..org", "é@example.org", "\"a b\"@example.org",
        "ada (at) example.org"
      })
  void noMailAddresses(String text) {
    assertThat(Addresses.isEmail(text)).isFalse();
  }

  @Test
  void resolversOfTheDoiSystem() {
    assertThat(Addresses.isDoi("https://doi.org/10.1000/182")).isTrue();
    assertThat(Addresses.isDoi("http://dx.doi.org/10.1000/182")).isTrue();
    assertThat(Addresses.isDoi("https://doi.org/10.1/x")).isFalse();
    assertThat(Addresses.isDoi("https://a.example/10.1000/182")).isFalse();
  }
}
