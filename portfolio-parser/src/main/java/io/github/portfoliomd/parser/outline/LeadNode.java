package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the item that lines are about: one introduces it, the others stand below. */
final class LeadNode {

  private final PeriodReader periods;
  private final DateApart dates;

  LeadNode(PeriodReader periods) {
    this.periods = periods;
    this.dates = new DateApart(periods);
  }

  /**
   * The item that lines are about: one introduces it, the others stand below. That is the first
   * unless the second stands out.
   */
  Node of(List<Line> paragraph, Kind kind, Places places) {
    List<Line> lines = Lead.isCited(kind) ? cited(paragraph) : paragraph;
    boolean second = lines.size() > 1 && isNamedBelow(lines.get(0), lines.get(1), kind);
    int at = second ? 1 : 0;
    boolean whole = !second && isWhole(lines, kind);
    Lead lead =
        whole
            ? new Lead(lines.get(0), List.of(), Optional.empty())
            : Lead.of(lines.get(at), kind, periods);
    Node node =
        new Node(
            lead.phrase().content(),
            lines.get(0).start(),
            Math.max(lines.get(0).end(), lines.get(at).end()));
    node.isLink = node.heading.size() == 1 && node.heading.get(0) instanceof Inline.Link;
    List<Line> rest = new ArrayList<>(lines);
    rest.remove(at);
    if (at > 0) {
      rest.addAll(0, dates.parted(rest.remove(0)));
    }
    boolean alone = rest.isEmpty() && lead.rest().size() == 1 && !Lead.isWork(kind);
    rest.addAll(0, alone ? dates.year(lead.rest().get(0)) : lead.rest());
    if (!rest.isEmpty()) {
      int end = lines.get(lines.size() - 1).end();
      node.add(places.put(Line.paragraph(rest), lines.get(0).start(), end), places);
    }
    node.aside = lead.aside().map(aside -> Lead.block(List.of(aside), places)).orElse(null);
    return node;
  }

  /**
   * Whether a line is a title from end to end, since the next one says when and where: {@code
   * Ropes: a view} above {@code Rope Days, 5.3.2014, Fjordby}.
   */
  private boolean isWhole(List<Line> lines, Kind kind) {
    return kind.equals(Kind.TALK)
        && lines.size() > 1
        && !hasDate(lines.get(0))
        && hasDate(lines.get(1))
        && lines.get(0).content().size() == 1
        && lines.get(0).content().get(0) instanceof Inline.Text
        && !CitationTitle.isBehindAuthors(lines.get(0));
  }

  private boolean hasDate(Line line) {
    String words = line.words();
    return periods
        .leading(words)
        .or(() -> periods.trailing(words))
        .or(() -> periods.anywhere(words))
        .isPresent();
  }

  /** The lines of a citation as one. */
  private static List<Line> cited(List<Line> lines) {
    int end = 1;
    while (CitationTitle.isBehindAuthors(lines.get(0))
        && end < lines.size()
        && lines.get(end).isContinuation()) {
      end++;
    }
    List<Line> out = new ArrayList<>(lines.subList(end, lines.size()));
    out.add(0, Line.joined(lines.subList(0, end)));
    return out;
  }

  /**
   * Whether a line in bold, which is no date, names what the plain line above it places and dates.
   */
  boolean isNameBelow(Line above, Line line) {
    return Emphasized.isBold(line)
        && !Emphasized.isStyled(above, periods)
        && line.period(periods).isEmpty();
  }

  /** What stands below an employer and its date is a position there. */
  private boolean isNamedBelow(Line first, Line second, Kind kind) {
    return isNameBelow(first, second) && !(Lead.isJob(kind) && undated(first) != first);
  }

  private Line undated(Line line) {
    String words = line.words();
    return periods
        .trailing(words)
        .map(date -> line.part(0, date.start()))
        .or(() -> periods.leading(words).map(date -> line.from(date.end())))
        .orElse(line);
  }
}
