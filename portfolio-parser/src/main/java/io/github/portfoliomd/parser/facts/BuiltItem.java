package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Context;

/** The item of the model that a draft makes when all of its facets are read. */
record BuiltItem(KindReader kinds) {

  Section section(Draft draft, Context context) {
    Section.Builder section =
        Section.builder()
            .heading(draft.heading)
            .kind(kinds.ofSection(draft, context))
            .body(draft.body)
            .keywordGroups(draft.keywordGroups)
            .logos(draft.logos)
            .fields(draft.fields)
            .extensions(draft.extensions);
    if (draft.url != null) {
      section.url(draft.url);
    }
    return section.build();
  }

  Entry entry(Draft draft, Context context, Siblings beside) {
    draft.dateByYear();
    beside.settle(draft);
    Entry.Builder entry =
        Entry.builder()
            .heading(draft.heading)
            .kind(kinds.ofEntry(draft, context))
            .body(draft.body)
            .keywordGroups(draft.keywordGroups)
            .logos(draft.logos)
            .fields(draft.fields)
            .extensions(draft.extensions);
    if (draft.period != null) {
      entry.period(draft.period);
    }
    if (draft.role != null) {
      entry.role(draft.role);
    }
    if (draft.organization != null) {
      entry.organization(draft.organization);
    }
    if (draft.location != null) {
      entry.location(draft.location);
    }
    if (draft.url != null) {
      entry.url(draft.url);
    }
    publication(draft, entry);
    return entry.build();
  }

  private static void publication(Draft draft, Entry.Builder entry) {
    if (draft.publication == null && draft.publicationExtensions.isEmpty()) {
      return;
    }
    Publication.Builder publication =
        draft.publication == null ? Publication.builder() : draft.publication.toBuilder();
    draft.publicationExtensions.forEach(publication::putExtension);
    entry.publication(publication.build());
  }
}
