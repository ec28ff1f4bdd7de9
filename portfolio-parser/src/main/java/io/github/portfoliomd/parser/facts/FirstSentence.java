package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.SentenceNames;
import io.github.portfoliomd.parser.names.Sentences;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the first sentence of an item says plainly: {@code I was a rigger at the Rope
 * Institute in Halden}. The words stay where they are.
 */
final class FirstSentence {

  private static final int MOST_CHARACTERS = 240;

  /** Below these a sentence that begins so tells what somebody was. */
  private static final Set<Kind> JOBS = Set.of(Kind.WORK, Kind.TEACHING, Kind.VOLUNTEER);

  private final Vocabulary vocabulary;
  private final JobSentence jobs;
  private final MakingSentence making;

  FirstSentence(Vocabulary vocabulary, Names names, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    SentenceNames hosts = new SentenceNames(vocabulary, phrases);
    this.jobs = new JobSentence(vocabulary, names, hosts);
    this.making = new MakingSentence(vocabulary, names, hosts);
  }

  /** Suggests what the text of an item says, where its heading and its facts do not. */
  void read(Draft draft, Places places) {
    if (draft.isSectionStated() || draft.section(vocabulary).isPresent()) {
      return;
    }
    boolean hosted = draft.has(Facet.ORGANIZATION);
    Kind kind = draft.context.kind();
    boolean tells =
        JOBS.contains(kind)
            || kind.equals(Kind.EDUCATION) && draft.context.above() == Context.Above.ENTRY
            || kind.equals(Kind.PROJECT) && !hosted;
    Optional<Line> first = tells ? first(draft, places) : Optional.empty();
    if (first.isEmpty()) {
      return;
    }
    if (JOBS.contains(kind)) {
      jobs.read(first.get(), draft);
    } else if (kind.equals(Kind.EDUCATION)) {
      // beside one's studies
      jobs.employer(first.get(), draft);
    } else {
      draft.suggest(making.read(first.get()), first.get());
    }
    if (!hosted && draft.has(Facet.ORGANIZATION)) {
      // the heading names no employer then, nor need it be a position
      draft.employer = null;
    }
  }

  /** So many lines as the first sentence can stand in. */
  private static List<Line> start(List<Line> lines) {
    int length = 0;
    int count = 0;
    while (count < lines.size()
        && length <= MOST_CHARACTERS
        && !(count > 0 && isBegun(lines.get(count - 1), lines.get(count)))) {
      length += lines.get(count).words().length();
      count++;
    }
    return lines.subList(0, count);
  }

  /** Whether a line that was broken on purpose behind a name begins like a sentence. */
  private static boolean isBegun(Line before, Line line) {
    String words = before.words().strip();
    int last = words.lastIndexOf(' ') + 1;
    return !line.isContinuation()
        && last < words.length()
        && !line.words().isEmpty()
        && Character.isUpperCase(words.codePointAt(last))
        && Character.isUpperCase(line.words().codePointAt(0));
  }

  private static Optional<Line> first(Draft draft, Places places) {
    if (draft.body.isEmpty() || !(draft.body.get(0) instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    Line line = Line.joined(start(Line.of(paragraph, places)));
    String words = line.phrase();
    String sentence =
        Sentences.first(words.substring(0, Math.min(words.length(), MOST_CHARACTERS)));
    return sentence.isBlank() ? Optional.empty() : Optional.of(line.part(0, sentence.length()));
  }
}
