package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;

/** Makes the person of {@code basics}: the way back of ResumePerson. */
final class BasicsReader {

  private final JsonMembers basics;

  private BasicsReader(JsonMembers basics) {
    this.basics = basics;
  }

  static Person read(JsonMembers basics) {
    return new BasicsReader(basics).person();
  }

  private Person person() {
    Person.Builder out = Person.builder();
    basics.text("name").ifPresent(out::name);
    basics.text("label").ifPresent(out::label);
    basics.text("image").ifPresent(out::image);
    basics.textOr("email", ResumeNames.EMAIL).ifPresent(out::email);
    basics.text("phone").ifPresent(out::phone);
    basics.textOr("url", ResumeNames.URL).ifPresent(out::url);
    basics.text("summary").ifPresent(out::summary);
    basics.standardObject("location").map(BasicsReader::location).ifPresent(out::location);
    basics.objects("profiles", "url").forEach(profile -> out.addProfile(profile(profile)));
    return out.extensions(basics.rest(ResumeNames.BASICS)).build();
  }

  private static Location location(JsonMembers location) {
    Location.Builder out = Location.builder();
    location.text("address").ifPresent(out::address);
    location.text("postalCode").ifPresent(out::postalCode);
    location.text("city").ifPresent(out::city);
    location.text("countryCode").ifPresent(out::countryCode);
    location.text("region").ifPresent(out::region);
    return out.extensions(location.rest(ResumeNames.LOCATION)).build();
  }

  private static Profile profile(JsonMembers profile) {
    Profile.Builder out = Profile.builder();
    profile.text("network").ifPresent(out::network);
    profile.text("username").ifPresent(out::username);
    profile.textOr("url", ResumeNames.URL).ifPresent(out::url);
    return out.extensions(profile.rest(ResumeNames.PROFILE)).build();
  }
}
