package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item that is safe for themes. */
final class ThemeItem {

  /** What there can be in the object of a section that a reader would miss. */
  private static final List<String> SAID =
      List.of("summary", "highlights", "keywords", "url", ResumeNames.URL);

  private final ThemeChanges changes;
  private final String path;
  private final Item item;

  ThemeItem(ThemeChanges changes, String path, Item item) {
    this.changes = changes;
    this.path = path;
    this.item = item;
  }

  static List<Item> all(ThemeChanges changes, String path, List<Item> items) {
    List<Item> safe = new ArrayList<>();
    for (Item item : items) {
      safe.add(new ThemeItem(changes, path + "/items/" + safe.size(), item).safe());
    }
    return safe;
  }

  private Item safe() {
    Item safe = item instanceof Entry entry ? safe(entry) : shown(safe((Section) item));
    if (safe instanceof Entry entry && ThemeNeeds.isMissing(entry)) {
      changes.placeholder(path);
    }
    return safe;
  }

  /** No theme shows sections: one that says more than its heading becomes an entry. */
  private Item shown(Section section) {
    ResumeSection array = ResumeSection.of(section.kind());
    ResumeObject object =
        ResumeItem.section(
            section, areObjects(section.kind()) ? List.of() : section.keywordGroups());
    if (SAID.stream().noneMatch(object::has)) {
      return section;
    }
    changes.moved(path);
    Entry.Builder out =
        Entry.builder()
            .kind(array == ResumeSection.PROJECTS ? section.kind() : Kind.OTHER)
            .heading(section.heading())
            .body(section.body())
            .keywordGroups(section.keywordGroups())
            .logos(section.logos())
            .fields(section.fields());
    section.url().ifPresent(out::url);
    return out.extensions(section.extensions()).items(section.items()).build();
  }

  private Section safe(Section section) {
    Section.Builder out =
        Section.builder()
            .kind(section.kind())
            .heading(heading())
            .body(body())
            .keywordGroups(keywordGroups())
            .logos(logos())
            .fields(fields());
    url().ifPresent(out::url);
    return out.extensions(extensions()).items(all(changes, path, item.items())).build();
  }

  private Entry safe(Entry entry) {
    Entry.Builder out =
        Entry.builder()
            .kind(entry.kind())
            .heading(heading())
            .body(body())
            .keywordGroups(keywordGroups())
            .logos(logos())
            .fields(fields());
    url().ifPresent(out::url);
    entry.period().ifPresent(out::period);
    text("/role", entry.role()).ifPresent(out::role);
    text("/organization", entry.organization()).ifPresent(out::organization);
    text("/location", entry.location()).ifPresent(out::location);
    entry.publication().map(this::publication).ifPresent(out::publication);
    return out.extensions(extensions()).items(all(changes, path, item.items())).build();
  }

  private List<Inline> heading() {
    return new ThemeInlines(changes, path + "/heading").of(item.heading());
  }

  private List<Block> body() {
    return new ThemeBlocks(changes, path + "/body").of(item.body());
  }

  private List<KeywordGroup> keywordGroups() {
    List<KeywordGroup> safe = new ArrayList<>();
    for (KeywordGroup group : item.keywordGroups()) {
      String at = path + "/keywordGroups/" + safe.size();
      safe.add(
          new KeywordGroup(
              label(group, at),
              group.items().stream().map(keyword -> changes.text(at, keyword)).toList()));
    }
    return safe;
  }

  /** Some themes show no skills without a name, which then is that of their section. */
  private String label(KeywordGroup group, String at) {
    if (!group.label().isEmpty() || item instanceof Entry || !areObjects(item.kind())) {
      return changes.text(at, group.label());
    }
    String name = Inlines.text(heading()).strip();
    if (!name.isEmpty()) {
      changes.moved(at);
    }
    return name;
  }

  /** Whether each group of keywords of a section is an object of its own. */
  private static boolean areObjects(Kind kind) {
    ResumeSection array = ResumeSection.of(kind);
    return array == ResumeSection.SKILLS || array == ResumeSection.INTERESTS;
  }

  private Optional<String> url() {
    return item.url().flatMap(url -> changes.url(path + "/url", url));
  }

  private List<Inline.Image> logos() {
    List<Inline.Image> safe = new ArrayList<>();
    for (int i = 0; i < item.logos().size(); i++) {
      new ThemeInlines(changes, path + "/logos/" + i)
          .image(item.logos().get(i))
          .ifPresent(safe::add);
    }
    return safe;
  }

  /** A field whose value was nothing but tags is gone. */
  private List<Field> fields() {
    List<Field> safe = new ArrayList<>();
    for (int i = 0; i < item.fields().size(); i++) {
      String at = path + "/fields/" + i;
      Field field = item.fields().get(i);
      String label = changes.text(at, field.label());
      List<Inline> value = new ThemeInlines(changes, at).of(field.value());
      if (!new Block.Paragraph(value).content().isEmpty()) {
        safe.add(new Field(label, value));
      }
    }
    return safe;
  }

  private Publication publication(Publication publication) {
    Publication.Builder out = Publication.builder();
    publication
        .authors()
        .forEach(author -> out.addAuthor(changes.text(path + "/publication/authors", author)));
    text("/publication/title", publication.title()).ifPresent(out::title);
    text("/publication/venue", publication.venue()).ifPresent(out::venue);
    publication.year().ifPresent(out::year);
    publication.doi().map(this::doi).ifPresent(out::doi);
    ThemeData extensions = new ThemeData(changes, path + "/publication/extensions");
    return out.extensions(extensions.of(publication.extensions())).build();
  }

  private Doi doi(Doi doi) {
    String at = path + "/publication/doi";
    return new Doi(changes.text(at, doi.name()), changes.url(at, doi.link()).orElse(""));
  }

  private Optional<String> text(String property, Optional<String> text) {
    return text.map(value -> changes.text(path + property, value));
  }

  private Map<String, Data> extensions() {
    return new ThemeData(changes, path + "/extensions").of(item.extensions());
  }
}
