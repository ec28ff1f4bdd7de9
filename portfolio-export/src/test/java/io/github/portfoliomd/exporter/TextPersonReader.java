package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.List;

/** Reads the person from the lines under the page's heading. */
final class TextPersonReader {

  private TextPersonReader() {}

  static Person read(List<String> lines) {
    TextFactsReader facts = TextFactsReader.of(lines);
    Person.Builder out = Person.builder();
    facts.addresses().forEach(out::image);
    facts.words("Name").ifPresent(out::name);
    facts.words("Profession").ifPresent(out::label);
    facts.words("E-mail").ifPresent(out::email);
    facts.words("Phone").ifPresent(out::phone);
    facts.address("URL").ifPresent(out::url);
    facts.words("Summary").ifPresent(out::summary);
    facts.facts("Location").forEach(place -> out.location(location(place)));
    facts.facts("Profile").forEach(profile -> out.addProfile(profile(profile)));
    return out.build();
  }

  private static Location location(TextFactsReader facts) {
    Location.Builder out = Location.builder();
    facts.words("Address").ifPresent(out::address);
    facts.words("Postal code").ifPresent(out::postalCode);
    facts.words("City").ifPresent(out::city);
    facts.words("Region").ifPresent(out::region);
    facts.words("Country").ifPresent(out::countryCode);
    return out.build();
  }

  private static Profile profile(TextFactsReader facts) {
    Profile.Builder out = Profile.builder();
    facts.words("Network").ifPresent(out::network);
    facts.words("Username").ifPresent(out::username);
    facts.address("URL").ifPresent(out::url);
    return out.build();
  }
}
