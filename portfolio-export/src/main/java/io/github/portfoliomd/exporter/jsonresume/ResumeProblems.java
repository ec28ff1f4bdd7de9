package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The diagnostics of one résumé, as they are found. */
final class ResumeProblems {

  private final SourceText source;
  private final List<Diagnostic> found = new ArrayList<>();

  ResumeProblems(SourceText source) {
    this.source = source;
  }

  /** Takes down a problem with a value. */
  void add(ResumeProblem problem, JsonPlace place, String detail, String hint) {
    add(problem, place.start(), place.end(), place.pointer(), detail, hint);
  }

  /** Takes down a problem with the name of a value. */
  void addName(ResumeProblem problem, JsonPlace place, String detail, String hint) {
    int end = Math.max(place.nameStart(), place.start());
    add(problem, place.nameStart(), end, place.pointer(), detail, hint);
  }

  /** Takes down a problem whose message and hint have a gap each, or none. */
  void add(ResumeProblem problem, int start, int end, String pointer, String detail, String hint) {
    found.add(
        new Diagnostic(
            problem.code(),
            problem.severity(),
            problem.message().replace("%s", printable(detail)),
            source.range(start, end),
            pointer,
            problem.hint().replace("%s", printable(hint))));
  }

  /** On one line, and short, whatever the résumé has there. */
  private static String printable(String detail) {
    String line = detail.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 50)) + "…";
  }

  /** All of them, in the order of the text. */
  List<Diagnostic> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt((Diagnostic d) -> d.range().start()))
        .toList();
  }
}
