package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a theme joins with other words, and calls "undefined" where it is missing. */
final class ThemeNeeds {

  private static final Map<ResumeSection, String> NEEDED =
      Map.of(
          ResumeSection.VOLUNTEER, "position",
          ResumeSection.AWARDS, "title",
          ResumeSection.CERTIFICATES, "name",
          ResumeSection.PUBLICATIONS, "name");

  private ThemeNeeds() {}

  static boolean isMissing(Entry entry) {
    String name = NEEDED.get(ResumeSection.of(entry.kind()));
    return name != null && !ResumeItem.entry(entry).has(name);
  }

  /** Puts an empty text where something is missing. */
  static Data filled(Data resume) {
    Map<String, Data> root = new LinkedHashMap<>(members(resume));
    NEEDED.forEach(
        (section, name) ->
            root.computeIfPresent(section.array(), (array, entries) -> filled(entries, name)));
    return Data.mapping(root);
  }

  private static Data filled(Data entries, String name) {
    List<Data> items = ((Data.Sequence) entries).items();
    return new Data.Sequence(items.stream().map(entry -> filledEntry(entry, name)).toList());
  }

  private static Data filledEntry(Data entry, String name) {
    if (members(entry).containsKey(name)) {
      return entry;
    }
    Map<String, Data> members = new LinkedHashMap<>(Map.of(name, Data.text("")));
    members.putAll(members(entry));
    return Data.mapping(members);
  }

  private static Map<String, Data> members(Data object) {
    return ((Data.Mapping) object).members();
  }
}
