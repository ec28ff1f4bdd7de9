package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import org.jsoup.nodes.Element;

/** Reads the person whose page it is from its header. */
final class HtmlPersonReader {

  private HtmlPersonReader() {}

  static Person read(Element header) {
    HtmlFactsReader facts = HtmlFactsReader.of(header.selectFirst("> address > dl"));
    Person.Builder out = Person.builder();
    Element picture = header.selectFirst("> img");
    if (picture != null) {
      out.image(picture.attr("src"));
    }
    facts.words("Name").ifPresent(out::name);
    facts.words("Profession").ifPresent(out::label);
    facts.words("E-mail").ifPresent(out::email);
    facts.words("Phone").ifPresent(out::phone);
    facts.words("URL").ifPresent(out::url);
    facts.words("Summary").ifPresent(out::summary);
    facts.facts("Location").forEach(place -> out.location(location(place)));
    facts.facts("Profile").forEach(profile -> out.addProfile(profile(profile)));
    return out.build();
  }

  private static Location location(HtmlFactsReader facts) {
    Location.Builder out = Location.builder();
    facts.words("Address").ifPresent(out::address);
    facts.words("Postal code").ifPresent(out::postalCode);
    facts.words("City").ifPresent(out::city);
    facts.words("Region").ifPresent(out::region);
    facts.words("Country").ifPresent(out::countryCode);
    return out.build();
  }

  private static Profile profile(HtmlFactsReader facts) {
    Profile.Builder out = Profile.builder();
    facts.words("Network").ifPresent(out::network);
    facts.words("Username").ifPresent(out::username);
    facts.words("URL").ifPresent(out::url);
    return out.build();
  }
}
