package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.parser.dates.PeriodReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagnostics of one page, as they are found. */
public final class Problems {

  private final @Nullable Source source;
  private final List<Diagnostic> found = new ArrayList<>();

  public Problems(Source source) {
    this.source = source;
  }

  /** For who reads a second time, or what stands nowhere yet: nothing is taken down. */
  public static Problems ignored() {
    return new Problems();
  }

  private Problems() {
    this.source = null;
  }

  /** Takes down a problem whose message has one gap, or none. */
  public void add(Problem problem, int start, int end, String detail) {
    add(problem, start, end, detail, detail);
  }

  /** Takes down a problem whose message and hint each have a gap. */
  public void add(Problem problem, int start, int end, String detail, String hint) {
    if (source == null) {
      return;
    }
    found.add(
        new Diagnostic(
            problem.code(),
            problem.severity(),
            problem.message().replace("%s", detail),
            source.range(start, end),
            "",
            problem.hint().replace("%s", hint)));
  }

  /** How many were taken down. */
  public int size() {
    return found.size();
  }

  /** Forgets some, by their numbers: what they tell of is read again. */
  public void cut(int from, int to) {
    found.subList(from, to).clear();
  }

  /** Takes down words that a reader of periods could not make a period of. */
  public void add(PeriodReader.Reading reading, int start, int end, String words) {
    boolean reversed = reading instanceof PeriodReader.Reversed;
    add(reversed ? Problem.REVERSED_RANGE : Problem.UNREADABLE_DATE, start, end, words.strip());
  }

  /** All of them, in the order of the page. */
  public List<Diagnostic> inOrder() {
    if (found.isEmpty()) {
      return List.of();
    }
    return found.stream()
        .sorted(Comparator.comparingInt((Diagnostic d) -> d.range().start()))
        .toList();
  }
}
