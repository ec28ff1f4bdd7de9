package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that a user added one by one: they count more than those of any language. */
final class OwnWords {

  final Map<String, Kind> sections = new LinkedHashMap<>();
  final Map<String, Kind> kinds = new LinkedHashMap<>();
  final Map<String, String> labels = new LinkedHashMap<>();

  boolean isEmpty() {
    return sections.isEmpty() && kinds.isEmpty() && labels.isEmpty();
  }
}
