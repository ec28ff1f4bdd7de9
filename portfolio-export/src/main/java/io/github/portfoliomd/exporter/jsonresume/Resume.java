package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Portfolio;

/** A portfolio as a résumé: the root object. */
final class Resume {

  private Resume() {}

  static ResumeObject of(Portfolio portfolio) {
    ResumeObject root = new ResumeObject(ResumeNames.ROOT);
    if (!portfolio.person().isEmpty()) {
      root.put("basics", ResumePerson.of(portfolio.person()).build());
    }
    ResumeHeading.of(portfolio.heading()).ifPresent(h -> root.put(ResumeNames.HEADING, h));
    ResumeBody.of(portfolio.introduction()).ifPresent(b -> root.put(ResumeNames.INTRODUCTION, b));
    ResumeArrays.put(portfolio.items(), root);
    ResumeMeta.put(portfolio, root);
    return root;
  }
}
