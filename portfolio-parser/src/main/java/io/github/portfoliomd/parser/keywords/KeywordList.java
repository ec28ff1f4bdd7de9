package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpokenLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list as keywords, if each of its items is some: short words, or a label with keywords
 * behind it or in a list below it.
 */
public final class KeywordList {

  /** Keywords, and where they stand. */
  record Found(KeywordGroup group, int start, int end) {}

  private static final int MOST_WORDS_OF_LABEL = 6;

  /** A full stop ends a sentence only behind more words than these. */
  private static final int MOST_WORDS_WITH_STOP = 3;

  /** Two are a sentence as often. */
  private static final int FEWEST = 3;

  private final KeywordReader keywords;
  private final Places places;
  private final List<Found> found = new ArrayList<>();

  /** Whether a label stands out in front of each of them, without a colon. */
  private final boolean areLabelled;

  private KeywordList(KeywordReader keywords, boolean areLabelled, Places places) {
    this.keywords = keywords;
    this.areLabelled = areLabelled;
    this.places = places;
  }

  /** The keywords of items, those without a label of their own under the one that is given. */
  static Optional<List<Found>> read(
      String label, List<Block.ListItem> items, KeywordReader keywords, Places places) {
    KeywordList list = new KeywordList(keywords, areLabelled(items, keywords, places), places);
    return list.read(label, items) && !list.isOfSpeakers()
        ? Optional.of(list.found)
        : Optional.empty();
  }

  /** The same of lines that are an item each. */
  static Optional<List<Found>> ofLines(
      String label, List<Line> lines, KeywordReader keywords, Places places) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Line line : lines) {
      Block text = places.put(new Block.Paragraph(line.content()), line.start(), line.end());
      items.add(new Block.ListItem(Block.Task.NONE, List.of(text)));
    }
    return read(label, items, keywords, places);
  }

  /**
   * Whether a label stands out in front of each line, with a list behind it: one of them is long,
   * as behind {@code **Fast** learner, sailor} none is.
   */
  static boolean areLabelled(List<Line> lines, KeywordReader keywords) {
    boolean isLong = false;
    for (Line line : lines) {
      Optional<Labels.Labelled> label = keywords.beforeSkills(line);
      if (label.isEmpty()) {
        return false;
      }
      isLong |= keywords.items(label.get().value()).filter(i -> i.size() >= FEWEST).isPresent();
    }
    return isLong && lines.size() > 1;
  }

  /** The same of items. */
  private static boolean areLabelled(
      List<Block.ListItem> items, KeywordReader keywords, Places places) {
    List<Line> lines = new ArrayList<>();
    for (Block.ListItem item : items) {
      if (item.content().size() != 1
          || !(item.content().get(0) instanceof Block.Paragraph paragraph)) {
        return false;
      }
      lines.add(line(paragraph, places));
    }
    return areLabelled(lines, keywords);
  }

  /** The items of a list of either sort. */
  public static List<Block.ListItem> items(Block block) {
    return block instanceof Block.BulletList list
        ? list.items()
        : block instanceof Block.OrderedList list ? list.items() : List.of();
  }

  /** The words of a paragraph as one line, without the icon in front of them. */
  static Line line(Block.Paragraph paragraph, Places places) {
    Line line = new Line(paragraph.content(), null, places);
    int icon = Signs.endOfIcon(line.words());
    return icon > 0 ? line.from(icon) : line;
  }

  private boolean read(String label, List<Block.ListItem> items) {
    List<String> open = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Block.ListItem item : items) {
      List<Block> content = item.content();
      if (content.isEmpty()
          || content.size() > 2
          || item.task() != Block.Task.NONE
          || !(content.get(0) instanceof Block.Paragraph paragraph)) {
        return false;
      }
      Line line = line(paragraph, places);
      Optional<List<String>> plain =
          content.size() == 1 && label(line).isEmpty() ? plain(line) : Optional.empty();
      if (plain.isPresent()) {
        start = open.isEmpty() ? places.start(paragraph) : start;
        end = places.end(paragraph);
        open.addAll(plain.get());
        continue;
      }
      add(label, open, start, end);
      open.clear();
      if (!labelled(line, content)) {
        return false;
      }
    }
    add(label, open, start, end);
    return !found.isEmpty();
  }

  private void add(String label, List<String> items, int start, int end) {
    if (!items.isEmpty()) {
      found.add(new Found(new KeywordGroup(label, items), start, end));
    }
  }

  /** Short words between separators; one phrase with a full stop behind it is a sentence. */
  private Optional<List<String>> plain(Line line) {
    String words = line.words().strip();
    return keywords
        .items(line)
        .filter(
            items ->
                items.size() > 1
                    || !words.endsWith(".")
                    || words.split("\\s+").length <= MOST_WORDS_WITH_STOP);
  }

  /** The label in front of a line, and what follows it. */
  private Optional<Labels.Labelled> label(Line line) {
    if (areLabelled) {
      return keywords.beforeSkills(line);
    }
    Line inner = line.unwrapped();
    return Labels.find(inner.words().stripTrailing().endsWith(":") ? inner : line)
        .or(() -> KeywordReader.touching(line));
  }

  private boolean labelled(Line line, List<Block> content) {
    Optional<Labels.Labelled> label = label(line);
    int start = places.start(content.get(0));
    int end = places.end(content.get(content.size() - 1));
    if (content.size() == 2) {
      String name = label.map(Labels.Labelled::name).orElseGet(() -> line.text().strip());
      boolean alone = label.map(l -> l.value().isBlank()).orElse(true);
      return alone
          && KeywordReader.isWords(line.content())
          && name.split("\\s+").length <= MOST_WORDS_OF_LABEL
          && below(name, start, items(content.get(1)));
    }
    Optional<List<String>> items = label.flatMap(l -> plain(l.value()));
    items.ifPresent(
        list -> found.add(new Found(new KeywordGroup(label.get().name(), list), start, end)));
    return items.isPresent();
  }

  /** Reads what stands below a label, which belongs to the first keywords there. */
  private boolean below(String label, int start, List<Block.ListItem> items) {
    int first = found.size();
    boolean read = read(label, items);
    if (read && first < found.size()) {
      Found next = found.get(first);
      found.set(first, new Found(next.group(), start, next.end()));
    }
    return read;
  }

  /** Whether the items are languages that people speak. */
  private boolean isOfSpeakers() {
    return found.stream().anyMatch(f -> SpokenLanguages.are(f.group().items()));
  }

  /** A term and the keywords that define it, which may be parted by lines or by commas. */
  static Optional<KeywordGroup> definition(
      Block.Definition definition, KeywordReader keywords, Places places) {
    List<String> items = new ArrayList<>();
    for (List<Block> meaning : definition.definitions()) {
      Optional<List<String>> found =
          meaning.size() == 1 && meaning.get(0) instanceof Block.Paragraph paragraph
              ? keywords.items(line(paragraph, places))
              : Optional.empty();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      items.addAll(found.get());
    }
    List<Inline> term = definition.terms().size() == 1 ? definition.terms().get(0) : List.of();
    String name = Inlines.text(term).strip();
    return name.isEmpty() || items.isEmpty() || !KeywordReader.isWords(term)
        ? Optional.empty()
        : Optional.of(new KeywordGroup(name, items));
  }
}
