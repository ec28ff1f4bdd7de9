package io.github.portfoliomd.exporter.jsonresume;

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
    ResumeObject root = new ResumeObject(ResumeNames.ROOT);
    if (!portfolio.person().isEmpty()) {
      root.put("basics", ResumePerson.of(portfolio.person()).build());
    }
    ResumeObject meta = new ResumeObject(ResumeNames.META);
    ResumeHeading.of(portfolio.heading()).ifPresent(h -> meta.put(ResumeNames.HEADING, h));
    ResumeBody.of(portfolio.introduction()).ifPresent(b -> meta.put(ResumeNames.INTRODUCTION, b));
    ResumeArrays.put(portfolio.items(), root, meta);
    ResumeMeta.put(portfolio, root, meta);
    return root;
  }
}
