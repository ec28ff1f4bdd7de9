package io.github.portfoliomd.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An item that is one thing: a job, a project, a course of study, a talk, a publication.
 *
 * <pre>{@code
 * Entry job =
 *     Entry.builder()
 *         .addHeading(Inline.text("Acme"))
 *         .kind(Kind.WORK)
 *         .period(Period.since(PartialDate.of(2021, 3)))
 *         .role("Engineer")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@Serial.Version(1)
public sealed interface Entry extends Item permits ImmutableEntry {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutableEntry.builder();
  }

  /** {@return its heading, whole, without its date and its logos} */
  @Override
  List<Inline> heading();

  /** {@return what it is about; {@link Kind#OTHER} where nothing tells} */
  @Override
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** {@return when it was, if the page says so} */
  Optional<Period> period();

  /** {@return the position that the person held, if the page says so} */
  Optional<String> role();

  /** {@return the employer, school, client or awarding body, if the page says so} */
  Optional<String> organization();

  /** {@return where it was, if the page says so} */
  Optional<String> location();

  /** {@return its citation, if it has one} */
  Optional<Publication> publication();

  /** {@return its text, but for what the other values hold} */
  @Override
  List<Block> body();

  /** {@return its keywords, in the groups that its author made} */
  @Override
  List<KeywordGroup> keywordGroups();

  /** {@return the address of what it is about, as written, if given} */
  @Override
  Optional<String> url();

  /** {@return the images that stand for it} */
  @Override
  List<Inline.Image> logos();

  /** {@return its other labelled values, in order} */
  @Override
  List<Field> fields();

  /** {@return what an imported format says beyond this type, in order} */
  @Override
  Map<String, Data> extensions();

  /** {@return the items below it, in order} */
  @Override
  List<Item> items();

  /** {@return the period, or else the year in which it was published, if either is given} */
  default Optional<Period> periodOrYear() {
    return period()
        .or(
            () ->
                publication()
                    .filter(publication -> publication.year().isPresent())
                    .map(publication -> publication.year().getAsInt())
                    .map(year -> Period.point(PartialDate.of(year))));
  }

  /** {@return a builder that holds these values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return this in canonical form, which every built value has; see {@code LAYOUT.md}, "Canonical
   * form"}
   */
  @Value.Check
  default Entry canonical() {
    List<Inline> heading = Canonical.heading(heading());
    List<Inline.Image> logos = Canonical.logos(heading(), logos());
    List<Block> body = Canonical.blocks(body());
    if (heading.equals(heading())
        && logos.equals(logos())
        && body.equals(body())
        && publication().filter(Publication::isEmpty).isEmpty()
        && Canonical.isPresent(url())
        && Canonical.isPresent(role())
        && Canonical.isPresent(organization())
        && Canonical.isPresent(location())) {
      return this;
    }
    return ((ImmutableEntry.Builder) toBuilder())
        .heading(heading)
        .logos(logos)
        .body(body)
        .url(Canonical.present(url()))
        .role(Canonical.present(role()))
        .organization(Canonical.present(organization()))
        .location(Canonical.present(location()))
        .publication(publication().filter(publication -> !publication.isEmpty()))
        .build();
  }

  /** Makes entries; an empty text takes a value away. Not thread-safe. */
  sealed interface Builder permits ImmutableEntry.Builder {
    /**
     * Adds to the heading.
     *
     * @param inline the next inline
     * @return this builder
     */
    Builder addHeading(Inline inline);

    /**
     * Sets the heading, in place of what was there.
     *
     * @param heading the heading's text
     * @return this builder
     */
    Builder heading(Iterable<? extends Inline> heading);

    /**
     * Sets what it is about.
     *
     * @param kind the kind
     * @return this builder
     */
    Builder kind(Kind kind);

    /**
     * Sets when it was.
     *
     * @param period the period
     * @return this builder
     */
    Builder period(Period period);

    /**
     * Sets when it was, or takes it away.
     *
     * @param period the period, or empty for none
     * @return this builder
     */
    Builder period(Optional<? extends Period> period);

    /**
     * Sets the position.
     *
     * @param role the position held
     * @return this builder
     */
    Builder role(String role);

    /**
     * Sets the organization.
     *
     * @param organization its name
     * @return this builder
     */
    Builder organization(String organization);

    /**
     * Sets where it was.
     *
     * @param location the place
     * @return this builder
     */
    Builder location(String location);

    /**
     * Sets the citation.
     *
     * @param publication the citation
     * @return this builder
     */
    Builder publication(Publication publication);

    /**
     * Sets the citation, or takes it away.
     *
     * @param publication the citation, or empty for none
     * @return this builder
     */
    Builder publication(Optional<? extends Publication> publication);

    /**
     * Adds to the text.
     *
     * @param block the next block
     * @return this builder
     */
    Builder addBody(Block block);

    /**
     * Sets the text, in place of what was there.
     *
     * @param body the blocks, in order
     * @return this builder
     */
    Builder body(Iterable<? extends Block> body);

    /**
     * Adds one to the keywords.
     *
     * @param keywordGroup the next one
     * @return this builder
     */
    Builder addKeywordGroup(KeywordGroup keywordGroup);

    /**
     * Sets the keywords, in place of what was there.
     *
     * @param keywordGroups the groups, in order
     * @return this builder
     */
    Builder keywordGroups(Iterable<? extends KeywordGroup> keywordGroups);

    /**
     * Sets the address.
     *
     * @param url the address
     * @return this builder
     */
    Builder url(String url);

    /**
     * Adds one to the logos.
     *
     * @param logo the next one
     * @return this builder
     */
    Builder addLogo(Inline.Image logo);

    /**
     * Sets the logos, in place of what was there.
     *
     * @param logos the images, in order
     * @return this builder
     */
    Builder logos(Iterable<? extends Inline.Image> logos);

    /**
     * Adds one to the other labelled values.
     *
     * @param field the next one
     * @return this builder
     */
    Builder addField(Field field);

    /**
     * Sets the other labelled values, in place of what was there.
     *
     * @param fields the values, in order
     * @return this builder
     */
    Builder fields(Iterable<? extends Field> fields);

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
     * Adds one to the items below it.
     *
     * @param item the next one
     * @return this builder
     */
    Builder addItem(Item item);

    /**
     * Sets the items below it, in place of what was there.
     *
     * @param items the items, in order
     * @return this builder
     */
    Builder items(Iterable<? extends Item> items);

    /**
     * Takes over the values of another one; what is a list there is added.
     *
     * @param entry the other one
     * @return this builder
     */
    Builder from(Entry entry);

    /** {@return what was built, in canonical form} */
    Entry build();
  }
}
