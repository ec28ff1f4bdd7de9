package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What plain text says of a portfolio of which nothing is left to lose: {@code MAPPING.md}. */
final class Spoken {

  private Spoken() {}

  static Portfolio of(Portfolio remaining) {
    return Portfolio.builder()
        .person(person(remaining.person()))
        .heading(SpokenInlines.line(remaining.heading()))
        .introduction(SpokenBlocks.of(remaining.introduction()))
        .items(items(remaining.items()))
        .build();
  }

  private static List<Item> items(List<Item> items) {
    return items.stream().map(item -> item((Entry) item)).toList();
  }

  private static Item item(Entry entry) {
    Entry.Builder out =
        Entry.builder()
            .heading(SpokenInlines.line(entry.heading()))
            .body(SpokenBlocks.of(entry.body()))
            .logos(entry.logos().stream().map(Spoken::image).toList())
            .items(items(entry.items()));
    entry.period().ifPresent(out::period);
    text(entry.role()).ifPresent(out::role);
    text(entry.organization()).ifPresent(out::organization);
    text(entry.location()).ifPresent(out::location);
    entry.publication().map(Spoken::publication).ifPresent(out::publication);
    entry
        .url()
        .filter(url -> !ItemFacts.addresses(entry.heading()).contains(url))
        .map(SpokenInlines::characters)
        .ifPresent(out::url);
    entry.keywordGroups().forEach(group -> group(group).ifPresent(out::addKeywordGroup));
    entry.fields().forEach(field -> field(field).ifPresent(out::addField));
    return out.build();
  }

  private static Inline.Image image(Inline.Image image) {
    String source = SpokenInlines.characters(image.source());
    return new Inline.Image(source, SpokenInlines.characters(image.alt()), "", "", "");
  }

  private static Publication publication(Publication publication) {
    Publication.Builder out = Publication.builder().authors(names(publication.authors()));
    text(publication.title()).ifPresent(out::title);
    text(publication.venue()).ifPresent(out::venue);
    publication.year().ifPresent(out::year);
    publication
        .doi()
        .map(doi -> new Doi(doi.name(), SpokenInlines.characters(doi.link())))
        .ifPresent(out::doi);
    return out.build();
  }

  private static Optional<KeywordGroup> group(KeywordGroup group) {
    List<String> words = names(group.items());
    String label = SpokenInlines.characters(group.label()).strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(new KeywordGroup(label, words));
  }

  /** The lines of a value end with tags, since a field has no hard breaks. */
  private static Optional<Field> field(Field field) {
    List<Inline> value = new ArrayList<>();
    for (String line : SpokenInlines.lines(field.value())) {
      value.add(new Inline.Html("<br>"));
      value.add(Inline.text(line));
    }
    String label = SpokenInlines.characters(field.label()).strip();
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Field(label, value.subList(1, value.size())));
  }

  /** Names that are no blanks, each on one line. */
  private static List<String> names(List<String> names) {
    return names.stream()
        .map(name -> SpokenInlines.characters(name).strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Lines without blanks at their ends, if there is anything but blanks. */
  private static Optional<String> text(Optional<String> text) {
    return text.map(t -> t.lines().map(line -> SpokenInlines.characters(line).strip()).toList())
        .filter(lines -> !lines.stream().allMatch(String::isEmpty))
        .map(lines -> String.join("\n", lines).stripTrailing());
  }

  private static Person person(Person person) {
    Person.Builder out = Person.builder();
    text(person.name()).ifPresent(out::name);
    text(person.label()).ifPresent(out::label);
    person.image().map(SpokenInlines::characters).ifPresent(out::image);
    text(person.email()).ifPresent(out::email);
    text(person.phone()).ifPresent(out::phone);
    person.url().map(SpokenInlines::characters).ifPresent(out::url);
    text(person.summary()).ifPresent(out::summary);
    person.location().map(Spoken::location).ifPresent(out::location);
    person.profiles().forEach(profile -> out.addProfile(profile(profile)));
    return out.build();
  }

  private static Location location(Location location) {
    Location.Builder out = Location.builder();
    text(location.address()).ifPresent(out::address);
    text(location.postalCode()).ifPresent(out::postalCode);
    text(location.city()).ifPresent(out::city);
    text(location.region()).ifPresent(out::region);
    text(location.countryCode()).ifPresent(out::countryCode);
    return out.build();
  }

  private static Profile profile(Profile profile) {
    Profile.Builder out = Profile.builder();
    text(profile.network()).ifPresent(out::network);
    text(profile.username()).ifPresent(out::username);
    profile.url().map(SpokenInlines::characters).ifPresent(out::url);
    return out.build();
  }
}
