package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph, from one break to the next, or a heading: what the facet readers are
 * shown.
 *
 * <p>They look at {@link #words()}, where each character that can be part of no facet is U+FFFC: a
 * protected one, code, an image, and a link's text.
 */
public final class Line {

  /** Stands for the tags around what is raised. */
  public static final char RAISED = '^';

  private final List<Inline> content;
  private final Places places;
  private final @Nullable Inline breakBefore;
  private final String words;
  private @Nullable String phrase;
  private @Nullable String text;
  private @Nullable Line unwrapped;
  private boolean isLabelSought;
  private Optional<Labels.Labelled> label = Optional.empty();
  private @Nullable PeriodReader periods;
  private Optional<PeriodReader.Reading> period = Optional.empty();

  public Line(List<Inline> content, @Nullable Inline breakBefore, Places places) {
    this.content = content;
    this.places = places;
    this.breakBefore = breakBefore;
    this.words = shown(Characters.View.WORDS);
  }

  /** The lines of a paragraph, as {@link Places} knows them. */
  public static List<Line> of(Block.Paragraph paragraph, Places places) {
    return places.lines(paragraph);
  }

  static List<Line> split(Block.Paragraph paragraph, Places places) {
    List<Line> lines = new ArrayList<>();
    List<Inline> content = new ArrayList<>();
    Inline breakBefore = null;
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        lines.add(new Line(content, breakBefore, places));
        content = new ArrayList<>();
        breakBefore = inline;
      } else {
        content.add(inline);
      }
    }
    lines.add(new Line(content, breakBefore, places));
    return lines;
  }

  /** A paragraph of lines, each behind its own break. */
  public static Block.Paragraph paragraph(List<Line> lines) {
    List<Inline> content = new ArrayList<>();
    for (Line line : lines) {
      if (!content.isEmpty()) {
        content.add(line.breakBefore == null ? new Inline.HardBreak() : line.breakBefore);
      }
      content.addAll(line.content);
    }
    return new Block.Paragraph(content);
  }

  /** Lines as one, with their breaks inside. */
  public static Line joined(List<Line> lines) {
    Line first = lines.get(0);
    return lines.size() == 1
        ? first
        : new Line(paragraph(lines).content(), first.breakBefore, first.places);
  }

  public List<Inline> content() {
    return content;
  }

  public String words() {
    return words;
  }

  /** The words, as many as {@link #words()} has, with the text of links. */
  public String phrase() {
    String known = phrase;
    if (known == null) {
      known = words.indexOf(Signs.HIDDEN) < 0 ? words : shown(Characters.View.PHRASE);
      phrase = known;
    }
    return known;
  }

  /** The characters, as many as {@link #words()} has, hidden ones too. */
  public String text() {
    String known = text;
    if (known == null) {
      known = words.indexOf(Signs.HIDDEN) < 0 ? words : shown(Characters.View.TEXT);
      text = known;
    }
    return known;
  }

  /**
   * The words, as many as {@link #words()} has, with the marks behind names that lead to a note: a
   * star can only be written protected, and what is raised stands between {@link #RAISED}.
   */
  public String names() {
    return words.indexOf(Signs.HIDDEN) < 0 ? words : shown(Characters.View.NAMES);
  }

  private String shown(Characters.View view) {
    return new Characters(places).of(content, view);
  }

  /** The text without the full stop that ends it, unless that is protected. */
  public String withoutFullStop() {
    String end = words.stripTrailing();
    return text(0, end.endsWith(".") ? end.length() - 1 : end.length());
  }

  /**
   * The characters between two of {@link #words()}, hidden ones too, without blanks around that are
   * not protected.
   */
  public String text(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return text().substring(start, end);
  }

  /** How many characters of {@link #words()} the first inline has. */
  public int lengthOfFirst() {
    return length(content.get(0));
  }

  /** Whether the line starts with emphasis. */
  public boolean startsWithEmphasis() {
    return !content.isEmpty()
        && (content.get(0) instanceof Inline.Emphasis || content.get(0) instanceof Inline.Strong);
  }

  /** How many characters of {@link #words()} an inline has. */
  public int length(Inline inline) {
    return new Characters(places).length(inline);
  }

  /**
   * The line inside of emphasis that holds all of it but a full stop, or this line where none does.
   */
  public Line unwrapped() {
    Line known = unwrapped;
    if (known == null) {
      known = bare();
      unwrapped = known;
    }
    return known;
  }

  private Line bare() {
    boolean whole =
        content.size() == 1
            || content.size() == 2
                && content.get(1) instanceof Inline.Text text
                && (text.value().isBlank() || text.value().strip().equals("."));
    return whole && startsWithEmphasis()
        ? new Line(Inlines.content(content.get(0)), breakBefore, places)
        : this;
  }

  /** The label in front of the line; each reader asks for it, but it is looked for once. */
  public Optional<Labels.Labelled> label() {
    if (!isLabelSought) {
      label = Labels.find(this);
      isLabelSought = true;
    }
    return label;
  }

  /** The period that all of the line is; asked again and again, too. */
  public Optional<PeriodReader.Reading> period(PeriodReader reader) {
    if (periods != reader) {
      period = reader.read(words);
      periods = reader;
    }
    return period;
  }

  /** Whether nothing stands here but blanks of the layout. */
  public boolean isBlank() {
    if (!words.isBlank()) {
      return false;
    }
    for (Inline inline : content) {
      if (!(inline instanceof Inline.Text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether lines are one that its author's editor broke. */
  public static boolean areOne(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isContinuation()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line before this one ends where its author's editor broke it. */
  public boolean isContinuation() {
    return breakBefore instanceof Inline.SoftBreak;
  }

  /** This line, but behind a hard break: what stood between is gone. */
  public Line afterHardBreak() {
    return isContinuation() ? new Line(content, new Inline.HardBreak(), places) : this;
  }

  public int start() {
    return content.isEmpty() ? -1 : places.start(content.get(0));
  }

  public int end() {
    return content.isEmpty() ? -1 : places.end(content.get(content.size() - 1));
  }

  /**
   * The offset in the source of a character of {@link #words()}, or of the code or image that holds
   * it.
   */
  public int offset(int index) {
    return start(index, index);
  }

  /** Where some of the {@link #words()} start: with a mark, if all that it marks is among them. */
  public int start(int from, int to) {
    return from < words.length() ? new WordPlaces(places).start(content, from, to) : end();
  }

  /** Where some of the {@link #words()} end, in the same way. */
  public int end(int from, int to) {
    int end = from < to ? new WordPlaces(places).end(content, from, to) : start(from, to);
    return end < 0 ? end() : end;
  }

  /**
   * What is left of this line from a character of {@link #words()} on, without blanks before it.
   */
  public Line from(int index) {
    int start = index;
    int end = endOfText(start);
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
      end = start < end ? end : endOfText(start);
    }
    return new Line(new Slices(places).of(content, start, words.length()), breakBefore, places);
  }

  /** This line without the colon that ends it; the same line where none does. */
  public Line withoutColon() {
    return Signs.endWithColon(words()) ? part(0, words().stripTrailing().length() - 1) : this;
  }

  /** This line without the blanks that indent it: no-break spaces, where others show nothing. */
  public Line unindented() {
    int start = 0;
    while (start < words.length()
        && (words.charAt(start) == Signs.FIRM_BLANK || start > 0 && words.charAt(start) == ' ')) {
      start++;
    }
    return start == 0 || start == words.length() ? this : from(start);
  }

  /** Where the text ends that a character is part of; the character itself where it is in none. */
  private int endOfText(int index) {
    int at = 0;
    for (Inline inline : content) {
      at += length(inline);
      if (index < at) {
        return inline instanceof Inline.Text ? at : index;
      }
    }
    return index;
  }

  /** This line and another one behind a blank. */
  public Line followedBy(Line next) {
    List<Inline> all = new ArrayList<>(content);
    Inline.Text blank = new Inline.Text(" ");
    int from = end();
    int to = next.start();
    all.add(from >= 0 && to >= from ? places.put(blank, from, to) : blank);
    all.addAll(next.content);
    return new Line(places.joined(all), breakBefore, places);
  }

  /** The line without the part between two characters of {@link #words()}. */
  public Line without(int from, int to) {
    List<Inline> rest = new ArrayList<>(new Slices(places).of(content, 0, from));
    rest.addAll(new Slices(places).of(content, to, words.length()));
    return new Line(rest, breakBefore, places);
  }

  /** A line in place of this one, without blanks around what it holds. */
  public Line with(List<Inline> inlines) {
    return new Line(Blanks.ofBlock(inlines, places), breakBefore, places);
  }

  /** The part between two characters of {@link #words()}. */
  public Line part(int from, int to) {
    return new Line(new Slices(places).of(content, from, to), breakBefore, places);
  }
}
