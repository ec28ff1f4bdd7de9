package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** Where a person lives, in the parts that JSON Resume 1.3.1 names ({@code basics.location}). */
@Value.Immutable
@Serial.Version(1)
public sealed interface Location extends Serializable permits ImmutableLocation {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutableLocation.builder();
  }

  /** {@return street and number, or several lines, if given} */
  Optional<String> address();

  /** {@return the postal code, if given} */
  Optional<String> postalCode();

  /** {@return the town, if given} */
  Optional<String> city();

  /** {@return the country by its code of ISO 3166-1, if given; not checked} */
  Optional<String> countryCode();

  /** {@return the state, province or region, if given} */
  Optional<String> region();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /** {@return whether nothing is known of the place} */
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
  default Location canonical() {
    Canonical.refuse(extensions(), "address", "postalCode", "city", "countryCode", "region");
    if (Stream.of(address(), postalCode(), city(), countryCode(), region())
        .allMatch(Canonical::isPresent)) {
      return this;
    }
    return ((ImmutableLocation.Builder) toBuilder())
        .address(Canonical.present(address()))
        .postalCode(Canonical.present(postalCode()))
        .city(Canonical.present(city()))
        .countryCode(Canonical.present(countryCode()))
        .region(Canonical.present(region()))
        .build();
  }

  /** Makes locations; an empty text takes a value away. Not thread-safe. */
  sealed interface Builder permits ImmutableLocation.Builder {
    /**
     * Sets street and number.
     *
     * @param address the address
     * @return this builder
     */
    Builder address(String address);

    /**
     * Sets the postal code.
     *
     * @param postalCode the code
     * @return this builder
     */
    Builder postalCode(String postalCode);

    /**
     * Sets the town.
     *
     * @param city its name
     * @return this builder
     */
    Builder city(String city);

    /**
     * Sets the country.
     *
     * @param countryCode its two letters
     * @return this builder
     */
    Builder countryCode(String countryCode);

    /**
     * Sets the region.
     *
     * @param region its name
     * @return this builder
     */
    Builder region(String region);

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
     * @param location the other one
     * @return this builder
     */
    Builder from(Location location);

    /** {@return what was built, in canonical form} */
    Location build();
  }
}
