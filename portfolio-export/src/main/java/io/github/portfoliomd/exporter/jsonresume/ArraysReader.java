package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.KeywordGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the arrays of a résumé, one after the other: the way back of ResumeArrays. */
final class ArraysReader {

  /** An object of an array, and where its item stands on the page, if it says so. */
  private record Placed(JsonMembers object, Optional<List<Integer>> at) {

    static Placed of(JsonMembers object) {
      return new Placed(object, OutlineReader.place(object, ResumeNames.PLACE));
    }
  }

  private final JsonMembers root;
  private final JsonMembers meta;
  private final ResumeProblems problems;
  private final List<ItemDraft> drafts = new ArrayList<>();

  /** The places of sections, and the keywords that other arrays hold for them. */
  private final Map<List<Integer>, List<KeywordGroup>> groups = new HashMap<>();

  ArraysReader(JsonMembers root, JsonMembers meta, ResumeProblems problems) {
    this.root = root;
    this.meta = meta;
    this.problems = problems;
  }

  List<ItemDraft> read() {
    List<Placed> sections =
        meta.list(ResumeSection.SECTIONS.array()).stream().map(Placed::of).toList();
    sections.forEach(s -> s.at().ifPresent(at -> groups.put(at, new ArrayList<>())));
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent()) {
        root.objects(section.array(), section.nameField().name())
            .forEach(object -> read(section, object));
      }
    }
    sections.forEach(s -> read(ResumeSection.SECTIONS, s));
    return drafts;
  }

  /** An object that holds keywords of a section and nothing else is no item of its own. */
  private void read(ResumeSection section, JsonMembers object) {
    Placed placed = Placed.of(object);
    Optional<List<Integer>> of =
        OutlineReader.place(object, ResumeNames.KEYWORDS_OF).filter(groups::containsKey);
    Optional<KeywordGroup> group = of.flatMap(at -> group(section, object));
    if (group.isPresent()) {
      groups.computeIfAbsent(of.get(), at -> new ArrayList<>()).add(group.get());
    } else {
      read(section, new Placed(object, placed.at().or(() -> of.map(OutlineReader::below))));
    }
  }

  private void read(ResumeSection section, Placed placed) {
    List<KeywordGroup> keywords =
        section == ResumeSection.SECTIONS
            ? placed.at().map(at -> groups.remove(at)).orElse(List.of())
            : List.of();
    drafts.add(ItemReader.read(section, placed.object(), placed.at(), keywords, problems));
  }

  /**
   * The keywords of a section, if their name is one that a label can have: one line, no blanks
   * around.
   */
  private static Optional<KeywordGroup> group(ResumeSection section, JsonMembers object) {
    String name = section.nameField().name();
    Optional<ResumeField> keywords = section.field(ResumeProperty.KEYWORDS);
    String label = object.strings().getOrDefault(name, "");
    if (keywords.isEmpty()
        || !object.hasOnly(name, keywords.get().name(), ResumeNames.KEYWORDS_OF)
        || !object.hasTexts(keywords.get().name())
        || !KeywordGroup.of(label, "x").label().equals(label)) {
      return Optional.empty();
    }
    object.text(name);
    return Optional.of(new KeywordGroup(label, object.texts(keywords.get().name())));
  }
}
