package io.github.portfoliomd.exporter.pages;

import io.github.portfoliomd.exporter.jsonresume.JsonTree;
import io.github.portfoliomd.model.Data;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The facts of a page, an entry after the other, each before those below it; words are compared
 * without their case, forms of dashes and quotes, and marks around them.
 */
final class FactList {

  /** {@code entries} are the titles in their order; the others are of one entry each. */
  static final List<String> FIELDS =
      List.of(
          "entries",
          "parent",
          "section",
          "category",
          "period",
          "role",
          "organization",
          "location",
          "url",
          "keywords");

  private final List<String> titles = new ArrayList<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

  private FactList() {}

  /** The facts that a JSON text tells. */
  static FactList of(String json) {
    FactList list = new FactList();
    list.entries(JsonTree.object(json), "");
    return list;
  }

  private void entries(Map<String, Data> parent, String title) {
    for (Data entry : JsonTree.items(parent.getOrDefault("entries", Data.sequence()))) {
      entry(JsonTree.members(entry), title);
    }
  }

  private void entry(Map<String, Data> entry, String parent) {
    String title = text(entry, "title");
    titles.add(title);
    String key = title + " (" + titles.stream().filter(title::equals).count() + ")";
    Map<String, String> facts = new HashMap<>();
    facts.put("parent", parent);
    facts.put("section", String.valueOf(Data.bool(true).equals(entry.get("section"))));
    facts.put("category", entry.containsKey("category") ? text(entry, "category") : "other");
    for (String field : List.of("role", "organization", "location")) {
      facts.put(field, text(entry, field));
    }
    for (String field : List.of("period", "url")) {
      facts.put(field, entry.get(field) instanceof Data.Text text ? text.value() : "");
    }
    List<String> keywords = new ArrayList<>();
    JsonTree.items(entry.getOrDefault("keywords", Data.sequence()))
        .forEach(keyword -> keywords.add(normal(JsonTree.text(keyword))));
    keywords.sort(null);
    facts.put("keywords", String.join(" | ", keywords));
    values.put(key, facts);
    entries(entry, title);
  }

  private static String text(Map<String, Data> entry, String field) {
    return entry.get(field) instanceof Data.Text text ? normal(text.value()) : "";
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("\\s+", " ")
        .replaceAll("^[ .,:;|*_\u00B7\u2022-]+|[ .,:;|*_\u00B7\u2022-]+$", "");
  }

  /**
   * What others are to be and are not, field by field; facts are compared of entries that both
   * have.
   */
  Map<String, List<String>> differences(FactList others) {
    Map<String, List<String>> differences = new LinkedHashMap<>();
    if (!titles.equals(others.titles)) {
      differences.put("entries", List.of(titles + " is read as " + others.titles));
    }
    values.forEach(
        (entry, facts) -> {
          Map<String, String> read = others.values.getOrDefault(entry, facts);
          for (String field : FIELDS.subList(1, FIELDS.size())) {
            if (!facts.get(field).equals(read.get(field))) {
              differences
                  .computeIfAbsent(field, f -> new ArrayList<>())
                  .add(entry + ": " + facts.get(field) + " is read as " + read.get(field));
            }
          }
        });
    return differences;
  }
}
