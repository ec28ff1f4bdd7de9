package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.keywords.KeywordReader;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads labelled lines: keywords, facts that are named, and all other labels as fields. */
final class LabelReader {

  /** A fact ends with its line: what follows is a sentence of its own. */
  private static final Set<String> ONE_LINE =
      Set.of("role", "role.own", "organization", "location", "url", "period", "year", "doi");

  private static final Pattern OPEN = Pattern.compile("[_*]{1,2}(?=\\p{L})");

  private final Vocabulary vocabulary;
  private final KeywordReader keywords;
  private final LabelledFacts facts;
  private final PeriodList periods;

  LabelReader(
      Vocabulary vocabulary, KeywordReader keywords, PeriodReader periods, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    this.keywords = keywords;
    this.facts = new LabelledFacts(vocabulary, periods, phrases);
    this.periods = new PeriodList(vocabulary, periods);
  }

  /**
   * Reads the labelled line that lines start with, and answers what is left; the same list where
   * they start with none.
   *
   * @param mayBeField tells whether a label that means nothing else makes a field here, though its
   *     author did not make it stand out
   */
  List<Line> read(List<Line> lines, BooleanSupplier mayBeField, Draft draft, Places places) {
    int unclosed = unclosed(lines, draft);
    if (unclosed > 0) {
      return lines.subList(unclosed, lines.size());
    }
    Line inner = lines.get(0).unwrapped();
    Optional<Labels.Labelled> found = find(inner, draft);
    if (found.isEmpty()) {
      return lines;
    }
    boolean wrapped = inner != lines.get(0);
    Labels.Labelled labelled = found.get();
    String meaning = meaning(labelled);
    boolean ofKeywords =
        keywords.isLabel(labelled.name(), draft)
            || keywords.isGroupOf(labelled.name(), labelled.value(), draft);
    Optional<LabelRow> row =
        labelled.styled() || !meaning.isEmpty()
            ? LabelRow.of(labelled.value(), this::isLabelled)
            : Optional.empty();
    boolean one =
        wrapped || row.isPresent() || ONE_LINE.contains(meaning) && !labelled.value().isBlank();
    int count = one ? 1 : 1 + continuations(lines, ofKeywords, draft);
    Line value = row.map(LabelRow::value).orElse(labelled.value());
    if (count > 1) {
      List<Line> parts = new ArrayList<>(lines.subList(0, count));
      parts.set(0, value);
      List<Line> whole = value.isBlank() ? parts.subList(1, count) : parts;
      value = new Line(Line.paragraph(whole).content(), null, places);
    }
    if (value.isBlank()) {
      return lines;
    }
    Optional<PeriodList.Split> several =
        meaning.equals("period") ? periods.split(value) : Optional.empty();
    Line first = several.map(PeriodList.Split::first).orElse(value);
    Optional<KeywordGroup> group =
        ofKeywords ? keywords.read(labelled.name(), first) : Optional.empty();
    group.ifPresent(draft.keywordGroups::add);
    Optional<Facet> facet =
        group.isPresent() ? Optional.of(Facet.KEYWORDS) : facts.read(meaning, first, lines, draft);
    if (facet.isEmpty()) {
      if (wrapped
          || !labelled.styled() && !mayBeField.getAsBoolean()
          || !field(labelled, value, count, draft)) {
        return lines;
      }
      facet = Optional.of(Facet.FIELDS);
    }
    List<Line> left = lines.subList(count, lines.size());
    int end = lines.get(count - 1).end();
    List<Line> behind = new ArrayList<>();
    if (facet.get() == Facet.PERIOD) {
      several.map(PeriodList.Split::others).ifPresent(behind::add);
    }
    row.map(LabelRow::next).ifPresent(behind::add);
    if (!behind.isEmpty()) {
      end = behind.get(0).start();
      behind.addAll(left);
      left = behind;
    }
    draft.at(facet.get(), lines.get(0).start(), end);
    return left;
  }

  /**
   * Reads keywords in an emphasis that closes on a line of its own, which makes none: {@code
   * _keywords: a, b⏎_}.
   */
  private int unclosed(List<Line> lines, Draft draft) {
    String words = lines.get(0).words();
    if (!words.startsWith("_") && !words.startsWith("*")) {
      return 0;
    }
    Matcher open = OPEN.matcher(words);
    if (!open.lookingAt()) {
      return 0;
    }
    String mark = open.group();
    int last = 1;
    while (last < lines.size()
        && lines.get(last).isContinuation()
        && !lines.get(last).words().strip().equals(mark)) {
      last++;
    }
    if (last >= lines.size() || !lines.get(last).isContinuation()) {
      return 0;
    }
    Line inner = Line.joined(lines.subList(0, last)).from(mark.length());
    Optional<KeywordGroup> group =
        inner.label().flatMap(found -> keywords.read(found.name(), found.value(), draft));
    if (group.isEmpty()) {
      return 0;
    }
    draft.keywordGroups.add(group.get());
    draft.at(Facet.KEYWORDS, lines.get(0).start(), lines.get(last).end());
    return last + 1;
  }

  private String meaning(Labels.Labelled labelled) {
    return vocabulary.label(labelled.name()).orElse("");
  }

  /** Whether a line begins with the label of a fact: no field, and no keywords. */
  boolean isFact(Line line) {
    return line.unwrapped().label().filter(found -> ONE_LINE.contains(meaning(found))).isPresent();
  }

  /** Whether a line begins with a label that stands out, or that is known. */
  private boolean isLabelled(Line line) {
    return line.label().filter(found -> found.styled() || !meaning(found).isEmpty()).isPresent();
  }

  /** The label in front of a line. */
  private Optional<Labels.Labelled> find(Line line, Draft draft) {
    Optional<Labels.Labelled> found = keywords.label(line, draft);
    return found.isEmpty() || found.get().standsOut() || keywords.isLabel(found.get().name(), draft)
        ? found
        : Optional.empty();
  }

  /**
   * The lines that only an editor's line break parts from the first, and that have no label of
   * their own.
   */
  private int continuations(List<Line> lines, boolean ofKeywords, Draft draft) {
    int count = 0;
    while (count + 1 < lines.size()
        && lines.get(count + 1).isContinuation()
        && (!ofKeywords || keywords.goesOn(lines.get(count), lines.get(count + 1)))
        && find(lines.get(count + 1).unwrapped(), draft).isEmpty()) {
      count++;
    }
    return count;
  }

  /** Whether all lines are labelled, each with what goes on behind it. */
  boolean areLabelled(List<Line> lines, Draft draft) {
    return trailing(lines, draft) == lines.size();
  }

  /** How many lines at the end of text are labelled, each with what goes on behind it. */
  int trailing(List<Line> lines, Draft draft) {
    int from = lines.size();
    for (int i = from - 1; i >= 0; i--) {
      if (find(lines.get(i).unwrapped(), draft).isPresent()) {
        from = i;
      } else if (!lines.get(i).isContinuation()) {
        break;
      }
    }
    return lines.size() - from;
  }

  private static boolean field(Labels.Labelled labelled, Line value, int count, Draft draft) {
    if (!labelled.styled() && count > 1) {
      return false;
    }
    String name = labelled.name();
    String label =
        name.endsWith(Labels.FIELD_MARK)
            ? name.substring(0, name.length() - Labels.FIELD_MARK.length())
            : name;
    if (label.isBlank()) {
      return false;
    }
    draft.fields.add(new Field(label, value.content()));
    return true;
  }
}
