package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A person that is safe for themes. */
final class ThemePerson {

  private final ThemeChanges changes;

  ThemePerson(ThemeChanges changes) {
    this.changes = changes;
  }

  Person of(Person person) {
    Person.Builder out = Person.builder();
    text("/person/name", person.name(), out::name);
    text("/person/label", person.label(), out::label);
    url("/person/image", person.image(), out::image);
    text("/person/email", person.email(), out::email);
    text("/person/phone", person.phone(), out::phone);
    url("/person/url", person.url(), out::url);
    text("/person/summary", person.summary(), out::summary);
    person.location().ifPresent(location -> out.location(of(location)));
    List<Profile> profiles = new ArrayList<>();
    person
        .profiles()
        .forEach(profile -> profiles.add(of(profile, "/person/profiles/" + profiles.size())));
    return out.profiles(profiles)
        .extensions(new ThemeData(changes, "/person/extensions").of(person.extensions()))
        .build();
  }

  private Location of(Location location) {
    Location.Builder out = Location.builder();
    text("/person/location/address", location.address(), out::address);
    text("/person/location/postalCode", location.postalCode(), out::postalCode);
    text("/person/location/city", location.city(), out::city);
    text("/person/location/countryCode", location.countryCode(), out::countryCode);
    text("/person/location/region", location.region(), out::region);
    return out.extensions(
            new ThemeData(changes, "/person/location/extensions").of(location.extensions()))
        .build();
  }

  private Profile of(Profile profile, String path) {
    Profile.Builder out = Profile.builder();
    text(path + "/network", profile.network(), out::network);
    text(path + "/username", profile.username(), out::username);
    url(path + "/url", profile.url(), out::url);
    return out.extensions(new ThemeData(changes, path + "/extensions").of(profile.extensions()))
        .build();
  }

  private void text(String path, Optional<String> text, Consumer<String> out) {
    text.map(value -> changes.text(path, value)).ifPresent(out);
  }

  private void url(String path, Optional<String> url, Consumer<String> out) {
    url.flatMap(value -> changes.url(path, value)).ifPresent(out);
  }
}
