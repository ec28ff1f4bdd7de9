package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an item of an object of one of the arrays: the way back of ResumeItem. */
final class ItemReader {

  private final ResumeSection section;
  private final JsonMembers object;
  private final Map<String, String> strings;
  private final Map<String, Data> is;
  private final HeadingShapeReader headingShape;
  private final PeriodReader dates;

  private final Optional<String> name;
  private final List<Inline> heading;
  private final Kind kind;
  private final List<String> roles;
  private final Optional<String> organization;
  private final Optional<String> location;
  private final Optional<Period> period;
  private final Optional<Publication> publication;
  private final Optional<String> url;
  private final List<KeywordGroup> keywords;
  private final BodyReader body;
  private final List<Field> fields;
  private final List<Inline.Image> logos;
  private final Map<String, Data> extensions;

  private ItemReader(
      ResumeSection section,
      JsonMembers object,
      List<KeywordGroup> groups,
      ResumeProblems problems) {
    this.section = section;
    this.object = object;
    this.strings = object.strings();
    this.is = object.ours(ResumeNames.IS).flatMap(ItemReader::members).orElse(Map.of());
    this.headingShape =
        new HeadingShapeReader(strings, headingFields(), object.ours(ResumeNames.HEADING));
    this.dates = new PeriodReader(object, problems);
    this.name = object.text(section.nameField().name());
    this.heading = heading();
    this.kind = kind();
    this.roles = roles();
    this.organization = organization();
    this.location = placed(ResumeProperty.LOCATION, ResumeNames.LOCATED);
    PublicationReader citation = new PublicationReader(object, is, dates);
    this.publication = citation.read(section, title());
    boolean cited = section == ResumeSection.PUBLICATIONS;
    this.period = cited ? citation.period() : period();
    this.url = cited ? citation.url() : placed(ResumeProperty.URL, ResumeNames.URL);
    this.keywords = new ArrayList<>(new KeywordsReader(object).read(section));
    keywords.addAll(groups);
    this.body = body();
    this.fields = body.fields(standardFields());
    this.logos = logos();
    this.extensions = object.rest();
    extensions.putAll(dates.times());
  }

  /**
   * Reads one.
   *
   * @param at where it stands on the page, if it says so
   * @param groups keywords of it that stand elsewhere
   */
  static ItemDraft read(
      ResumeSection section,
      JsonMembers object,
      Optional<List<Integer>> at,
      List<KeywordGroup> groups,
      ResumeProblems problems) {
    ItemReader reader = new ItemReader(section, object, groups, problems);
    ItemDraft draft =
        new ItemDraft(
            section,
            object.place(),
            at,
            section == ResumeSection.SECTIONS ? reader::section : reader::entry);
    reader.places(draft);
    return draft;
  }

  private Item section(List<Item> items) {
    Section.Builder out =
        Section.builder()
            .heading(heading)
            .kind(kind)
            .body(body.blocks())
            .keywordGroups(keywords)
            .logos(logos)
            .fields(fields)
            .extensions(extensions)
            .items(items);
    url.ifPresent(out::url);
    return out.build();
  }

  private Item entry(List<Item> items) {
    Entry.Builder out =
        Entry.builder()
            .heading(heading)
            .kind(kind)
            .body(body.blocks())
            .keywordGroups(keywords)
            .logos(logos)
            .fields(fields)
            .extensions(extensions)
            .items(items);
    roles.stream().findFirst().ifPresent(out::role);
    organization.ifPresent(out::organization);
    location.ifPresent(out::location);
    period.ifPresent(out::period);
    publication.ifPresent(out::publication);
    url.ifPresent(out::url);
    return out.build();
  }

  private static Optional<Map<String, Data>> members(Data data) {
    return Fit.of(() -> ShapeData.members(data));
  }

  private List<String> headingFields() {
    List<String> fields = new ArrayList<>(List.of(section.nameField().name()));
    section.description().ifPresent(field -> fields.add(field.name()));
    return fields;
  }

  private List<Inline> heading() {
    Optional<String> field = headingShape.field();
    field.ifPresent(object::take);
    Optional<List<Inline>> shaped = headingShape.shaped();
    if (shaped.isEmpty() && object.place(ResumeNames.HEADING).isPresent()) {
      object.unfit(ResumeNames.HEADING);
    }
    return shaped.orElseGet(
        () -> HeadingShapeReader.plain(field.isPresent() ? field.map(strings::get) : name));
  }

  /** What the name says besides the heading, if it is a name of its own. */
  private Optional<String> named(ResumeProperty property) {
    boolean heading = Data.text("heading").equals(is.get(section.nameField().name()));
    return section.nameField().property() == property && !heading ? name : Optional.empty();
  }

  private Optional<String> title() {
    return named(ResumeProperty.TITLE_OR_HEADING);
  }

  private Optional<String> organization() {
    return named(ResumeProperty.ORGANIZATION_OR_HEADING)
        .or(() -> placed(ResumeProperty.ORGANIZATION, ResumeNames.ORGANIZATION));
  }

  private Kind kind() {
    if (section == ResumeSection.SECTIONS) {
      return object.ourText("kind").flatMap(k -> Fit.of(() -> Kind.of(k))).orElse(Kind.OTHER);
    }
    Optional<String> type =
        Optional.ofNullable(section == ResumeSection.PROJECTS ? strings.get("type") : null)
            .filter(ResumeSection::isKind);
    type.ifPresent(t -> object.take("type"));
    return type.map(Kind::of).orElseGet(() -> section.kind().orElse(Kind.OTHER));
  }

  private List<String> roles() {
    return section
        .field(ResumeProperty.ROLES)
        .map(field -> object.texts(field.name()))
        .orElseGet(() -> placed(ResumeProperty.ROLE, ResumeNames.ROLE).stream().toList());
  }

  /** A text in the standard field for it, or else in a property of ours. */
  private Optional<String> placed(ResumeProperty property, String extension) {
    return section
        .field(property)
        .map(field -> object.textOr(field.name(), extension))
        .orElseGet(() -> object.ourText(extension));
  }

  private Optional<Period> period() {
    Optional<ResumeField> date = section.field(ResumeProperty.DATE);
    if (date.isPresent()) {
      return dates.point(date.get().name());
    }
    return section.field(ResumeProperty.START).isPresent() ? dates.read(section) : dates.own();
  }

  private BodyReader body() {
    String field =
        section.field(ResumeProperty.TEXT).map(ResumeField::name).orElse(ResumeNames.SUMMARY);
    Optional<ResumeField> list = section.field(ResumeProperty.HIGHLIGHTS);
    List<String> highlights = list.map(f -> object.texts(f.name())).orElse(List.of());
    BodyReader read =
        new BodyReader(
            object.text(field).orElse(""),
            list.isPresent(),
            highlights,
            object.ours(ResumeNames.BODY));
    if (!read.fits()) {
      object.unfit(ResumeNames.BODY);
    }
    return read;
  }

  private Map<String, List<Field>> standardFields() {
    Map<String, List<Field>> out = new LinkedHashMap<>();
    for (ResumeField field : section.fields()) {
      List<Field> values =
          texts(field).stream()
              .flatMap(text -> Fit.of(() -> Field.of(field.label(), text)).stream())
              .toList();
      if (!values.isEmpty()) {
        out.put(field.name(), values);
      }
    }
    return out;
  }

  private List<String> texts(ResumeField field) {
    return switch (field.property()) {
      case ROLES -> roles.subList(Math.min(1, roles.size()), roles.size());
      case START, END, DATE ->
          Optional.ofNullable(dates.texts().get(field.name())).stream().toList();
      case FIELD, KIND -> object.text(field.name()).stream().toList();
      default -> List.of();
    };
  }

  private List<Inline.Image> logos() {
    return object.list(ResumeNames.LOGOS).stream().map(ItemReader::logo).toList();
  }

  private static Inline.Image logo(JsonMembers logo) {
    return new Inline.Image(
        logo.text("src").orElse(""),
        logo.text("alt").orElse(""),
        logo.text("title").orElse(""),
        logo.text("width").orElse(""),
        logo.text("height").orElse(""));
  }

  private void places(ItemDraft draft) {
    draft.found(
        Facet.HEADING, object.place(headingShape.field().orElse(section.nameField().name())));
    if (organization.isPresent() && named(ResumeProperty.ORGANIZATION_OR_HEADING).isPresent()) {
      draft.found(Facet.ORGANIZATION, object.place(section.nameField().name()));
    }
    for (ResumeField field : section.fields()) {
      facet(field).ifPresent(facet -> draft.found(facet, object.place(field.name())));
    }
  }

  /** What a field of the standard says, where that is one value. */
  private Optional<Facet> facet(ResumeField field) {
    boolean dated = !dates.texts().containsKey(field.name());
    return switch (field.property()) {
      case ORGANIZATION -> Optional.of(Facet.ORGANIZATION);
      case VENUE -> Optional.of(Facet.PUBLICATION);
      case ROLE, ROLES -> Optional.of(Facet.ROLE);
      case LOCATION -> Optional.of(Facet.LOCATION);
      case URL -> Optional.of(Facet.URL);
      case START, END, DATE -> dated ? Optional.of(Facet.PERIOD) : Optional.of(Facet.FIELDS);
      case KEYWORDS, LABELLED_KEYWORDS -> Optional.of(Facet.KEYWORDS);
      case FIELD -> Optional.of(Facet.FIELDS);
      default -> Optional.empty();
    };
  }
}
