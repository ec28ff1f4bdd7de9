package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Portfolio;

/**
 * A portfolio as a résumé: the root object.
 *
 * <p>What is ours of the page as a whole stands in {@code meta}, which every version of the
 * standard leaves open ("any other tooling configuration lives here"); those before 1.1 refuse a
 * root that has a property which they do not name.
 */
final class Resume {

  private Resume() {}

  static ResumeObject of(Portfolio portfolio) {
    ResumeObject root = new ResumeObject(PropertyOrder.ROOT);
    ResumeObject basics = ResumePerson.of(portfolio.person());
    ResumeObject meta = new ResumeObject(PropertyOrder.META);
    ResumeHeading.of(portfolio.heading()).ifPresent(h -> meta.put(ResumeNames.HEADING, h));
    ResumeBody.of(portfolio.introduction()).ifPresent(b -> meta.put(ResumeNames.INTRODUCTION, b));
    ResumeArrays.put(portfolio.items(), root, meta);
    ResumeMeta.put(portfolio, root, meta);
    setAside(root, basics);
    if (!basics.isEmpty()) {
      root.put("basics", basics.build());
    }
    return root;
  }

  /** An extension that a reader would take for a misplaced part of the standard. */
  private static void setAside(ResumeObject root, ResumeObject basics) {
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent() && !root.has(section.array())) {
        basics.setAside(section.array(), Resume::isSection);
      }
    }
    if (!basics.has("profiles")) {
      root.setAside("profiles", Data.Sequence.class::isInstance);
    }
    if (!basics.has("location")) {
      root.setAside("location", Data.Mapping.class::isInstance);
    }
  }

  private static boolean isSection(Data value) {
    return value instanceof Data.Sequence list
        && list.items().stream().allMatch(Data.Mapping.class::isInstance);
  }
}
