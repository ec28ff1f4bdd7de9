package io.github.portfoliomd.cli;

import io.github.portfoliomd.exporter.jsonresume.JsonResumeParser;
import io.github.portfoliomd.model.Portfolio;

/** A short résumé of a made-up person. */
final class SampleResume {

  /** With an empty value, and a name from before JSON Resume 1.0. */
  static final String TEXT =
      """
      {
        "basics": {"name": "Søren Holm", "email": ""},
        "work": [{"company": "Holm's mill", "position": "Miller", "startDate": "2021-03"}]
      }
      """;

  private SampleResume() {}

  static Portfolio portfolio() {
    return JsonResumeParser.create().parse(TEXT).portfolio();
  }
}
