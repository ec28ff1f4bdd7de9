package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;

/** The person, as {@code basics}. */
final class ResumePerson {

  private ResumePerson() {}

  static ResumeObject of(Person person) {
    ResumeObject basics = new ResumeObject(PropertyOrder.BASICS, "basics");
    basics
        .text("name", person.name())
        .text("label", person.label())
        .text("image", person.image())
        .text(
            person.email().filter(Addresses::isEmail).isPresent() ? "email" : ResumeNames.EMAIL,
            person.email())
        .text("phone", person.phone())
        .url(person.url())
        .text("summary", person.summary());
    person.location().ifPresent(location -> basics.put("location", location(location)));
    return basics
        .list("profiles", person.profiles().stream().map(ResumePerson::profile).toList())
        .extensions(person.extensions());
  }

  private static Data location(Location location) {
    return new ResumeObject(PropertyOrder.LOCATION)
        .text("address", location.address())
        .text("postalCode", location.postalCode())
        .text("city", location.city())
        .text("countryCode", location.countryCode())
        .text("region", location.region())
        .extensions(location.extensions())
        .build();
  }

  private static Data profile(Profile profile) {
    return new ResumeObject(PropertyOrder.PROFILE)
        .text("network", profile.network())
        .text("username", profile.username())
        .url(profile.url())
        .extensions(profile.extensions())
        .build();
  }
}
