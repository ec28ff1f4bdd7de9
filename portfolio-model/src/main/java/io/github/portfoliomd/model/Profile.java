package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** A person on a network: {@code basics.profiles} of JSON Resume 1.3.1. */
@Value.Immutable
@Serial.Version(1)
public sealed interface Profile extends Serializable permits ImmutableProfile {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutableProfile.builder();
  }

  /** {@return the network's name, if given} */
  Optional<String> network();

  /** {@return the name that the person has there, if given} */
  Optional<String> username();

  /** {@return the address of the profile, as written, if given} */
  Optional<String> url();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /** {@return whether nothing is known of the profile} */
  default boolean isEmpty() {
    return equals(builder().build());
  }

  /** {@return a builder that holds these values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return this in canonical form, which every built value has: no empty text, no broken
   * character}
   */
  @Value.Check
  default Profile canonical() {
    Canonical.refuse(extensions(), "network", "username", "url");
    if (Stream.of(network(), username(), url()).allMatch(Canonical::isPresent)) {
      return this;
    }
    return ((ImmutableProfile.Builder) toBuilder())
        .network(Canonical.present(network()))
        .username(Canonical.present(username()))
        .url(Canonical.present(url()))
        .build();
  }

  /** Makes profiles; an empty text takes a value away. Not thread-safe. */
  sealed interface Builder permits ImmutableProfile.Builder {
    /**
     * Sets the network.
     *
     * @param network its name
     * @return this builder
     */
    Builder network(String network);

    /**
     * Sets the name that the person has there.
     *
     * @param username the name
     * @return this builder
     */
    Builder username(String username);

    /**
     * Sets the address.
     *
     * @param url the address
     * @return this builder
     */
    Builder url(String url);

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
     * @param profile the other one
     * @return this builder
     */
    Builder from(Profile profile);

    /** {@return what was built, in canonical form} */
    Profile build();
  }
}
