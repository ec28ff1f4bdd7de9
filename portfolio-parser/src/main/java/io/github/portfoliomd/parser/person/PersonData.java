package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A person as a map with the names of JSON Resume 1.3.1 ({@code basics}), both ways. */
public final class PersonData {

  private static final Set<String> PERSON =
      Set.of("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles");
  private static final Set<String> LOCATION =
      Set.of("address", "postalCode", "city", "countryCode", "region");
  private static final Set<String> PROFILE = Set.of("network", "username", "url");

  private final Map<String, Data> left;

  private PersonData(Map<String, Data> members) {
    this.left = new LinkedHashMap<>(members);
  }

  public static Person read(Map<String, Data> members) {
    PersonData data = new PersonData(members);
    Person.Builder person = Person.builder();
    data.text("name", person::name);
    data.text("label", person::label);
    data.text("image", person::image);
    data.text("email", person::email);
    data.text("phone", person::phone);
    data.text("url", person::url);
    data.text("summary", person::summary);
    if (data.left.get("location") instanceof Data.Mapping map) {
      person.location(location(map.members()));
      data.left.remove("location");
    }
    if (data.left.get("profiles") instanceof Data.Sequence list && areMaps(list)) {
      list.items().forEach(item -> person.addProfile(profile(((Data.Mapping) item).members())));
      data.left.remove("profiles");
    }
    data.rest(PERSON).forEach(person::putExtension);
    return person.build();
  }

  private static boolean areMaps(Data.Sequence list) {
    return !list.items().isEmpty()
        && list.items().stream().allMatch(item -> item instanceof Data.Mapping);
  }

  private static Location location(Map<String, Data> members) {
    PersonData data = new PersonData(members);
    Location.Builder location = Location.builder();
    data.text("address", location::address);
    data.text("postalCode", location::postalCode);
    data.text("city", location::city);
    data.text("countryCode", location::countryCode);
    data.text("region", location::region);
    data.rest(LOCATION).forEach(location::putExtension);
    return location.build();
  }

  private static Profile profile(Map<String, Data> members) {
    PersonData data = new PersonData(members);
    Profile.Builder profile = Profile.builder();
    data.text("network", profile::network);
    data.text("username", profile::username);
    data.text("url", profile::url);
    data.rest(PROFILE).forEach(profile::putExtension);
    return profile.build();
  }

  /** What nobody took; a value that its name does not fit has "x-" before the name. */
  private Map<String, Data> rest(Set<String> names) {
    Map<String, Data> rest = new LinkedHashMap<>();
    left.forEach((key, value) -> rest.put(names.contains(key) ? "x-" + key : key, value));
    return rest;
  }

  /**
   * Takes a text, or a number as it is spelled; what is neither stays, and becomes an extension.
   */
  private void text(String key, Consumer<String> setter) {
    Data value = left.get(key);
    if (value instanceof Data.Text text && !text.value().isEmpty()) {
      setter.accept(text.value());
      left.remove(key);
    } else if (value instanceof Data.Number number) {
      setter.accept(number.spelling());
      left.remove(key);
    }
  }

  public static Map<String, Data> write(Person person) {
    Map<String, Data> out = new LinkedHashMap<>();
    put(out, "name", person.name());
    put(out, "label", person.label());
    put(out, "image", person.image());
    put(out, "email", person.email());
    put(out, "phone", person.phone());
    put(out, "url", person.url());
    put(out, "summary", person.summary());
    person.location().ifPresent(location -> out.put("location", Data.mapping(write(location))));
    if (!person.profiles().isEmpty()) {
      List<Data> profiles = new ArrayList<>();
      person.profiles().forEach(profile -> profiles.add(Data.mapping(write(profile))));
      out.put("profiles", new Data.Sequence(profiles));
    }
    out.putAll(person.extensions());
    return out;
  }

  private static Map<String, Data> write(Location location) {
    Map<String, Data> out = new LinkedHashMap<>();
    put(out, "address", location.address());
    put(out, "postalCode", location.postalCode());
    put(out, "city", location.city());
    put(out, "countryCode", location.countryCode());
    put(out, "region", location.region());
    out.putAll(location.extensions());
    return out;
  }

  private static Map<String, Data> write(Profile profile) {
    Map<String, Data> out = new LinkedHashMap<>();
    put(out, "network", profile.network());
    put(out, "username", profile.username());
    put(out, "url", profile.url());
    out.putAll(profile.extensions());
    return out;
  }

  private static void put(Map<String, Data> out, String key, Optional<String> text) {
    text.ifPresent(value -> out.put(key, Data.text(value)));
  }
}
