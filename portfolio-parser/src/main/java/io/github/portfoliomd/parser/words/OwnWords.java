package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that a user added one by one: they count more than those of any language. */
public final class OwnWords {

  public final Map<String, Kind> sections = new LinkedHashMap<>();
  public final Map<String, Kind> kinds = new LinkedHashMap<>();
  public final Map<String, String> labels = new LinkedHashMap<>();

  public boolean isEmpty() {
    return sections.isEmpty() && kinds.isEmpty() && labels.isEmpty();
  }
}
