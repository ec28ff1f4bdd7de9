package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person that is safe for themes. */
final class ThemePerson {

  /** Codes of regions (Unicode Technical Standard 35, section 3.2). */
  private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}|[0-9]{3}");

  /** A web address, whose host is the group (RFC 3986, appendix B). */
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:@]+).*", Pattern.DOTALL);

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
    text("/person/location/region", location.region(), out::region);
    location.countryCode().ifPresent(code -> country(code, location.region(), out));
    return out.extensions(
            new ThemeData(changes, "/person/location/extensions").of(location.extensions()))
        .build();
  }

  /**
   * A theme looks the country up, and fails where no code could be: that one is a region's name.
   */
  private void country(String code, Optional<String> region, Location.Builder out) {
    String path = "/person/location/countryCode";
    if (COUNTRY.matcher(code).matches()) {
      out.countryCode(code);
      return;
    }
    changes.moved(path);
    String name = region.map(text -> text + ", ").orElse("") + code;
    out.region(changes.text(path, name));
  }

  private Profile of(Profile profile, String path) {
    Profile.Builder out = Profile.builder();
    if (profile.network().isEmpty()) {
      changes.placeholder(path + "/network");
    }
    out.network(changes.text(path + "/network", profile.network().orElseGet(() -> name(profile))));
    text(path + "/username", profile.username(), out::username);
    url(path + "/url", profile.url(), out::url);
    return out.extensions(new ThemeData(changes, path + "/extensions").of(profile.extensions()))
        .build();
  }

  /** Most themes fail without a name of the network: the host of the address stands for it. */
  private static String name(Profile profile) {
    return profile
        .url()
        .map(HOST::matcher)
        .filter(Matcher::matches)
        .map(host -> host.group(1))
        .or(profile::username)
        .orElse("Profile");
  }

  private void text(String path, Optional<String> text, Consumer<String> out) {
    text.map(value -> changes.text(path, value)).ifPresent(out);
  }

  private void url(String path, Optional<String> url, Consumer<String> out) {
    url.flatMap(value -> changes.url(path, value)).ifPresent(out);
  }
}
