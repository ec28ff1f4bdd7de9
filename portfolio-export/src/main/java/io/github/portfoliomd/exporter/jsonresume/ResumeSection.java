package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.ResumeField.labelled;
import static io.github.portfoliomd.exporter.jsonresume.ResumeProperty.*;

import io.github.portfoliomd.model.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arrays of a résumé, in the order of the schema: which kind of entry stands in which, and what
 * each of their fields carries (JSON Resume schema 1.3.1).
 */
@SuppressWarnings("ImmutableEnumChecker") // nothing here changes once it is made
enum ResumeSection {
  WORK(
      Optional.of(Kind.WORK),
      "work",
      of("name", ORGANIZATION_OR_HEADING),
      of("position", ROLE),
      of("location", LOCATION),
      of("url", URL),
      new ResumeField("startDate", START, "Start date"),
      new ResumeField("endDate", END, "End date"),
      labelled("description", "Description"),
      of("summary", TEXT),
      of("highlights", HIGHLIGHTS)),
  VOLUNTEER(
      Optional.of(Kind.VOLUNTEER),
      "volunteer",
      of("organization", ORGANIZATION_OR_HEADING),
      of("position", ROLE),
      of("url", URL),
      new ResumeField("startDate", START, "Start date"),
      new ResumeField("endDate", END, "End date"),
      of("summary", TEXT),
      of("highlights", HIGHLIGHTS)),
  EDUCATION(
      Optional.of(Kind.EDUCATION),
      "education",
      of("institution", ORGANIZATION_OR_HEADING),
      of("url", URL),
      labelled("area", "Area"),
      labelled("studyType", "Study type"),
      new ResumeField("startDate", START, "Start date"),
      new ResumeField("endDate", END, "End date"),
      labelled("score", "Score"),
      new ResumeField("courses", LABELLED_KEYWORDS, "Courses")),
  AWARDS(
      Optional.of(Kind.AWARD),
      "awards",
      of("title", HEADING),
      new ResumeField("date", DATE, "Date"),
      of("awarder", ORGANIZATION),
      of("summary", TEXT)),
  CERTIFICATES(
      Optional.of(Kind.CERTIFICATE),
      "certificates",
      of("name", HEADING),
      new ResumeField("date", DATE, "Date"),
      of("url", URL),
      of("issuer", ORGANIZATION)),
  PUBLICATIONS(
      Optional.of(Kind.PUBLICATION),
      "publications",
      of("name", TITLE_OR_HEADING),
      of("publisher", VENUE),
      new ResumeField("releaseDate", DATE, "Release date"),
      of("url", URL),
      of("summary", TEXT)),
  SKILLS(
      Optional.of(Kind.SKILL),
      "skills",
      of("name", HEADING),
      labelled("level", "Level"),
      of("keywords", KEYWORDS)),
  LANGUAGES(
      Optional.of(Kind.LANGUAGE),
      "languages",
      of("language", HEADING),
      labelled("fluency", "Fluency")),
  INTERESTS(Optional.of(Kind.INTEREST), "interests", of("name", HEADING), of("keywords", KEYWORDS)),
  REFERENCES(Optional.of(Kind.REFERENCE), "references", of("name", HEADING), of("reference", TEXT)),
  PROJECTS(
      Optional.of(Kind.PROJECT),
      "projects",
      of("name", HEADING),
      of("description", TEXT),
      of("highlights", HIGHLIGHTS),
      of("keywords", KEYWORDS),
      new ResumeField("startDate", START, "Start date"),
      new ResumeField("endDate", END, "End date"),
      of("url", URL),
      new ResumeField("roles", ROLES, "Further role"),
      of("entity", ORGANIZATION),
      new ResumeField("type", KIND, "Type")),
  /** Not of the standard: the sections of the page, which it has no place for. */
  SECTIONS(
      Optional.empty(),
      "x-sections",
      of("name", HEADING),
      of("kind", KIND),
      of("url", URL),
      of("summary", TEXT),
      of("highlights", HIGHLIGHTS),
      of("keywords", KEYWORDS));

  private static final Map<Kind, ResumeSection> BY_KIND = new HashMap<>();

  static {
    for (ResumeSection section : values()) {
      section.kind.ifPresent(kind -> BY_KIND.put(kind, section));
    }
  }

  private final Optional<Kind> kind;
  private final String array;
  private final List<ResumeField> fields;
  private final List<String> names;
  private final Map<ResumeProperty, ResumeField> byProperty = new EnumMap<>(ResumeProperty.class);

  ResumeSection(Optional<Kind> kind, String array, ResumeField... fields) {
    this.kind = kind;
    this.array = array;
    this.fields = List.of(fields);
    this.names = this.fields.stream().map(ResumeField::name).toList();
    this.fields.forEach(field -> byProperty.putIfAbsent(field.property(), field));
  }

  private static ResumeField of(String name, ResumeProperty property) {
    return ResumeField.of(name, property);
  }

  /** The array for entries of a kind. */
  static ResumeSection of(Kind kind) {
    return BY_KIND.getOrDefault(kind, PROJECTS);
  }

  /** Whether {@code projects[].type} is read as a kind: one that has no array of its own. */
  static boolean isKind(String type) {
    try {
      Kind kind = Kind.of(type);
      return of(kind) == PROJECTS && !kind.equals(Kind.PROJECT);
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }

  /** The kind that the array tells by itself, if it is for entries. */
  Optional<Kind> kind() {
    return kind;
  }

  /** The name of the array. */
  String array() {
    return array;
  }

  /** The standard fields, in the order in which they are written. */
  List<ResumeField> fields() {
    return fields;
  }

  /** The names of the standard fields, in the same order. */
  List<String> names() {
    return names;
  }

  /** The field that names the object: the first one. */
  ResumeField nameField() {
    return fields.get(0);
  }

  /** The field that carries a property, if there is one. */
  Optional<ResumeField> field(ResumeProperty property) {
    return Optional.ofNullable(byProperty.get(property));
  }

  /**
   * The field for words of the heading that are more than organization and role, if there is one.
   */
  Optional<ResumeField> description() {
    return nameField().property() == ORGANIZATION_OR_HEADING ? field(FIELD) : Optional.empty();
  }
}
