package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the items that lines introduce, among things of a kind or of none that is known. */
final class ItemNodes {

  private static final int FEWEST_OF_WORK = 2;

  private final ItemSigns signs;
  private final DateSigns dates;
  private final WorkSigns works;
  private final PeriodReader periods;
  private final CitationReader citations;
  private final PlaceNames cities;
  private final LeadNode leads;

  ItemNodes(
      ItemSigns signs, Vocabulary vocabulary, PeriodReader periods, CitationReader citations) {
    this.signs = signs;
    this.dates = signs.dates;
    this.works = signs.works;
    this.periods = periods;
    this.citations = citations;
    this.cities = new PlaceNames(vocabulary);
    this.leads = new LeadNode(periods);
  }

  /** The item that lines introduce among things of a kind, or of none that is known. */
  Node read(List<Line> given, Kind kind, Places places) {
    List<Line> shown = unbroken(given.stream().map(Line::unindented).toList());
    boolean dated =
        shown.size() > 1 && (dates.isDate(shown.get(0)) || dates.isPresent(shown.get(0)));
    boolean whole = dated && Lead.isCited(kind);
    List<Line> lines = dated ? dateBelow(shown, kind, whole) : shown;
    boolean work = kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
    boolean cited = work || kind.equals(Kind.OTHER) && works.isWholeCitation(lines);
    return (cited ? cited(lines, places) : Optional.<Node>empty())
        .or(() -> work ? titled(lines, places) : talk(lines, kind, places))
        .orElseGet(
            () -> {
              List<Line> told = whole ? dateBelow(shown, kind, false) : lines;
              if (work && WorkParagraphs.areInLines(told, signs)) {
                return node(
                    WorkParagraphs.withoutStop(told.get(0)),
                    told.get(0),
                    told.subList(1, told.size()),
                    places);
              }
              if (work && isCutInNames(told.get(0), kind)) {
                return node(told.get(0), told.get(0), told.subList(1, told.size()), places);
              }
              return leads.of(DatedRow.placeBelow(told, kind, periods, cities), kind, places);
            });
  }

  /** Whether the name that a line would begin with is that of the first of several authors. */
  private boolean isCutInNames(Line line, Kind kind) {
    return works.startsWithInitials(line)
        && Lead.of(line, kind, periods).phrase().start() == line.start();
  }

  /** Lines of which the first goes on where an editor broke it: a small letter tells. */
  private static List<Line> unbroken(List<Line> lines) {
    int end = 1;
    while (end < lines.size() && lines.get(end).isContinuation() && isSmall(lines.get(end))) {
      end++;
    }
    if (end == 1) {
      return lines;
    }
    List<Line> out = new ArrayList<>(lines.subList(end, lines.size()));
    out.add(0, Line.joined(lines.subList(0, end)));
    return out;
  }

  private static boolean isSmall(Line line) {
    String words = line.words().stripLeading();
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  /**
   * Lines with the date right below the name that it stands above, whatever follows that.
   *
   * @param whole whether the line below the date can cite a work, and stays one
   */
  private List<Line> dateBelow(List<Line> lines, Kind kind, boolean whole) {
    Line date = lines.get(0).afterHardBreak();
    Lead lead = Lead.of(lines.get(1), kind, periods);
    List<Line> out = new ArrayList<>();
    if (whole || lead.aside().isPresent()) {
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
    Optional<CitationTitle> labelled = works.titleBehindSort(line);
    if (labelled.isPresent()) {
      TitledLine titled = new TitledLine(line, labelled.get());
      List<Line> told = new ArrayList<>();
      titled.ofCitation().forEach(part -> told.addAll(new DateApart(periods).parted(part)));
      told.addAll(lines.subList(first, lines.size()));
      return Optional.of(node(titled.phrase(), line, told, places));
    }
    Line title = line.part(0, line.content().isEmpty() ? 0 : line.lengthOfFirst());
    if (!signs.isBold(line) && !signs.isTitle(line)
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
    return works
        .titleOfTalk(first, kind)
        .map(
            title -> {
              TitledLine titled = new TitledLine(first, title);
              Line behind = titled.behind();
              List<Line> told =
                  dates.isDate(behind)
                      ? List.of(behind, titled.before().afterHardBreak())
                      : titled.ofTalk();
              List<Line> rest = new ArrayList<>();
              told.forEach(line -> rest.addAll(new DateApart(periods).year(line)));
              rest.addAll(lines.subList(CitationRows.end(lines, 0), lines.size()));
              return node(titled.phrase(), first, rest, places);
            });
  }

  /**
   * The work that lines cite: a citation is one, wherever an editor broke it, and the authors can
   * have a line of their own before the title, and the venue one behind it.
   */
  private Optional<Node> cited(List<Line> lines, Places places) {
    int first = CitationRows.end(lines, 0);
    if (first < lines.size() && works.areCertain(Line.joined(lines.subList(0, first)))) {
      int second = CitationRows.end(lines, first);
      int third = second < lines.size() ? CitationRows.end(lines, second) : second;
      Optional<Node> rows =
          behind(first, lines, third, places)
              .or(() -> behind(first, lines, second, places))
              .or(() -> between(lines, first, second, places));
      if (rows.isPresent()) {
        return rows;
      }
    }
    return cited(lines, first, places);
  }

  /** The work whose title stands between those who made it and where it appeared, in any words. */
  private static Optional<Node> between(List<Line> lines, int first, int second, Places places) {
    Line title = Line.joined(lines.subList(first, second));
    String words = title.phrase().strip();
    if (second >= lines.size()
        || SpacedWords.count(words) < CitationTitle.FEWEST_WORDS
        || !Character.isLetterOrDigit(words.codePointAt(0))) {
      return Optional.empty();
    }
    List<Line> rest = new ArrayList<>(lines.subList(0, first));
    rest.add(lines.get(second).afterHardBreak());
    rest.addAll(lines.subList(second + 1, lines.size()));
    return Optional.of(node(title, Line.joined(lines.subList(0, second)), rest, places));
  }

  /** The work that lines cite whose title stands behind the first of them, which name authors. */
  private Optional<Node> behind(int first, List<Line> lines, int end, Places places) {
    int length = Line.joined(lines.subList(0, first)).words().length();
    return works
        .read(Line.joined(lines.subList(0, end)))
        .filter(work -> work.title().start() >= length)
        .map(work -> node(work, lines.subList(end, lines.size()), places));
  }

  private Optional<Node> cited(List<Line> lines, int end, Places places) {
    return works
        .read(Line.joined(lines.subList(0, end)))
        .map(citation -> node(citation, lines.subList(end, lines.size()), places));
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
}
