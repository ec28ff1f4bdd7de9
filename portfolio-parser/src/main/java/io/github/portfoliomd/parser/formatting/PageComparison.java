package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.model.ParseResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what stands on one page and not on another that is to say the same, each piece as often as
 * it stands there.
 *
 * <p>What stands in the text must stand in the other's text; what stands in a facet must stand in
 * one of the other's facets, or be said by its value, if all values are the same.
 */
public final class PageComparison {

  private record Pair(Piece.Name before, Piece.Name name) {}

  private final boolean same;
  private final FacetZones zones;
  private final Set<Pair> pairs = new HashSet<>();
  private final Map<Piece.Name, Integer> text = new HashMap<>();
  private final Map<Piece.Name, Integer> facets = new HashMap<>();
  private final List<Piece> before;
  private final Map<Piece, Pair> neighbours;

  public PageComparison(ParseResult before, ParseResult after) {
    this.same = after.portfolio().equals(before.portfolio());
    this.zones = new FacetZones(before);
    this.before = PagePieces.of(before.source().text());
    this.neighbours = pairs(this.before);
    FacetZones other = new FacetZones(after);
    List<Piece> pieces = PagePieces.of(after.source().text());
    for (Piece piece : pieces) {
      (other.hold(piece) ? facets : text).merge(piece.name(), 1, Integer::sum);
    }
    pairs(pieces).values().forEach(pairs::add);
  }

  /** What the second page has not, in the order of the first. */
  public List<Piece> lost() {
    List<Piece> inText =
        missing(before.stream().filter(piece -> !zones.hold(piece)).toList(), text);
    List<Piece> inFacets = missing(before.stream().filter(zones::hold).toList(), facets);
    List<Piece> lost = missing(inText, facets);
    missing(inFacets, text).stream()
        .filter(piece -> !(same && zones.say(piece)))
        .forEach(lost::add);
    lost.sort(Comparator.comparingInt(Piece::start));
    return lost;
  }

  /** The pieces that are not among some others, which are used up. */
  private List<Piece> missing(List<Piece> pieces, Map<Piece.Name, Integer> others) {
    List<Piece> missing = new ArrayList<>();
    Map<Piece.Name, Deque<Piece>> byName = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      byName.computeIfAbsent(piece.name(), name -> new ArrayDeque<>()).add(piece);
    }
    byName.forEach(
        (name, same) -> {
          int found = Math.min(others.getOrDefault(name, 0), same.size());
          if (found > 0) {
            others.merge(name, -found, Integer::sum);
          }
          same.stream()
              .sorted(Comparator.comparing(piece -> pairs.contains(neighbours.get(piece))))
              .limit(same.size() - found)
              .forEach(missing::add);
        });
    return missing;
  }

  /** Each piece with the one before it: of many equal ones, those were kept whose neighbour was. */
  private static Map<Piece, Pair> pairs(List<Piece> pieces) {
    Map<Piece, Pair> pairs = new HashMap<>();
    Piece.Name last = new Piece.Name(Piece.Sort.WORD, "");
    for (Piece piece : pieces) {
      pairs.put(piece, new Pair(last, piece.name()));
      last = piece.name();
    }
    return pairs;
  }
}
