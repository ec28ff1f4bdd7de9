package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of labels and values: a label with a colon is its author's, another is the writer's.
 */
final class HtmlFactsReader {

  private final Map<String, List<Element>> ours = new LinkedHashMap<>();
  private final List<KeywordGroup> keywordGroups = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  static HtmlFactsReader of(@Nullable Element dl) {
    HtmlFactsReader facts = new HtmlFactsReader();
    if (dl != null) {
      for (Element label : dl.select("> dt")) {
        facts.read(words(label), label.nextElementSibling());
      }
    }
    return facts;
  }

  private void read(String label, Element value) {
    Element keywords = value.selectFirst("> ul");
    if (label.endsWith(":")) {
      String authored = label.substring(0, label.length() - 1);
      if (keywords == null) {
        fields.add(new Field(authored, HtmlInlineReader.read(value.childNodes())));
      } else {
        keywordGroups.add(new KeywordGroup(authored, list(value)));
      }
    } else if (label.equals("Keywords")) {
      keywordGroups.add(new KeywordGroup("", list(value)));
    } else {
      ours.computeIfAbsent(label, l -> new ArrayList<>()).add(value);
    }
  }

  /** Words in which a line break is a line feed. */
  static String words(Element element) {
    Element copy = element.clone();
    copy.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    return copy.wholeText();
  }

  private static List<String> list(Element value) {
    return value.select("> ul > li").stream().map(HtmlFactsReader::words).toList();
  }

  Optional<String> words(String label) {
    return values(label).stream().findFirst().map(HtmlFactsReader::words);
  }

  /** Rows of rows, such as the parts of a place. */
  List<HtmlFactsReader> facts(String label) {
    return values(label).stream().map(value -> of(value.selectFirst("> dl"))).toList();
  }

  private List<Element> values(String label) {
    return ours.getOrDefault(label, List.of());
  }

  List<KeywordGroup> keywordGroups() {
    return keywordGroups;
  }

  List<Field> fields() {
    return fields;
  }

  Optional<Publication> publication() {
    Publication.Builder out = Publication.builder();
    values("Authors").forEach(value -> list(value).forEach(out::addAuthor));
    words("Title").ifPresent(out::title);
    words("Published in").ifPresent(out::venue);
    words("Year").map(Integer::parseInt).ifPresent(out::year);
    words("DOI").map(this::doi).ifPresent(out::doi);
    return Optional.of(out.build()).filter(publication -> !publication.isEmpty());
  }

  /** A DOI stands as its name, or as the resolver's address, which then is its author's link. */
  private Doi doi(String words) {
    String resolver = "https://doi.org/";
    return words.startsWith(resolver)
        ? new Doi(words.substring(resolver.length()), words)
        : new Doi(words, words("DOI link").orElse(""));
  }
}
