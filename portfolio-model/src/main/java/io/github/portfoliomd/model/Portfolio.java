package io.github.portfoliomd.model;

import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * A portfolio page: what its author says of themselves and of their work.
 *
 * <pre>{@code
 * Portfolio page =
 *     Portfolio.builder()
 *         .addHeading(Inline.text("Projects"))
 *         .addItem(Entry.builder().addHeading(Inline.text("Tide tables")).kind(Kind.PROJECT).build())
 *         .build();
 * page.entries().forEach(entry -> System.out.println(entry.title()));
 * }</pre>
 *
 * <p>Each value holds only what Markdown can say, so that a page written from it reads the same
 * again.
 */
@Value.Immutable
@Serial.Version(1)
public sealed interface Portfolio extends Serializable permits ImmutablePortfolio {

  /** {@return a builder without values} */
  static Builder builder() {
    return ImmutablePortfolio.builder();
  }

  /** {@return what stands between the fences at its top, but for the person} */
  @Value.Default
  default FrontMatter frontMatter() {
    return FrontMatter.empty();
  }

  /**
   * {@return whose portfolio it is; {@linkplain Person#isEmpty() empty} where the page does not
   * say}
   */
  @Value.Default
  default Person person() {
    return Person.builder().build();
  }

  /** {@return the heading that names the page, if it has one of its own; empty otherwise} */
  List<Inline> heading();

  /** {@return what stands before the first item} */
  List<Block> introduction();

  /** {@return its items, in order} */
  List<Item> items();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /**
   * {@return the title: the front matter's, or else the words of the heading, if there is either}
   */
  default Optional<String> title() {
    return frontMatter()
        .text("title")
        .filter(title -> !title.isBlank())
        .or(() -> Optional.of(Inlines.words(heading())).filter(title -> !title.isEmpty()));
  }

  /**
   * {@return the language of its text as the front matter states it ({@code lang}: a tag of BCP
   * 47), if it does}
   */
  default Optional<String> language() {
    return frontMatter().text("lang").filter(Languages::isTag);
  }

  /** {@return every item with its place, each before the items below it} */
  default List<ItemPath> paths() {
    return ItemPath.all(items());
  }

  /** {@return every entry, whatever stands above it, in the order of the page} */
  default List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ItemPath path : paths()) {
      if (path.item() instanceof Entry entry) {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  /**
   * {@return this portfolio with each item changed, those below before those above}
   *
   * @param change what to put in an item's place
   */
  default Portfolio map(UnaryOperator<Item> change) {
    return toBuilder().items(Transform.map(items(), change)).build();
  }

  /**
   * {@return this portfolio with the items that pass, and what stands above them}
   *
   * <p>An item that does not pass stays if one below it does.
   *
   * @param test which items to keep
   */
  default Portfolio filter(Predicate<? super Item> test) {
    return toBuilder().items(Transform.filter(items(), test)).build();
  }

  /**
   * {@return this portfolio with its relative addresses made absolute}
   *
   * <p>It changes every link, image, logo and {@link Item#url() url}, and the person's image. What
   * is no URI (Liquid, for one) stays as it is.
   *
   * @param base the address of the page (RFC 3986, section 5)
   */
  default Portfolio resolveUrls(URI base) {
    return Transform.resolve(this, base);
  }

  /** {@return a builder that holds these values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return this portfolio in canonical form, which every built one has}
   *
   * @throws IllegalArgumentException naming the place, if it holds what Markdown cannot say: a link
   *     inside a link, items more than six deep, text or data nested more than 100 deep, where a
   *     list counts twice, with its item, a map twice and a definition three times
   */
  @Value.Check
  default Portfolio canonical() {
    Expressible.check(this);
    List<Inline> heading = Canonical.oneLine(heading());
    List<Block> introduction = Canonical.blocks(introduction());
    if (heading.equals(heading()) && introduction.equals(introduction())) {
      return this;
    }
    return ((ImmutablePortfolio.Builder) toBuilder())
        .heading(heading)
        .introduction(introduction)
        .build();
  }

  /** Makes portfolios; not thread-safe. */
  sealed interface Builder permits ImmutablePortfolio.Builder {
    /**
     * Sets the front matter.
     *
     * @param frontMatter the front matter
     * @return this builder
     */
    Builder frontMatter(FrontMatter frontMatter);

    /**
     * Sets the person.
     *
     * @param person the person
     * @return this builder
     */
    Builder person(Person person);

    /**
     * Adds to the heading that names the page.
     *
     * @param inline the next inline
     * @return this builder
     */
    Builder addHeading(Inline inline);

    /**
     * Sets the heading that names the page, in place of what was there.
     *
     * @param heading the heading's text
     * @return this builder
     */
    Builder heading(Iterable<? extends Inline> heading);

    /**
     * Adds to what stands before the first item.
     *
     * @param block the next block
     * @return this builder
     */
    Builder addIntroduction(Block block);

    /**
     * Sets what stands before the first item, in place of what was there.
     *
     * @param introduction the blocks, in order
     * @return this builder
     */
    Builder introduction(Iterable<? extends Block> introduction);

    /**
     * Adds one to the items.
     *
     * @param item the next one
     * @return this builder
     */
    Builder addItem(Item item);

    /**
     * Sets the items, in place of what was there.
     *
     * @param items the items, in order
     * @return this builder
     */
    Builder items(Iterable<? extends Item> items);

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
     * @param portfolio the other one
     * @return this builder
     */
    Builder from(Portfolio portfolio);

    /**
     * {@return what was built, in canonical form}
     *
     * @throws IllegalArgumentException naming the place, if it holds what Markdown cannot say: a
     *     link inside a link, items more than six deep, text or data nested more than 100 deep,
     *     where a list counts twice, with its item, a map twice and a definition three times
     */
    Portfolio build();
  }
}
