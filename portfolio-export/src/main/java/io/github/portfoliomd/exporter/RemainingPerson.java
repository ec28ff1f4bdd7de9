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
    text(Pointer.of("/person/name"), person.name(), out::name);
    text(Pointer.of("/person/label"), person.label(), out::label);
    person
        .image()
        .flatMap(image -> remaining.portrait(Pointer.of("/person/image"), image))
        .ifPresent(out::image);
    text(Pointer.of("/person/email"), person.email(), out::email);
    text(Pointer.of("/person/phone"), person.phone(), out::phone);
    person.url().map(url -> remaining.address(Pointer.of("/person/url"), url)).ifPresent(out::url);
    text(Pointer.of("/person/summary"), person.summary(), out::summary);
    person.location().map(this::of).ifPresent(out::location);
    for (int i = 0; i < person.profiles().size(); i++) {
      out.addProfile(of(Pointer.of("/person/profiles").to("", i), person.profiles().get(i)));
    }
    remaining.extensions(Pointer.of("/person/extensions"), person.extensions());
    return out.build();
  }

  private Location of(Location location) {
    Pointer path = Pointer.of("/person/location");
    Location.Builder out = Location.builder();
    text(path.to("/address"), location.address(), out::address);
    text(path.to("/postalCode"), location.postalCode(), out::postalCode);
    text(path.to("/city"), location.city(), out::city);
    text(path.to("/countryCode"), location.countryCode(), out::countryCode);
    text(path.to("/region"), location.region(), out::region);
    remaining.extensions(path.to("/extensions"), location.extensions());
    return out.build();
  }

  private Profile of(Pointer path, Profile profile) {
    Profile.Builder out = Profile.builder();
    text(path.to("/network"), profile.network(), out::network);
    text(path.to("/username"), profile.username(), out::username);
    profile.url().map(url -> remaining.address(path.to("/url"), url)).ifPresent(out::url);
    remaining.extensions(path.to("/extensions"), profile.extensions());
    return out.build();
  }

  private void text(Pointer path, Optional<String> text, Consumer<String> out) {
    text.map(value -> remaining.text(path, value)).ifPresent(out);
  }
}
