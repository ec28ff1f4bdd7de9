package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.names.NameJoint.Asks;
import io.github.portfoliomd.parser.page.Context;
import java.util.Set;

/** Tells whether a name is what the word in front of it asks for: "at", "for", "of the". */
record AskedHost(Names names, PlaceNames places) {

  /** Below these a word such as "in" need not have a subject behind it. */
  private static final Set<Kind> WITHOUT_SUBJECTS = Set.of(Kind.WORK, Kind.VOLUNTEER, Kind.OTHER);

  /** Among these a position can be one of an organization. */
  private static final Set<Kind> HELD = Set.of(Kind.WORK, Kind.VOLUNTEER);

  private static final Set<Kind> LEARNING = Set.of(Kind.EDUCATION, Kind.CERTIFICATE);

  /** Whether a name may stand behind a word; behind a degree, which has a subject, a school's. */
  boolean allows(Asks asks, String before, String host, Context context) {
    if (asks == Asks.NOTHING) {
      return true;
    }
    if (asks == Asks.HELPER) {
      return isHelper(before, host, context);
    }
    if (asks == Asks.TEACHING && LEARNING.contains(context.kind())) {
      return false;
    }
    String first = NameParts.split(host).get(0);
    if (asks == Asks.STUDY) {
      return names.isDegree(before) && names.isOrganization(first);
    }
    if (places.isKnownPlace(host)) {
      return true;
    }
    if (names.isDegree(before)) {
      return names.isSchool(first);
    }
    if (names.canBeOrganization(first)) {
      return true;
    }
    return asks == Asks.SPELLING
        && WITHOUT_SUBJECTS.contains(context.kind())
        && !Character.isLowerCase(host.codePointAt(0));
  }

  /** {@code President of the Halden Society}; at one that is known this is a part of it. */
  private boolean isHelper(String before, String host, Context context) {
    String first = NameParts.split(host).get(0);
    return HELD.contains(context.kind())
        // below an employer it can be part of that
        && context.organization() == null
        && before.indexOf(',') < 0
        && names.isRole(before)
        && names.isOrganization(first)
        && !names.isUnit(first)
        && !names.isEvent(first)
        && Spelling.isOfName(first);
  }
}
