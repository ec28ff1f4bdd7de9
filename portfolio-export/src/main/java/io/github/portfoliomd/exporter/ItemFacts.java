package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of an item in the order in which HTML and plain text show them. */
final class ItemFacts {

  /** All the labels that are ours. */
  static final Set<String> LABELS =
      Set.of(
          "Role",
          "Organization",
          "Location",
          "Authors",
          "Year",
          "Title",
          "Published in",
          "DOI",
          "DOI link",
          "URL",
          "Keywords");

  private final List<Fact> facts = new ArrayList<>();

  private ItemFacts() {}

  static List<Fact> of(Item item) {
    ItemFacts all = new ItemFacts();
    if (item instanceof Entry entry) {
      all.words("Role", entry.role());
      all.words("Organization", entry.organization());
      all.words("Location", entry.location());
      entry.publication().ifPresent(all::publication);
    }
    item.url()
        .filter(url -> !addresses(item.heading()).contains(url))
        .ifPresent(url -> all.url("URL", url));
    item.keywordGroups().forEach(all::keywords);
    item.fields().forEach(all::field);
    return all.facts;
  }

  /** Where the links of a heading lead: none of these needs a row of its own. */
  static List<String> addresses(List<Inline> heading) {
    List<String> addresses = new ArrayList<>();
    Inlines.forEach(
        heading,
        inline -> {
          if (inline instanceof Inline.Link link && !link.destination().isEmpty()) {
            addresses.add(link.destination());
          }
        });
    return addresses;
  }

  private void publication(Publication publication) {
    if (!publication.authors().isEmpty()) {
      add("Authors", new Fact.Names(publication.authors()));
    }
    publication.year().ifPresent(year -> add("Year", new Fact.Year(year)));
    publication.title().ifPresent(title -> add("Title", new Fact.Work(title)));
    words("Published in", publication.venue());
    publication.doi().ifPresent(this::doi);
  }

  /** In the author's words: its name, or its address, be it that of the resolver or another. */
  private void doi(Doi doi) {
    boolean resolved = doi.link().equals(doi.url());
    add("DOI", new Fact.Address(doi.url(), resolved ? doi.url() : doi.name()));
    if (!resolved && !doi.link().isEmpty()) {
      url("DOI link", doi.link());
    }
  }

  private void keywords(KeywordGroup group) {
    Fact.Value words = new Fact.Keywords(group.items());
    facts.add(
        group.label().isEmpty()
            ? Fact.of("Keywords", words)
            : new Fact(group.label(), true, words));
  }

  private void field(Field field) {
    facts.add(new Fact(field.label(), true, new Fact.Styled(field.value())));
  }

  private void words(String label, Optional<String> value) {
    value.ifPresent(text -> add(label, new Fact.Words(text)));
  }

  private void url(String label, String url) {
    add(label, new Fact.Address(url, url));
  }

  private void add(String label, Fact.Value value) {
    facts.add(Fact.of(label, value));
  }
}
