package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * The citation of a paper, a book, a thesis.
 *
 * <pre>{@code
 * Publication paper =
 *     Publication.builder().addAuthor("Moreau, A.").title("On tides").year(2020).build();
 * }</pre>
 */
@Value.Immutable
@Serial.Version(1)
public sealed interface Publication extends Serializable permits ImmutablePublication {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutablePublication.builder();
  }

  /** {@return its authors in order, as they are written; empty where none are named} */
  List<String> authors();

  /** {@return its title, if it is given} */
  Optional<String> title();

  /** {@return the journal, the conference's proceedings or the publisher, if one is given} */
  Optional<String> venue();

  /** {@return the year in which it appeared, 0 to 9999, if it is given} */
  OptionalInt year();

  /** {@return its identifier, if it has one} */
  Optional<Doi> doi();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /** {@return whether nothing is known of it} */
  default boolean isEmpty() {
    return equals(builder().build());
  }

  /** {@return a builder that holds the values of this publication} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return this publication in canonical form, which every built one has: no empty text, no
   * broken character}
   *
   * @throws IllegalArgumentException if the year is not 0 to 9999
   */
  @Value.Check
  default Publication canonical() {
    if (year().isPresent() && (year().getAsInt() < 0 || year().getAsInt() > 9999)) {
      throw new IllegalArgumentException("no such year: " + year().getAsInt());
    }
    List<String> authors = Canonical.texts(authors());
    Optional<String> title = Canonical.present(title());
    Optional<String> venue = Canonical.present(venue());
    if (authors.equals(authors()) && title.equals(title()) && venue.equals(venue())) {
      return this;
    }
    return ((ImmutablePublication.Builder) toBuilder())
        .authors(authors)
        .title(title)
        .venue(venue)
        .build();
  }

  /** Makes publications; an empty text takes a value away. Not thread-safe. */
  sealed interface Builder permits ImmutablePublication.Builder {
    /**
     * Adds an author.
     *
     * @param author a name, as it is written
     * @return this builder
     */
    Builder addAuthor(String author);

    /**
     * Sets the authors.
     *
     * @param authors the names, in order
     * @return this builder
     */
    Builder authors(Iterable<String> authors);

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    Builder title(String title);

    /**
     * Sets where it appeared.
     *
     * @param venue a journal, proceedings, a publisher
     * @return this builder
     */
    Builder venue(String venue);

    /**
     * Sets the year in which it appeared.
     *
     * @param year 0 to 9999
     * @return this builder
     */
    Builder year(int year);

    /**
     * Sets the year in which it appeared, or takes it away.
     *
     * @param year 0 to 9999, or empty for none
     * @return this builder
     */
    Builder year(OptionalInt year);

    /**
     * Sets the identifier.
     *
     * @param doi the identifier
     * @return this builder
     */
    Builder doi(Doi doi);

    /**
     * Sets the identifier, or takes it away.
     *
     * @param doi the identifier, or empty for none
     * @return this builder
     */
    Builder doi(Optional<? extends Doi> doi);

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
     * Takes over the values of another publication; what is a list there is added.
     *
     * @param publication the other one
     * @return this builder
     */
    Builder from(Publication publication);

    /**
     * {@return the publication}
     *
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    Publication build();
  }
}
