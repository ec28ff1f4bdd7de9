package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.citations.Citation;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.citations.FullCitationReader;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.KeywordLabels;
import io.github.portfoliomd.parser.words.PartNames;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a line shows that it introduces an item. */
final class ItemSigns {

  private static final String PERIOD = "period";

  /** What ends a sentence; a full stop can end a name. */
  private static final String ENDS = "!?。！？;";

  /** A name is no longer than this; what is longer is a sentence. */
  private static final int MOST_WORDS = 14;

  /** Among so many words the degree stands. */
  private static final int MOST_BEFORE_DEGREE = 3;

  /** Fewer words in italics can be stressed, or a label. */
  private static final int FEWEST_OF_TITLE = 3;

  private static final int FEWEST_OF_WORK = 2;

  private static final int LONGEST_PART = 40;

  /** In these sections a plain phrase names a thing, too. */
  static final Set<Kind> NAMED =
      Set.of(
          Kind.AWARD,
          Kind.TALK,
          Kind.PUBLICATION,
          Kind.PATENT,
          Kind.CERTIFICATE,
          Kind.TEACHING,
          Kind.VOLUNTEER,
          Kind.PROJECT);

  private static final String BETWEEN_LINKS = " |·•\u00a0";

  private final Vocabulary vocabulary;
  private final KeywordLabels keywords;
  private final PartNames parts;
  private final PeriodReader periods;
  private final CitationReader citations;
  private final FullCitationReader works;
  private final PlaceNames cities;
  private final CitationRows rows;
  private final LeadNode leads;

  ItemSigns(Vocabulary vocabulary, PeriodReader periods, CitationReader citations) {
    this.vocabulary = vocabulary;
    this.keywords = new KeywordLabels(vocabulary);
    this.parts = new PartNames(vocabulary);
    this.periods = periods;
    this.citations = citations;
    this.works = new FullCitationReader(citations);
    this.cities = new PlaceNames(vocabulary);
    this.leads = new LeadNode(periods);
    this.rows = new CitationRows(citations, periods, cities);
  }

  /** Whether a line begins as a citation does. */
  boolean isCitation(Line line) {
    return works.read(line).isPresent() || CitationTitle.isBehindNames(line, citations);
  }

  /** The title of a talk, behind those who give it. */
  Optional<CitationTitle> titleOfTalk(Line line, Kind kind) {
    return kind.equals(Kind.TALK) ? works.titleBehindAuthors(line) : Optional.empty();
  }

  /** Whether lines are a citation that says who made the work, in what it appeared, and when. */
  boolean isWholeCitation(List<Line> lines) {
    return works.read(Line.joined(lines)).filter(FullCitation::isWhole).isPresent();
  }

  /** Whether a line names authors and nothing else. */
  boolean areAuthors(Line line) {
    return citations.areAuthors(CitationRows.withoutNote(line.names()));
  }

  /** Whether most items of a list cite works, with their authors. */
  boolean areWorks(List<Block.ListItem> list, Places places) {
    long works =
        list.stream()
            .filter(item -> !item.content().isEmpty() && isWork(item.content().get(0), places))
            .count();
    return works > 0 && 2 * works >= list.size();
  }

  /** Whether a paragraph cites a work with its authors. */
  boolean isWork(Block block, Places places) {
    return block instanceof Block.Paragraph paragraph && isWork(Line.of(paragraph, places));
  }

  private boolean isWork(List<Line> lines) {
    int second = CitationRows.end(lines, 0);
    Line first = Line.joined(lines.subList(0, second));
    if (works.read(first).isPresent()) {
      return true;
    }
    if (second == lines.size()) {
      List<Line> rest = Lead.of(first, Kind.PUBLICATION, periods).rest();
      return !rest.isEmpty() && isOfAuthors(citations.read(rest.get(0)));
    }
    return isOfAuthors(
        rows.read(lines.subList(second, lines.size())).map(CitationRows.Told::citation));
  }

  private static boolean isOfAuthors(Optional<Citation> citation) {
    return citation.filter(found -> !found.authors().isEmpty()).isPresent();
  }

  /** The item that lines introduce among things of a kind, or of none that is known. */
  Node node(List<Line> given, Kind kind, Places places) {
    List<Line> shown = given.stream().map(Line::unindented).toList();
    List<Line> lines = shown.size() > 1 && isDate(shown.get(0)) ? dateBelow(shown, kind) : shown;
    boolean works = kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
    boolean cited = works || kind.equals(Kind.OTHER) && isWholeCitation(lines);
    return (cited ? cited(lines, places) : Optional.<Node>empty())
        .or(() -> works ? titled(lines, places) : talk(lines, kind, places))
        .orElseGet(() -> leads.of(DatedRow.placeBelow(lines, kind, periods, cities), kind, places));
  }

  /** Lines with the date right below the name that it stands above, whatever follows that. */
  private List<Line> dateBelow(List<Line> lines, Kind kind) {
    Line date = lines.get(0).afterHardBreak();
    Lead lead = Lead.of(lines.get(1), kind, periods);
    List<Line> out = new ArrayList<>();
    if (Lead.isCited(kind) || lead.aside().isPresent()) {
      out.add(lines.get(1));
      out.add(date);
    } else {
      out.add(lead.phrase());
      out.add(date);
      lead.rest().forEach(rest -> out.add(rest.afterHardBreak()));
    }
    out.addAll(lines.subList(2, lines.size()));
    return out;
  }

  /** The work whose title begins a line and stands out, before its authors and the venue. */
  private Optional<Node> titled(List<Line> lines, Places places) {
    int first = CitationRows.end(lines, 0);
    Line line = Line.joined(lines.subList(0, first));
    Line title = line.part(0, line.content().isEmpty() ? 0 : line.lengthOfFirst());
    if (!isBold(line) && !isTitle(line)
        || SpacedWords.count(title.phrase()) < FEWEST_OF_WORK
        || citations.areAuthors(title.names())) {
      return Optional.empty();
    }
    List<Line> rest = new ArrayList<>(lines.subList(first, lines.size()));
    Line behind = new TitledLine(line, new CitationTitle(0, line.lengthOfFirst())).behind();
    if (!behind.isBlank()) {
      rest.add(0, behind.afterHardBreak());
    }
    return Optional.of(node(title, line, rest, places));
  }

  private static Node node(Line title, Line line, List<Line> rest, Places places) {
    Node node = new Node(title.content(), line.start(), line.end());
    if (!rest.isEmpty()) {
      int end = Math.max(line.end(), rest.get(rest.size() - 1).end());
      node.add(places.put(Line.paragraph(rest), line.start(), end), places);
    }
    return node;
  }

  private Optional<Node> talk(List<Line> lines, Kind kind, Places places) {
    Line first = Line.joined(lines.subList(0, CitationRows.end(lines, 0)));
    return titleOfTalk(first, kind)
        .map(
            title -> {
              TitledLine titled = new TitledLine(first, title);
              Line behind = titled.behind();
              List<Line> told =
                  isDate(behind)
                      ? List.of(behind, titled.before().afterHardBreak())
                      : titled.ofTalk();
              List<Line> rest = new ArrayList<>();
              told.forEach(line -> rest.addAll(new DateApart(periods).year(line)));
              rest.addAll(lines.subList(CitationRows.end(lines, 0), lines.size()));
              return node(titled.phrase(), first, rest, places);
            });
  }

  /** The work that lines cite: a citation is one, wherever an editor broke it. */
  private Optional<Node> cited(List<Line> lines, Places places) {
    int first = CitationRows.end(lines, 0);
    return works
        .read(Line.joined(lines.subList(0, first)))
        .map(citation -> node(citation, lines.subList(first, lines.size()), places));
  }

  private static Node node(FullCitation citation, List<Line> below, Places places) {
    Line line = citation.line();
    Node node = new Node(citation.phrase().content(), line.start(), line.end());
    node.citation = citation;
    List<Line> rest = new ArrayList<>(below);
    Line left = ItemCitations.left(line, citation.citation());
    if (!left.isBlank()) {
      rest.add(0, left);
    }
    if (!rest.isEmpty()) {
      int end = (below.isEmpty() ? line : below.get(below.size() - 1)).end();
      node.add(places.put(Line.paragraph(rest), line.start(), end), places);
    }
    return node;
  }

  /** Whether a line is a date and nothing else. */
  boolean isDate(Line line) {
    return line.period(periods).orElse(null) instanceof PeriodReader.Found;
  }

  /** Whether a line is a date and nothing else, or one behind the label of periods. */
  boolean isPeriod(Line line) {
    return isDate(line)
        || line.label()
            .filter(label -> vocabulary.label(label.name()).filter(PERIOD::equals).isPresent())
            .filter(label -> isDate(label.value()))
            .isPresent();
  }

  /** Whether a line holds a date that stands apart, and something that it dates. */
  boolean isDated(Line line) {
    return dateOf(line).isPresent();
  }

  /** Whether a line says from when to when, or since when, and what. */
  boolean isOverTime(Line line) {
    return dateOf(line).filter(date -> !(date.period() instanceof Period.Point)).isPresent();
  }

  /** Whether a dated line names a course of study by its degree. */
  boolean isStudy(Line line) {
    return isDated(line)
        && SpacedWords.split(line.phrase().replace(".", ""), ",:()/").stream()
            .limit(MOST_BEFORE_DEGREE)
            .anyMatch(vocabulary::isDegree);
  }

  /** Whether a line begins as a name does and ends with a date in brackets. */
  boolean isDatedLast(Line line) {
    String words = line.words().strip();
    return words.endsWith(")")
        && Character.isUpperCase(words.codePointAt(0))
        && inBrackets(words).filter(date -> date.start() == 0).isPresent();
  }

  /** Whether a line begins with a date and a colon, and says what it dates. */
  boolean isDatedFirst(Line line) {
    String words = line.words();
    return periods
        .leading(words)
        .filter(date -> date.start() == 0 && date.end() + 1 < words.length())
        .filter(date -> ":：".indexOf(words.charAt(date.end())) >= 0)
        .isPresent();
  }

  /** Whether a line is one of a row: a date, a sign and what it dates. */
  boolean isRow(Line line) {
    return DatedRow.isIn(line, periods);
  }

  /** Whether a line is prose that begins with a date. */
  boolean isDatedProse(Line line) {
    return DatedRow.isProse(line, periods);
  }

  /** Whether a line in bold names what the line above it places and dates. */
  boolean isNameBelow(Line above, Line line) {
    return isDated(above) && leads.isNameBelow(above, line);
  }

  /** Whether a line is a date, or begins or ends with one. */
  boolean hasDate(Line line) {
    return date(line).isPresent();
  }

  /** The date of a line that says something else as well. */
  private Optional<PeriodMatch> dateOf(Line line) {
    return date(line).filter(date -> date.end() - date.start() < line.words().strip().length());
  }

  private Optional<PeriodMatch> date(Line line) {
    String words = line.words();
    if (!periods.mayBeDate(words)) {
      return Optional.empty();
    }
    return periods
        .leading(words)
        .or(() -> periods.trailing(words))
        .or(() -> periods.anywhere(words))
        .or(() -> inSecondColumn(line))
        .or(() -> inBrackets(words));
  }

  /** The date that the brackets at the end of a line end with. */
  private Optional<PeriodMatch> inBrackets(String words) {
    String text = words.stripTrailing();
    int open = text.lastIndexOf('(');
    return open > 0 && text.endsWith(")")
        ? periods.trailing(text.substring(open + 1, text.length() - 1))
        : Optional.empty();
  }

  private Optional<PeriodMatch> inSecondColumn(Line line) {
    List<Line> columns = Columns.of(line);
    return columns.size() < 2 ? Optional.empty() : periods.leading(columns.get(1).words());
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
        && SpacedWords.count(name) <= MOST_WORDS
        && SpacedWords.count(line.words()) > SpacedWords.count(name);
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

  /** Whether a line that states nothing more can name an item of a kind. */
  boolean isName(Line line, Kind kind) {
    return isName(line) && (NAMED.contains(kind) || tells(line, kind))
        || NAMED.contains(kind) && isNameWithHost(line);
  }

  /** A name and, behind a dash, a list that says where: each is as long as a name is. */
  private boolean isNameWithHost(Line line) {
    Matcher dash = Sides.DASH.matcher(line.words());
    return dash.find()
        && line.words().indexOf(',', dash.end()) > 0
        && isName(line.part(0, dash.start()))
        && isName(line.from(dash.end()));
  }

  /** Whether a line can name something: it is no sentence, and no date alone. */
  boolean isName(Line line) {
    return !line.isBlank() && isShort(line) && line.period(periods).isEmpty();
  }

  /** Whether one of the first words of a line tells that it is about a kind of things. */
  boolean tells(Line line, Kind kind) {
    return isShort(line)
        && (anyTells(SpacedWords.split(line.phrase(), ",.:()/").stream(), kind)
            || anyTells(
                SpacedWords.split(line.phrase(), "").stream().map(word -> word.replace(".", "")),
                kind));
  }

  private boolean anyTells(Stream<String> words, Kind kind) {
    return words.limit(3).anyMatch(word -> vocabulary.kind(word).filter(kind::equals).isPresent());
  }

  /** Whether a line is no longer than a name is. */
  boolean isShort(Line line) {
    return isShort(line, MOST_WORDS);
  }

  /** Whether a line is a phrase rather than a sentence. */
  boolean isShort(Line line, int mostWords) {
    String phrase = line.phrase().strip();
    return phrase.length() <= 12 * mostWords && words(line) <= mostWords && !isSentence(phrase);
  }

  /** Whether text ends as a sentence does, or another sentence begins in it. */
  private static boolean isSentence(String text) {
    if (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || c == '.' && isBehindWord(text, i)) {
        int next = SpacedWords.endOfBlanks(text, i + 1);
        if (next > i + 1
            && next < text.length()
            && Character.getType(text.codePointAt(next)) == Character.UPPERCASE_LETTER) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether three characters of a word stand before a full stop: it is no initial's. */
  private static boolean isBehindWord(String text, int stop) {
    for (int i = stop - 3; i < stop; i++) {
      if (i < 0 || text.charAt(i) == '.' || SpacedWords.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  int words(Line line) {
    return SpacedWords.count(line.phrase().strip());
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
