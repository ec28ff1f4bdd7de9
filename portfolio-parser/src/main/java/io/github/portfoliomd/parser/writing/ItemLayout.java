package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.dates.PeriodWords;
import io.github.portfoliomd.parser.keywords.Keywords;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one item is laid out: its heading and the blocks below it, with as little said as it takes.
 *
 * <p>{@link ItemWriter} reads the layout back, and says more until the item comes out.
 */
public final class ItemLayout {

  /** What can be said beyond the plain words. */
  enum Saying {
    KIND,
    CLASS,
    NO_ROLE,
    NO_ORGANIZATION,
    NO_LOCATION,
    NO_PERIOD,
    NO_URL,
    NO_LOGOS,
    NO_ITEMS,
    NO_KEYWORDS,
    PERIOD,
    BOLD_ROLE,
    ROLE,
    ORGANIZATION,
    LOCATION,
    URL,
    TITLE,
    PUBLICATION,
    CITATION,
    KEYWORDS,
    FIELDS,
    PROTECTED_HEADING,
    PROTECTED_FACTS,
    PROTECTED_BODY
  }

  private final Item item;
  private final @Nullable Period year;
  private final Set<Saying> sayings = EnumSet.noneOf(Saying.class);
  private final Places places = new Places();
  private List<Block> body;

  /**
   * Lays an item out.
   *
   * @param year the year that a section above is called by, which need not be said again
   */
  ItemLayout(Item item, @Nullable Period year) {
    this.item = item;
    this.year = year;
    this.body = item.body().stream().map(ItemLayout::hidden).toList();
  }

  /** Says one thing more; answers whether it was not said before. */
  boolean say(Saying saying) {
    boolean added = sayings.add(saying);
    if (added && saying == Saying.PROTECTED_BODY) {
      body = body.stream().map(block -> Protection.lineStarts(block, places)).toList();
    }
    return added;
  }

  boolean says(Saying saying) {
    return sayings.contains(saying);
  }

  Places places() {
    return places;
  }

  /** The heading with the logos behind it. */
  List<Inline> heading() {
    List<Inline> heading = new ArrayList<>(item.heading());
    if (says(Saying.PROTECTED_HEADING)) {
      heading.replaceAll(inline -> Protection.words(inline, places));
    }
    if (!item.logos().isEmpty() && !heading.isEmpty()) {
      heading.add(Protection.end(heading.remove(heading.size() - 1), places));
    }
    for (Inline.Image logo : item.logos()) {
      if (!heading.isEmpty()) {
        heading.add(places.layout(" "));
      }
      heading.add(logo);
    }
    return heading;
  }

  /** What the attribute list states. */
  List<String> classes() {
    List<String> classes = new ArrayList<>();
    if (says(Saying.CLASS)) {
      classes.add(item instanceof Entry ? Attributes.ENTRY : Attributes.SECTION);
    }
    if (says(Saying.KIND)) {
      classes.add(Attributes.of(item.kind()));
    }
    add(Saying.NO_ROLE, Attributes.NO_ROLE, classes);
    add(Saying.NO_ORGANIZATION, Attributes.NO_ORGANIZATION, classes);
    add(Saying.NO_LOCATION, Attributes.NO_LOCATION, classes);
    add(Saying.NO_PERIOD, Attributes.NO_PERIOD, classes);
    add(Saying.NO_URL, Attributes.NO_URL, classes);
    add(Saying.NO_LOGOS, Attributes.NO_LOGOS, classes);
    add(Saying.NO_ITEMS, Attributes.NO_ITEMS, classes);
    add(Saying.NO_KEYWORDS, Attributes.NO_KEYWORDS, classes);
    add(Saying.CITATION, Attributes.CITATION, classes);
    return classes;
  }

  private void add(Saying saying, String name, List<String> classes) {
    if (says(saying)) {
      classes.add(name);
    }
  }

  /** The blocks below the heading and its attribute list. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    lines(facts(), blocks);
    if (item instanceof Entry entry) {
      entry.publication().ifPresent(publication -> lines(citation(publication), blocks));
    }
    blocks.addAll(body);
    lines(fields(), blocks);
    lines(keywords(), blocks);
    hiddenData().ifPresent(blocks::add);
    return blocks;
  }

  /** Whether facts come first: they stand right below their heading, text stands apart. */
  boolean startsWithFacts() {
    return !facts().isEmpty();
  }

  /** A comment that looks like the layout's own stands inside of one. */
  public static Block hidden(Block block) {
    return block instanceof Block.Comment comment && HiddenData.isToBeHidden(comment)
        ? HiddenData.comment(comment)
        : block;
  }

  private void lines(List<List<Inline>> lines, List<Block> out) {
    List<Inline> content = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (!content.isEmpty()) {
        content.add(new Inline.HardBreak());
      }
      content.addAll(places.joined(line));
    }
    if (!content.isEmpty()) {
      out.add(new Block.Paragraph(content));
    }
  }

  private List<List<Inline>> facts() {
    List<List<Inline>> lines = new ArrayList<>();
    if (item instanceof Entry entry) {
      entry
          .period()
          .filter(period -> says(Saying.PERIOD) || !period.equals(year))
          .ifPresent(
              period ->
                  lines.add(
                      List.of(
                          new Inline.Emphasis(
                              List.of(places.layout(PeriodWords.of(period) + "."))))));
      entry.role().ifPresent(role -> role(role, lines));
      if (says(Saying.ORGANIZATION)) {
        entry.organization().ifPresent(name -> lines.add(labelled("Organization: ", name)));
      }
      if (says(Saying.LOCATION)) {
        entry.location().ifPresent(place -> lines.add(labelled("Location: ", place)));
      }
    }
    if (says(Saying.URL)) {
      item.url().ifPresent(url -> lines.add(address(url)));
    }
    return lines;
  }

  private void role(String role, List<List<Inline>> lines) {
    if (says(Saying.ROLE)) {
      lines.add(labelled("Role: ", role));
    } else if (says(Saying.BOLD_ROLE)) {
      Inline words = new Inline.Strong(List.of(new Inline.Text(role)));
      lines.add(List.of(words, places.layout(".")));
    }
  }

  private List<Inline> labelled(String label, String value) {
    return List.of(places.layout(label), value(value));
  }

  /** An absolute address and Liquid as a link, whose text is itself; another address as words. */
  private List<Inline> address(String url) {
    boolean link = url.indexOf(':') > 0 || url.contains("{{") || url.contains("{%");
    return link && new Inline.Link(url, "", List.of()).destination().equals(url)
        ? List.of(places.layout("URL: "), Inline.link(url, url))
        : labelled("URL: ", url);
  }

  private List<List<Inline>> citation(Publication publication) {
    if (says(Saying.PUBLICATION)) {
      return named(publication);
    }
    return isBriefCitation()
        ? List.of(CitationLines.brief(publication, item))
        : CitationLines.natural(publication);
  }

  /** Whether the citation leaves its title to the heading, and nothing stands before it. */
  boolean isBriefCitation() {
    return !says(Saying.PUBLICATION)
        && !says(Saying.TITLE)
        && item instanceof Entry entry
        && entry.publication().filter(p -> CitationLines.isTitled(p, item)).isPresent()
        && facts().isEmpty();
  }

  private List<List<Inline>> named(Publication publication) {
    List<List<Inline>> lines = new ArrayList<>();
    if (!publication.authors().isEmpty()) {
      List<Inline> authors = new ArrayList<>();
      authors.add(places.layout("Authors: "));
      for (int i = 0; i < publication.authors().size(); i++) {
        authors.add(value(publication.authors().get(i)));
        authors.add(places.layout(i + 1 < publication.authors().size() ? "; " : ""));
      }
      lines.add(authors);
    }
    publication.title().ifPresent(title -> lines.add(labelled("Title: ", title)));
    publication.venue().ifPresent(venue -> lines.add(labelled("Venue: ", venue)));
    publication.year().ifPresent(year -> lines.add(labelled("Year: ", String.valueOf(year))));
    publication.doi().ifPresent(doi -> lines.add(doi(doi)));
    return lines;
  }

  private List<Inline> doi(Doi doi) {
    Inline.Text name = value(doi.name());
    if (says(Saying.PROTECTED_FACTS)) {
      places.protect(name, doi.name().length() - 1);
    }
    Inline label = places.layout("DOI: ");
    return doi.link().isEmpty()
        ? List.of(label, name)
        : List.of(label, new Inline.Link(doi.link(), "", List.of(name)));
  }

  /** A value, which is protected where that was found to be necessary. */
  private Inline.Text value(String value) {
    Inline.Text text = new Inline.Text(value);
    if (says(Saying.PROTECTED_FACTS)) {
      Protection.punctuation(text, places);
    }
    return text;
  }

  private List<List<Inline>> fields() {
    List<List<Inline>> lines = new ArrayList<>();
    for (Field field : item.fields()) {
      List<Inline> line = new ArrayList<>();
      line.add(new Inline.Emphasis(label(field.label(), "", Labels.FIELD_MARK, Saying.FIELDS)));
      line.add(places.layout(": "));
      Block.Paragraph value = new Block.Paragraph(field.value());
      Block safe = says(Saying.FIELDS) ? Protection.lineStarts(value, places) : value;
      line.addAll(((Block.Paragraph) safe).content());
      lines.add(line);
    }
    return lines;
  }

  /** A label as it is, or with a mark before or behind it that says what it is. */
  private List<Inline> label(String label, String before, String behind, Saying saying) {
    Inline.Text text = new Inline.Text(label);
    if (!says(saying)) {
      return List.of(text);
    }
    Protection.punctuation(text, places);
    return places.joined(List.of(places.layout(before), text, places.layout(behind)));
  }

  private List<List<Inline>> keywords() {
    List<List<Inline>> lines = new ArrayList<>();
    for (KeywordGroup group : item.keywordGroups()) {
      List<Inline> line = new ArrayList<>();
      line.addAll(
          group.label().isEmpty()
              ? List.of(places.layout("keywords"))
              : label(group.label(), "keywords (", ")", Saying.KEYWORDS));
      line.add(places.layout(": "));
      List<String> items = group.items();
      String separator = Keywords.STANDARD.needSemicolons(items) ? "; " : ", ";
      for (int i = 0; i < items.size(); i++) {
        line.add(keyword(items, i));
        line.add(places.layout(i + 1 < items.size() ? separator : ""));
      }
      lines.add(List.of(new Inline.Emphasis(places.joined(line))));
    }
    return lines;
  }

  /** A keyword that stands there twice, or that looks like the end of a list, is protected. */
  private Inline.Text keyword(List<String> items, int index) {
    String item = items.get(index);
    Inline.Text text = value(item);
    int end = item.length() - 1;
    boolean again = items.indexOf(item) < index;
    boolean filler = index == items.size() - 1 && Keywords.STANDARD.endsWithFiller(item);
    if (says(Saying.PROTECTED_FACTS)
        && (again || filler)
        && !Character.isSurrogate(item.charAt(end))) {
      places.protect(text, end);
    }
    return text;
  }

  private Optional<Block> hiddenData() {
    Map<String, Data> values = new LinkedHashMap<>();
    if (!item.extensions().isEmpty()) {
      values.put(HiddenData.EXTENSIONS, Data.mapping(item.extensions()));
    }
    if (item instanceof Entry entry) {
      entry
          .publication()
          .filter(publication -> !publication.extensions().isEmpty())
          .ifPresent(p -> values.put(HiddenData.PUBLICATION, Data.mapping(p.extensions())));
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(HiddenData.comment(values));
  }
}
