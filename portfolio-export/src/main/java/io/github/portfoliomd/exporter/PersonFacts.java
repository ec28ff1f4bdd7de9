package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The facts of a person in the order in which HTML and plain text show them, but for the picture.
 */
final class PersonFacts {

  /** What can stand in a {@code mailto:} address as it is (RFC 6068, section 2). */
  private static final Pattern MAIL = Pattern.compile("[\\w.!$'*+/=^`{|}~-]+@[\\w.-]+");

  /**
   * What can be dialled, once the signs that only help to read it are gone (RFC 3966, section 3).
   */
  private static final Pattern DIALLED = Pattern.compile("\\+?\\d+");

  private final List<Fact> facts = new ArrayList<>();

  private PersonFacts() {}

  static List<Fact> of(Person person) {
    PersonFacts all = new PersonFacts();
    all.words("Name", person.name());
    all.words("Profession", person.label());
    person.email().ifPresent(mail -> all.add("E-mail", mail(mail)));
    person.phone().ifPresent(phone -> all.add("Phone", phone(phone)));
    all.url(person.url());
    person.location().ifPresent(location -> all.add("Location", new Fact.Facts(of(location))));
    for (Profile profile : person.profiles()) {
      all.add("Profile", new Fact.Facts(of(profile)));
    }
    all.words("Summary", person.summary());
    return all.facts;
  }

  private static List<Fact> of(Location location) {
    PersonFacts all = new PersonFacts();
    all.words("Address", location.address());
    all.words("Postal code", location.postalCode());
    all.words("City", location.city());
    all.words("Region", location.region());
    all.words("Country", location.countryCode());
    return all.facts;
  }

  private static List<Fact> of(Profile profile) {
    PersonFacts all = new PersonFacts();
    all.words("Network", profile.network());
    all.words("Username", profile.username());
    all.url(profile.url());
    return all.facts;
  }

  private static Fact.Value mail(String mail) {
    return MAIL.matcher(mail).matches()
        ? new Fact.Contact("mailto:" + mail, mail)
        : new Fact.Words(mail);
  }

  private static Fact.Value phone(String phone) {
    String number = phone.replaceAll("[\\s().-]", "");
    return DIALLED.matcher(number).matches()
        ? new Fact.Contact("tel:" + number, phone)
        : new Fact.Words(phone);
  }

  private void words(String label, Optional<String> value) {
    value.ifPresent(text -> add(label, new Fact.Words(text)));
  }

  private void url(Optional<String> value) {
    value.ifPresent(url -> add("URL", new Fact.Address(url, url)));
  }

  private void add(String label, Fact.Value value) {
    facts.add(Fact.of(label, value));
  }
}
