package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What remains of an item. */
final class RemainingItem {

  private final Remaining remaining;
  private final Pointer path;
  private final Item item;

  RemainingItem(Remaining remaining, Pointer path, Item item) {
    this.remaining = remaining;
    this.path = path;
    this.item = item;
  }

  /** What remains: the item itself, if all of it does. */
  Item item() {
    Kind kind = remaining.kind(path, item);
    boolean section = remaining.isSection(path, item);
    Optional<Entry> entry = item instanceof Entry e ? Optional.of(e) : Optional.empty();
    List<Inline> heading = remaining.inlines(path.to("/heading"), item.heading());
    List<Inline.Image> logos = logos();
    Optional<String> role = text("/role", entry.flatMap(Entry::role));
    Optional<String> organization = text("/organization", entry.flatMap(Entry::organization));
    Optional<String> location = text("/location", entry.flatMap(Entry::location));
    Optional<Publication> publication = entry.flatMap(Entry::publication).map(this::publication);
    Optional<String> url = remaining.url(path.to("/url"), item);
    List<KeywordGroup> groups = keywordGroups();
    List<Field> fields = fields();
    List<Block> body = remaining.blocks(path.to("/body"), item.body());
    remaining.extensions(path.to("/extensions"), item.extensions());
    List<Item> items = remaining.items(path.to("/items"), item.items());
    boolean kept =
        section == entry.isEmpty()
            && kind.equals(item.kind())
            && heading == item.heading()
            && logos.equals(item.logos())
            && role.equals(entry.flatMap(Entry::role))
            && organization.equals(entry.flatMap(Entry::organization))
            && location.equals(entry.flatMap(Entry::location))
            && publication.equals(entry.flatMap(Entry::publication))
            && url.equals(item.url())
            && groups.equals(item.keywordGroups())
            && fields.equals(item.fields())
            && body == item.body()
            && item.extensions().isEmpty()
            && items == item.items();
    if (kept) {
      return item;
    }
    if (section) {
      Section.Builder out = Section.builder().kind(kind).heading(heading).logos(logos);
      url.ifPresent(out::url);
      return out.keywordGroups(groups).fields(fields).body(body).items(items).build();
    }
    Entry.Builder out = Entry.builder().kind(kind).heading(heading).logos(logos);
    out.period(entry.flatMap(Entry::period)).publication(publication);
    role.ifPresent(out::role);
    organization.ifPresent(out::organization);
    location.ifPresent(out::location);
    url.ifPresent(out::url);
    return out.keywordGroups(groups).fields(fields).body(body).items(items).build();
  }

  private Publication publication(Publication publication) {
    return new RemainingPublication(remaining, path.to("/publication")).of(publication);
  }

  private List<Inline.Image> logos() {
    List<Inline.Image> out = new ArrayList<>();
    for (int i = 0; i < item.logos().size(); i++) {
      remaining.picture(path.to("/logos", i), item.logos().get(i)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<String> text(String property, Optional<String> text) {
    return text.map(value -> remaining.text(path.to(property), value));
  }

  private List<KeywordGroup> keywordGroups() {
    List<KeywordGroup> out = new ArrayList<>();
    for (KeywordGroup group : item.keywordGroups()) {
      Pointer at = path.to("/keywordGroups", out.size());
      String label = remaining.text(at.to("/label"), group.label());
      List<String> words = new ArrayList<>();
      group.items().forEach(w -> words.add(remaining.text(at.to("/items", words.size()), w)));
      out.add(new KeywordGroup(label, words));
    }
    return out;
  }

  private List<Field> fields() {
    List<Field> out = new ArrayList<>();
    for (Field field : item.fields()) {
      Pointer at = path.to("/fields", out.size());
      String label = remaining.text(at.to("/label"), field.label());
      List<Inline> value = remaining.inlines(at.to("/value"), field.value());
      boolean nothing = new Block.Paragraph(value).content().isEmpty();
      out.add(nothing ? Field.of(label, Remaining.NOTHING) : new Field(label, value));
    }
    return out;
  }
}
