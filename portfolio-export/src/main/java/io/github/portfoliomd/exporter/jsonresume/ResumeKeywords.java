package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.KeywordGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keywords: the words in the standard's list where it has one, the groups beside it. */
final class ResumeKeywords {

  private ResumeKeywords() {}

  static void put(List<KeywordGroup> groups, ResumeSection section, ResumeObject out) {
    if (groups.isEmpty()) {
      return;
    }
    Optional<ResumeField> flat = section.field(ResumeProperty.KEYWORDS);
    if (flat.isPresent()) {
      out.texts(flat.get().name(), groups.stream().flatMap(g -> g.items().stream()).toList());
      if (groups.size() != 1 || !groups.get(0).label().isEmpty()) {
        out.list(ResumeNames.KEYWORDS, groups.stream().map(ResumeKeywords::counted).toList());
      }
    } else {
      listed(groups, section.field(ResumeProperty.LABELLED_KEYWORDS), out);
    }
  }

  /** The groups, but for the first one whose label has a list of its own. */
  private static void listed(
      List<KeywordGroup> groups, Optional<ResumeField> field, ResumeObject out) {
    List<Data> shapes = new ArrayList<>();
    for (KeywordGroup group : groups) {
      Optional<String> list =
          field
              .filter(f -> f.label().equals(group.label()))
              .map(ResumeField::name)
              .filter(name -> !out.has(name));
      list.ifPresent(name -> out.texts(name, group.items()));
      shapes.add(list.map(Shapes::textOf).orElseGet(() -> spelled(group)));
    }
    boolean plain = groups.size() == 1 && field.filter(f -> out.has(f.name())).isPresent();
    out.list(ResumeNames.KEYWORDS, plain ? List.of() : shapes);
  }

  private static Data counted(KeywordGroup group) {
    return labelled(group, "count", Shapes.count(group.items().size()));
  }

  private static Data spelled(KeywordGroup group) {
    return labelled(
        group, "items", new Data.Sequence(group.items().stream().map(Data::text).toList()));
  }

  private static Data labelled(KeywordGroup group, String name, Data value) {
    Map<String, Data> members = new LinkedHashMap<>();
    if (!group.label().isEmpty()) {
      members.put("label", Data.text(group.label()));
    }
    members.put(name, value);
    return Data.mapping(members);
  }
}
