package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Optional;

/** An item as an object of the array that its kind belongs to. */
final class ResumeItem {

  private final Item item;
  private final ResumeSection section;
  private final ResumeObject out;

  private ResumeItem(Item item, ResumeSection section) {
    this.item = item;
    this.section = section;
    this.out = new ResumeObject(section);
  }

  static ResumeObject entry(Entry entry) {
    return new ResumeItem(entry, ResumeSection.of(entry.kind())).entryObject(entry);
  }

  /**
   * A section.
   *
   * @param keywords those of its groups that stand in no array
   */
  static ResumeObject section(Section section, List<KeywordGroup> keywords) {
    return new ResumeItem(section, ResumeSection.SECTIONS).sectionObject(section, keywords);
  }

  private ResumeObject entryObject(Entry entry) {
    if (section == ResumeSection.PROJECTS && !entry.kind().equals(Kind.PROJECT)) {
      out.text("type", Optional.of(entry.kind().name()));
    }
    out.url(entry.url());
    role(entry.role());
    place(ResumeProperty.ORGANIZATION, ResumeNames.ORGANIZATION, organization(entry));
    place(ResumeProperty.LOCATION, ResumeNames.LOCATED, entry.location());
    entry.period().ifPresent(period -> ResumeDates.put(period, section, out));
    ResumePublication.put(entry, section, out);
    ResumeKeywords.put(entry.keywordGroups(), section, out);
    return shared();
  }

  private ResumeObject sectionObject(Section section, List<KeywordGroup> keywords) {
    if (!section.kind().equals(Kind.OTHER)) {
      out.text("kind", Optional.of(section.kind().name()));
    }
    out.url(section.url());
    ResumeKeywords.put(keywords, this.section, out);
    return shared();
  }

  private ResumeObject shared() {
    ResumeHeading.put(item, section, out);
    ResumeBody.put(item, section, out);
    if (!item.logos().isEmpty()) {
      out.list(ResumeNames.LOGOS, item.logos().stream().map(ResumeItem::logo).toList());
    }
    return out.extensions(item.extensions());
  }

  private void role(Optional<String> role) {
    Optional<ResumeField> list = section.field(ResumeProperty.ROLES);
    if (list.isPresent()) {
      out.texts(list.get().name(), role.stream().toList());
    } else {
      place(ResumeProperty.ROLE, ResumeNames.ROLE, role);
    }
  }

  /** The organization, where it is not the name. */
  private Optional<String> organization(Entry entry) {
    return section.nameField().property() == ResumeProperty.ORGANIZATION_OR_HEADING
        ? Optional.empty()
        : entry.organization();
  }

  private void place(ResumeProperty property, String extension, Optional<String> text) {
    out.text(section.field(property).map(ResumeField::name).orElse(extension), text);
  }

  private static Data logo(Inline.Image logo) {
    return new ResumeObject(PropertyOrder.LOGO)
        .text("src", Optional.of(logo.source()))
        .text("alt", Optional.of(logo.alt()))
        .text("title", Optional.of(logo.title()))
        .text("width", Optional.of(logo.width()))
        .text("height", Optional.of(logo.height()))
        .build();
  }
}
