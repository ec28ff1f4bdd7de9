package io.github.portfoliomd.parser.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.parser.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are a place, which can be one, and which are only written like one. */
class PlaceNamesTest {

  private final PlaceNames places = new PlaceNames(Vocabulary.ALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berlin",
        "berlin",
        "Medellín",
        "Medellin",
        "Norway",
        "Deutschland",
        "日本",
        "東京",
        "Remote",
        "Berlin, Germany",
        "Berlin / Remote",
        "Berlin and Paris",
        "Paris, FR",
        "Austin, TX",
        "Boston, Massachusetts, USA",
        "Medellin Colombia",
        "Remote CA",
        "Remote. Madrid",
        "Lyon (France)",
        "Berlin (Remote)",
        "Fjordby (Norway)",
        " Madrid ",
      })
  void isKnown(String words) {
    assertThat(places.isKnownPlace(words)).isTrue();
    assertThat(places.isPlace(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fjordby, Norway", "Sankt Halden, Germany, Remote"})
  void isOneWhereACountrySaysSo(String words) {
    assertThat(places.isPlace(words)).isTrue();
    assertThat(places.isKnownPlace(words)).isFalse();
  }

  /** {@code Contoso Norway} is an employer. */
  @Test
  void needsACommaBeforeTheCountryOrAnotherName() {
    assertThat(places.isPlace("Fjordby Norway")).isFalse();
    assertThat(places.isPlaceBehind("Fjordby Norway")).isTrue();
    assertThat(places.isPlace("Kvalvik Fjordby, Norway")).isTrue();
    assertThat(places.isPlace("Kvalvik  Fjordby, Norway")).as("two names").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Fjordby",
        "Fjordby, Halden",
        "Fjordby, FX",
        "FR",
        "US",
        "it",
        "us",
        "Norway spruce",
        "Berlin 2019",
        "Boats of Norway",
        "Berlin, by the canal",
        "Berlin, and then some more words than any place has, to tell of a summer in Paris, France",
        "Berlin\uFFFC",
      })
  void isNone(String words) {
    assertThat(places.isPlace(words)).isFalse();
    assertThat(places.isKnownPlace(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CDMX, MX", "CA", "CA, US", "TX / USA", "U.S.A."})
  void areCodes(String words) {
    assertThat(places.isCodes(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Texas", "Austin, TX", "ca", "C", "ABCDE"})
  void areNoCodes(String words) {
    assertThat(places.isCodes(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TX", "CA", "USA", " CA "})
  void isTheCodeOfARegion(String words) {
    assertThat(places.isRegionCode(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XQ", "Texas", "tx", ""})
  void isTheCodeOfNoRegion(String words) {
    assertThat(places.isRegionCode(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halden", "San Halden", "Halden am Fjord", "Ålesund"})
  void canBeAName(String words) {
    assertThat(places.isName(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "halden", "Halden 2", "Halden by", "Of All The Boats There", "7 Seas"})
  void cannotBeAName(String words) {
    assertThat(places.isName(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halden", "San Halden", "Bad Halden", "海町"})
  void canBeACity(String words) {
    assertThat(places.isCity(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halden Works", "HW", "halden", "San Halden Works", "海町帆布工房"})
  void cannotBeACity(String words) {
    assertThat(places.isCity(words)).isFalse();
  }
}
