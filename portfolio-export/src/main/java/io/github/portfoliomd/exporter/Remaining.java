package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What remains of a portfolio in a format that is made to be looked at; made for one portfolio.
 *
 * <p>The writer of the format writes what remains, so that nothing else can get lost.
 */
abstract class Remaining {

  /** Stands for a text of which nothing is left, but which must not be empty. */
  static final String NOTHING = "\uFFFD";

  final LossReport report = new LossReport();

  /** Whether the page has a heading of its own. */
  boolean headed;

  /** How many blocks and inlines stand around what is being looked at. */
  int depth;

  /** Deeper, what raw HTML means has no room: the model nests a hundred levels. */
  private static final int ROOM = 90;

  final Losses of(Portfolio portfolio) {
    Portfolio remaining = remaining(portfolio);
    return new Losses(report.list(), remaining);
  }

  /**
   * What remains, for who does not want to hear what does not; what stays as it is stays the same.
   */
  final Portfolio remaining(Portfolio portfolio) {
    headed =
        !new Block.Cell(muted().inlines(Pointer.of(""), portfolio.heading())).content().isEmpty();
    FrontMatter front = frontMatter(portfolio.frontMatter());
    Person person = new RemainingPerson(this).of(portfolio.person());
    List<Inline> heading = inlines(Pointer.of("/heading"), portfolio.heading());
    List<Block> introduction = blocks(Pointer.of("/introduction"), portfolio.introduction());
    List<Item> items = items(Pointer.of("/items"), portfolio.items());
    extensions(Pointer.of("/extensions"), portfolio.extensions());
    Portfolio page =
        named(Portfolio.builder().frontMatter(front).person(person).heading(heading).build());
    return page.toBuilder().introduction(introduction).items(items).build();
  }

  /** Whether what raw HTML means has room where it stands. */
  final boolean hasRoom() {
    return depth < ROOM;
  }

  /** One of its own, whose losses nobody hears of. */
  abstract Remaining muted();

  /**
   * Where the name of a page, without its text, can stand in one place only, this says in which.
   */
  abstract Portfolio named(Portfolio portfolio);

  /** The value of a key of the front matter as the format shows it, if it does. */
  abstract Optional<String> shown(String key, FrontMatter frontMatter);

  abstract List<Inline> inlines(Pointer path, List<Inline> inlines);

  abstract List<Block> blocks(Pointer path, List<Block> blocks);

  /** What an item is about, as far as its format tells it. */
  abstract Kind kind(Pointer path, Item item);

  /** Whether an item stays a section. */
  abstract boolean isSection(Pointer path, Item item);

  /** The address of an item. */
  abstract Optional<String> url(Pointer path, Item item);

  /** An address that its format shows as it is. */
  abstract String address(Pointer path, String url);

  /** The address of the person's picture, if it can be shown. */
  abstract Optional<String> portrait(Pointer path, String url);

  /** A picture that stands in no text. */
  abstract Optional<Inline.Image> picture(Pointer path, Inline.Image image);

  /** The characters that the format can have. */
  abstract String clean(String text);

  abstract String whyNotClean();

  /** The values before, if each of them is still there. */
  static <T> List<T> kept(List<T> before, List<T> after) {
    boolean kept = before.size() == after.size();
    for (int i = 0; kept && i < before.size(); i++) {
      kept = before.get(i) == after.get(i);
    }
    return kept ? before : after;
  }

  /** A text that must not be empty. */
  final String text(Pointer path, String text) {
    String clean = clean(text);
    if (clean.equals(text)) {
      return text;
    }
    report.add(path, "control-character", whyNotClean());
    return clean.isBlank() ? NOTHING : clean;
  }

  /** The name of a footnote, which has no blank. */
  final String label(Pointer path, String label) {
    return text(path, label).replace(" ", "");
  }

  final List<Item> items(Pointer path, List<Item> items) {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Pointer at = path.to("", i);
      out.add(new RemainingItem(this, at, items.get(i)).item());
    }
    return kept(items, out);
  }

  final void extensions(Pointer path, Map<String, Data> extensions) {
    if (!extensions.isEmpty()) {
      report.add(path, "extensions", "the format has no place for what no reader is meant to see");
    }
  }

  final Optional<String> title(FrontMatter frontMatter) {
    return frontMatter.text("title").map(this::clean).filter(title -> !title.isBlank());
  }

  private FrontMatter frontMatter(FrontMatter frontMatter) {
    if (frontMatter instanceof FrontMatter.Unread) {
      loseFrontMatter("");
    }
    Map<String, Data> shown = new LinkedHashMap<>();
    for (String key : frontMatter.values().keySet()) {
      Optional<String> value = shown(key, frontMatter);
      value.ifPresent(text -> shown.put(key, Data.text(text)));
      if (value.isEmpty()) {
        loseFrontMatter("/" + key.replace("~", "~0").replace("/", "~1"));
      }
    }
    return FrontMatter.of(shown);
  }

  final void loseFrontMatter(String below) {
    report.add(
        Pointer.of("/frontMatter" + below),
        "front-matter",
        "the format has no place for front matter");
  }
}
