package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * Whose portfolio it is: {@code basics} of JSON Resume 1.3.1.
 *
 * <p>It repeats what a page says; it never takes words away from the page.
 *
 * <pre>{@code
 * Person ada = Person.builder().name("Ada Moreau").email("ada@example.org").build();
 * }</pre>
 */
@Value.Immutable
@Serial.Version(1)
public sealed interface Person extends Serializable permits ImmutablePerson {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutablePerson.builder();
  }

  /** {@return the name, if given} */
  Optional<String> name();

  /** {@return what the person is, such as "Data scientist", if given} */
  Optional<String> label();

  /** {@return the address of a picture, as written, if given} */
  Optional<String> image();

  /** {@return the e-mail address, if given; not checked} */
  Optional<String> email();

  /** {@return the telephone number, as written, if given} */
  Optional<String> phone();

  /** {@return the address of the person's site, as written, if given} */
  Optional<String> url();

  /** {@return a few sentences about the person, if given} */
  Optional<String> summary();

  /** {@return where the person lives, if given} */
  Optional<Location> location();

  /** {@return the person on networks, in order} */
  List<Profile> profiles();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /** {@return whether nothing is known of the person} */
  default boolean isEmpty() {
    return equals(builder().build());
  }

  /** {@return a builder that holds these values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return this in canonical form, which every built value has: no empty text, place or profile,
   * no broken character}
   */
  @Value.Check
  default Person canonical() {
    Canonical.refuse(
        extensions(),
        "name",
        "label",
        "image",
        "email",
        "phone",
        "url",
        "summary",
        "location",
        "profiles");
    if (Stream.of(name(), label(), image(), email(), phone(), url(), summary())
            .allMatch(Canonical::isPresent)
        && location().filter(Location::isEmpty).isEmpty()
        && profiles().stream().noneMatch(Profile::isEmpty)) {
      return this;
    }
    return ((ImmutablePerson.Builder) toBuilder())
        .name(Canonical.present(name()))
        .label(Canonical.present(label()))
        .image(Canonical.present(image()))
        .email(Canonical.present(email()))
        .phone(Canonical.present(phone()))
        .url(Canonical.present(url()))
        .summary(Canonical.present(summary()))
        .location(location().filter(place -> !place.isEmpty()))
        .profiles(profiles().stream().filter(profile -> !profile.isEmpty()).toList())
        .build();
  }

  /** Makes persons; an empty text takes a value away. Not thread-safe. */
  sealed interface Builder permits ImmutablePerson.Builder {
    /**
     * Sets the name.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets what the person is.
     *
     * @param label a few words
     * @return this builder
     */
    Builder label(String label);

    /**
     * Sets the picture.
     *
     * @param image its address
     * @return this builder
     */
    Builder image(String image);

    /**
     * Sets the e-mail address.
     *
     * @param email the address
     * @return this builder
     */
    Builder email(String email);

    /**
     * Sets the telephone number.
     *
     * @param phone the number
     * @return this builder
     */
    Builder phone(String phone);

    /**
     * Sets the site.
     *
     * @param url its address
     * @return this builder
     */
    Builder url(String url);

    /**
     * Sets the summary.
     *
     * @param summary a few sentences
     * @return this builder
     */
    Builder summary(String summary);

    /**
     * Sets where the person lives.
     *
     * @param location the place
     * @return this builder
     */
    Builder location(Location location);

    /**
     * Sets where the person lives, or takes it away.
     *
     * @param location the place, or empty for none
     * @return this builder
     */
    Builder location(Optional<? extends Location> location);

    /**
     * Adds one to the profiles.
     *
     * @param profile the next one
     * @return this builder
     */
    Builder addProfile(Profile profile);

    /**
     * Sets the profiles, in place of what was there.
     *
     * @param profiles the profiles, in order
     * @return this builder
     */
    Builder profiles(Iterable<? extends Profile> profiles);

    /**
     * Adds an extension.
     *
     * @param key its name
     * @param value its value
     * @return this builder
     */
    Builder putExtension(String key, Data value);

    /**
     * Sets the extensions, in place of what was there.
     *
     * @param extensions their names and values, in order
     * @return this builder
     */
    Builder extensions(Map<String, ? extends Data> extensions);

    /**
     * Takes over the values of another one; what is a list there is added.
     *
     * @param person the other one
     * @return this builder
     */
    Builder from(Person person);

    /** {@return what was built, in canonical form} */
    Person build();
  }
}
