package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.KeywordLabels;
import io.github.portfoliomd.parser.words.PartNames;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a line shows that it introduces an item. */
final class ItemSigns {

  /** Fewer words in italics can be stressed, or a label. */
  private static final int FEWEST_OF_TITLE = 3;

  private static final int LONGEST_PART = 40;

  private static final String BETWEEN_LINKS = " |·•\u00a0";

  private final Vocabulary vocabulary;
  private final KeywordLabels keywords;
  private final PartNames parts;

  /** "I", "our": a sentence begins so. */
  private final SpacedWords own;

  /** What a line shows of dates. */
  final DateSigns dates;

  /** What lines show of works. */
  final WorkSigns works;

  /** What a line shows of names. */
  final NameSigns names;

  /** What a line shows of positions. */
  final PositionSigns positions;

  private final LeadNode leads;

  ItemSigns(
      Vocabulary vocabulary, NamePhrase phrases, PeriodReader periods, CitationReader citations) {
    this.vocabulary = vocabulary;
    this.keywords = new KeywordLabels(vocabulary);
    this.parts = new PartNames(vocabulary);
    this.own =
        new SpacedWords(
            Stream.of("prose.who", "names.whose")
                .flatMap(key -> vocabulary.list(key).stream())
                .toList());
    this.dates = new DateSigns(vocabulary, periods);
    this.works =
        new WorkSigns(
            periods, citations, new CitationRows(citations, periods, new PlaceNames(vocabulary)));
    this.names = new NameSigns(vocabulary, periods);
    this.positions = new PositionSigns(Names.of(vocabulary), phrases);
    this.leads = new LeadNode(periods);
  }

  /** Whether a line in bold names what the line above it places and dates. */
  boolean isNameBelow(Line above, Line line) {
    return dates.isDated(above) && leads.isNameBelow(above, line);
  }

  /** Whether a line starts with a link, maybe in emphasis. */
  boolean isLinked(Line line) {
    Inline first = first(line);
    return first != null && isLink(first);
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link
        || (inline instanceof Inline.Strong || inline instanceof Inline.Emphasis)
            && Inlines.content(inline).size() == 1
            && isLink(Inlines.content(inline).get(0));
  }

  /** Whether a line is a link and nothing else. */
  boolean isLinkAlone(Line line) {
    return isLinked(line) && line.words().chars().allMatch(c -> c == Signs.HIDDEN || c == ' ');
  }

  /** Whether a line is a link to another part of the page, which says there what it is about. */
  boolean isToPart(Line line) {
    return line.words().chars().allMatch(c -> c == Signs.HIDDEN || Character.isWhitespace(c))
        && first(line) instanceof Inline.Link link
        && link.destination().length() > 1
        && link.destination().startsWith("#");
  }

  /** Whether dots or bars part links, and nothing else stands in a line: they lead elsewhere. */
  boolean isRowOfLinks(Line line) {
    String words = line.words();
    return words.chars().allMatch(c -> c == Signs.HIDDEN || BETWEEN_LINKS.indexOf(c) >= 0)
        && words.chars().anyMatch(c -> c != ' ' && c != Signs.HIDDEN)
        && line.content().stream().filter(Inline.Link.class::isInstance).count() > 1;
  }

  /** Whether a line starts with words in bold that are no label, or has bars and is in italics. */
  boolean isBold(Line line) {
    Inline first = first(line);
    boolean bold =
        first instanceof Inline.Strong
            || isInItalics(line)
            || first instanceof Inline.Emphasis emphasis
                && emphasis.content().size() == 1
                && emphasis.content().get(0) instanceof Inline.Strong;
    return bold
        && !Signs.endWithColon(Inlines.text(List.of(first)))
        && !isLabelled(line)
        && !isPart(line);
  }

  /** Whether a line starts with a name in bold that ends with a colon, and goes on behind it. */
  boolean isBoldBeforeColon(Line line) {
    if (!(first(line) instanceof Inline.Strong strong)
        || line.unwrapped() != line
        || !Signs.endWithColon(Inlines.text(List.of(strong)))
        || isLabelled(line)) {
      return false;
    }
    String name = PartNames.withoutColon(Inlines.text(List.of(strong)));
    return !parts.contains(name)
        && Spelling.canBeName(name)
        && SpacedWords.count(name) <= NameSigns.MOST_WORDS
        && SpacedWords.count(line.words()) > SpacedWords.count(name);
  }

  /** Whether somebody begins so to tell of themselves: {@code I thank}, {@code My papers}. */
  boolean isTold(Line line) {
    return own.endAt(line.words().stripLeading(), 0) > 0;
  }

  /** Whether a line is what a part of what is said of one thing is called, maybe with a colon. */
  boolean isPartName(Line line) {
    String words = line.phrase().strip();
    return words.length() <= LONGEST_PART && parts.contains(PartNames.withoutColon(words));
  }

  /** Whether a line in bold only parts what is said of one thing: {@code Key responsibilities}. */
  private boolean isPart(Line line) {
    String words = line.phrase();
    return line.unwrapped() != line
        && line.content().get(0) instanceof Inline.Strong
        && words.length() <= LONGEST_PART
        && (parts.contains(words) || keywords.contains(words));
  }

  /** Whether a line has bars and is in italics: with nothing below, a motto or a list of tools. */
  boolean isInItalics(Line line) {
    return first(line) instanceof Inline.Emphasis
        && line.unwrapped() != line
        && line.words().contains(" | ");
  }

  /** Whether a line starts with a title in italics: more than a word that is stressed. */
  boolean isTitle(Line line) {
    return first(line) instanceof Inline.Emphasis title
        && SpacedWords.count(Inlines.text(List.of(title)).strip()) >= FEWEST_OF_TITLE;
  }

  /** Whether a line starts with a name in italics, and a comma or a dash parts it from more. */
  boolean isStressed(Line line) {
    if (!(first(line) instanceof Inline.Emphasis) || line.content().get(0) != first(line)) {
      return false;
    }
    String behind = line.words().substring(line.lengthOfFirst()).stripLeading();
    return !behind.isEmpty()
        && ",-–—|".indexOf(behind.charAt(0)) >= 0
        && names.canBeOne(line.part(0, line.lengthOfFirst()));
  }

  /** Whether a line has a label whose meaning is known. */
  boolean isLabelled(Line line) {
    Labels.Labelled label = line.unwrapped().label().orElse(null);
    return label != null
        && (vocabulary.label(label.name()).isPresent() || keywords.contains(label.name()));
  }

  /** Whether bold words are followed by a colon, as a label is. */
  boolean hasColon(Line line) {
    int end = line.content().isEmpty() ? 0 : line.lengthOfFirst();
    String behind = line.words().substring(end).stripLeading();
    return behind.startsWith(":") || behind.startsWith("：");
  }

  private static @Nullable Inline first(Line line) {
    for (Inline inline : line.content()) {
      if (!(inline instanceof Inline.Text text && text.value().isBlank())) {
        return inline;
      }
    }
    return null;
  }
}
