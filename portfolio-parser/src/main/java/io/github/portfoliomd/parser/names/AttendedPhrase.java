package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what somebody took part in, and where that was: {@code Knot Days, Attendee | Lisbon,
 * Portugal}. No position is in the vocabulary of jobs for that.
 */
final class AttendedPhrase {

  private final Set<String> roles;
  private final PlaceNames places;

  AttendedPhrase(Vocabulary vocabulary, PlaceNames places) {
    this.roles = vocabulary.set("role.attending");
    this.places = places;
  }

  /** What the sides of a phrase name that dashes or bars part. */
  Named read(List<String> sides) {
    if (sides.size() > 2) {
      return Named.NOTHING;
    }
    String what = sides.get(0).strip();
    int start = Math.max(what.lastIndexOf(','), what.lastIndexOf(' ')) + 1;
    String role = what.substring(start);
    boolean told =
        what.indexOf(',') >= 0 || !role.isEmpty() && !Character.isLowerCase(role.charAt(0));
    if (start == 0 || !told || !roles.contains(role.toLowerCase(Locale.ROOT))) {
      return Named.NOTHING;
    }
    String place = sides.size() > 1 ? sides.get(1).strip() : "";
    boolean placed = places.isPlace(place) || places.isRemote(place);
    return placed
        ? Named.role(role).withLocation(NameText.clean(place))
        : sides.size() == 1 ? Named.role(role) : Named.NOTHING;
  }
}
