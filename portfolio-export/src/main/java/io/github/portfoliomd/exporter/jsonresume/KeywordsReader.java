package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.KeywordGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes groups of keywords: the way back of ResumeKeywords. */
final class KeywordsReader {

  private final JsonMembers object;

  KeywordsReader(JsonMembers object) {
    this.object = object;
  }

  List<KeywordGroup> read(ResumeSection section) {
    Optional<Data> shape = object.ours(ResumeNames.KEYWORDS);
    Optional<ResumeField> flat = section.field(ResumeProperty.KEYWORDS);
    if (flat.isPresent()) {
      List<String> words = object.texts(flat.get().name());
      return shape
          .map(s -> checked(Fit.of(() -> counted(ShapeData.list(s), words))))
          .orElseGet(Optional::empty)
          .orElseGet(() -> group("", words));
    }
    Optional<ResumeField> listed = section.field(ResumeProperty.LABELLED_KEYWORDS);
    List<KeywordGroup> list =
        listed.map(field -> group(field.label(), object.texts(field.name()))).orElse(List.of());
    return shape
        .map(s -> checked(Fit.of(() -> spelled(ShapeData.list(s), list))))
        .orElseGet(Optional::empty)
        .orElse(list);
  }

  private Optional<List<KeywordGroup>> checked(Optional<List<KeywordGroup>> groups) {
    if (groups.isEmpty()) {
      object.unfit(ResumeNames.KEYWORDS);
    }
    return groups;
  }

  private static List<KeywordGroup> counted(List<Data> shapes, List<String> words) {
    List<KeywordGroup> groups = new ArrayList<>();
    int at = 0;
    for (Data shape : shapes) {
      Map<String, Data> members = ShapeData.members(shape);
      int end = at + ShapeData.count(ShapeData.member(members, "count"));
      if (end <= at || end > words.size()) {
        throw new ShapeMisfit();
      }
      groups.add(new KeywordGroup(ShapeData.text(members, "label"), words.subList(at, end)));
      at = end;
    }
    if (at != words.size()) {
      throw new ShapeMisfit();
    }
    return groups;
  }

  /** Groups with their words, and among them the one of the standard's list, if it is there. */
  private static List<KeywordGroup> spelled(List<Data> shapes, List<KeywordGroup> list) {
    List<KeywordGroup> groups = new ArrayList<>();
    boolean placed = false;
    for (Data shape : shapes) {
      if (ShapeData.isField(shape)) {
        groups.addAll(placed ? List.of() : list);
        placed = true;
      } else {
        Map<String, Data> members = ShapeData.members(shape);
        List<String> words =
            ShapeData.list(ShapeData.member(members, "items")).stream()
                .map(ShapeData::text)
                .toList();
        groups.add(new KeywordGroup(ShapeData.text(members, "label"), words));
      }
    }
    groups.addAll(placed ? List.of() : list);
    return groups;
  }

  private static List<KeywordGroup> group(String label, List<String> words) {
    return Fit.of(() -> List.of(new KeywordGroup(label, words))).orElse(List.of());
  }
}
