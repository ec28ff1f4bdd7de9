package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What remains of an item. */
final class RemainingItem {

  private final Remaining remaining;
  private final String path;
  private final Item item;

  RemainingItem(Remaining remaining, String path, Item item) {
    this.remaining = remaining;
    this.path = path;
    this.item = item;
  }

  Item item() {
    return item instanceof Entry entry ? entry(entry) : section();
  }

  private Section section() {
    Section.Builder out = Section.builder().kind(item.kind());
    out.heading(heading()).logos(logos());
    url().ifPresent(out::url);
    return out.keywordGroups(keywordGroups()).fields(fields()).body(body()).items(items()).build();
  }

  private Entry entry(Entry entry) {
    Entry.Builder out = Entry.builder().kind(item.kind());
    out.heading(heading()).logos(logos());
    entry.period().ifPresent(out::period);
    text("/role", entry.role(), out::role);
    text("/organization", entry.organization(), out::organization);
    text("/location", entry.location(), out::location);
    entry
        .publication()
        .map(p -> new RemainingPublication(remaining, path + "/publication").of(p))
        .ifPresent(out::publication);
    url().ifPresent(out::url);
    return out.keywordGroups(keywordGroups()).fields(fields()).body(body()).items(items()).build();
  }

  private List<Inline> heading() {
    return remaining.inlines(path + "/heading", item.heading());
  }

  private List<Inline.Image> logos() {
    List<Inline.Image> out = new ArrayList<>();
    for (int i = 0; i < item.logos().size(); i++) {
      remaining.picture(path + "/logos/" + i, item.logos().get(i)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<String> url() {
    return remaining.url(path + "/url", item);
  }

  private void text(String property, Optional<String> text, Consumer<String> out) {
    text.map(value -> remaining.text(path + property, value)).ifPresent(out);
  }

  private List<KeywordGroup> keywordGroups() {
    List<KeywordGroup> out = new ArrayList<>();
    for (KeywordGroup group : item.keywordGroups()) {
      String at = path + "/keywordGroups/" + out.size();
      String label = remaining.text(at + "/label", group.label());
      List<String> words = new ArrayList<>();
      group.items().forEach(w -> words.add(remaining.text(at + "/items/" + words.size(), w)));
      out.add(new KeywordGroup(label, words));
    }
    return out;
  }

  private List<Field> fields() {
    List<Field> out = new ArrayList<>();
    for (Field field : item.fields()) {
      String at = path + "/fields/" + out.size();
      String label = remaining.text(at + "/label", field.label());
      List<Inline> value = remaining.inlines(at + "/value", field.value());
      boolean nothing = new Block.Paragraph(value).content().isEmpty();
      out.add(nothing ? Field.of(label, Remaining.NOTHING) : new Field(label, value));
    }
    return out;
  }

  private List<Block> body() {
    return remaining.blocks(path + "/body", item.body());
  }

  private List<Item> items() {
    remaining.extensions(path + "/extensions", item.extensions());
    return remaining.items(path + "/items", item.items());
  }
}
