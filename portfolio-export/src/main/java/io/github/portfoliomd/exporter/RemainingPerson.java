package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.Optional;
import java.util.function.Consumer;

/** What remains of a person. */
final class RemainingPerson {

  private final Remaining remaining;

  RemainingPerson(Remaining remaining) {
    this.remaining = remaining;
  }

  Person of(Person person) {
    Person.Builder out = Person.builder();
    text("/person/name", person.name(), out::name);
    text("/person/label", person.label(), out::label);
    person
        .image()
        .flatMap(image -> remaining.portrait("/person/image", image))
        .ifPresent(out::image);
    text("/person/email", person.email(), out::email);
    text("/person/phone", person.phone(), out::phone);
    person.url().map(url -> remaining.address("/person/url", url)).ifPresent(out::url);
    text("/person/summary", person.summary(), out::summary);
    person.location().map(this::of).ifPresent(out::location);
    for (int i = 0; i < person.profiles().size(); i++) {
      out.addProfile(of("/person/profiles/" + i, person.profiles().get(i)));
    }
    remaining.extensions("/person/extensions", person.extensions());
    return out.build();
  }

  private Location of(Location location) {
    String path = "/person/location";
    Location.Builder out = Location.builder();
    text(path + "/address", location.address(), out::address);
    text(path + "/postalCode", location.postalCode(), out::postalCode);
    text(path + "/city", location.city(), out::city);
    text(path + "/countryCode", location.countryCode(), out::countryCode);
    text(path + "/region", location.region(), out::region);
    remaining.extensions(path + "/extensions", location.extensions());
    return out.build();
  }

  private Profile of(String path, Profile profile) {
    Profile.Builder out = Profile.builder();
    text(path + "/network", profile.network(), out::network);
    text(path + "/username", profile.username(), out::username);
    profile.url().map(url -> remaining.address(path + "/url", url)).ifPresent(out::url);
    remaining.extensions(path + "/extensions", profile.extensions());
    return out.build();
  }

  private void text(String path, Optional<String> text, Consumer<String> out) {
    text.map(value -> remaining.text(path, value)).ifPresent(out);
  }
}
