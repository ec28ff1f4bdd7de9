package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads where somebody studied: {@code Degree, School}, {@code School - Degree}. */
final class SchoolPhrase {

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Names names;
  private final NameParts parts;
  private final PlaceNames places;

  SchoolPhrase(Names names, NameParts parts, PlaceNames places) {
    this.names = names;
    this.parts = parts;
    this.places = places;
  }

  /** The school of a course; below one that is known, only what is called so is another one. */
  Named read(List<String> sides, Context context) {
    if (sides.stream().anyMatch(names::isClause)) {
      return Named.NOTHING;
    }
    Named named = read(sides);
    boolean known = context.organization() != null && named.organization() == null;
    return known ? Named.NOTHING : named;
  }

  /** {@code Degree, School}, {@code School - Degree}: the school, by its name or by the degree. */
  private Named read(List<String> sides) {
    List<String> list =
        withoutSubject(
            sides.stream()
                .flatMap(side -> NameParts.split(side).stream())
                .map(this::withoutDegree)
                .toList());
    int school = first(list, names::isOrganization);
    boolean certain = school >= 0 || list.size() > 1 && !names.isDegree(list.get(0));
    school = school < 0 ? first(list, names::canBeOrganization) : school;
    if (school >= 0) {
      int end = behindSchool(list, school);
      // what stands between a school and a degree is the subject
      int last = end < list.size() ? school + 1 : end;
      String name = String.join(", ", list.subList(school, last));
      // what stands behind such a school is no part of it
      Named named = names.isNamedSchool(name) ? parts.host(name) : parts.organization(name);
      // a subject is called like a firm, too, alone or behind a degree: a school that a line below
      // names is the school
      return certain ? named : named.ifDated();
    }
    // behind a person or a course
    String inner = NameParts.inLastBrackets(sides.get(0));
    if (names.isOrganization(inner) && !names.isDegree(inner)) {
      return parts.organization(inner);
    }
    if (names.isStage(list.get(0))) {
      return list.size() == 2 && places.isKnownPlace(list.get(1))
          ? Named.location(NameText.clean(list.get(1)))
          : Named.NOTHING;
    }
    String first = BLANK.split(list.get(0), 2)[0];
    boolean unspaced = !first.isEmpty() && first.charAt(0) > Signs.UNSPACED;
    if (unspaced && names.isOrganization(first) && !names.isDegree(first)) {
      return parts.organization(first);
    }
    if (names.isDegree(list.get(0))) {
      if (list.size() == 2 && places.isKnownPlace(list.get(1))) {
        return Named.location(NameText.clean(list.get(1)));
      }
      return list.size() > 1 && !names.isDegree(list.get(1))
          // a subject can stand there, too: a school that a line below names is it
          ? unknown(String.join(", ", list.subList(1, behindSchool(list, 1)))).ifDated()
          : Named.NOTHING;
    }
    String last = list.get(list.size() - 1);
    return NameParts.split(sides.get(0)).size() == 1
        ? parts.organization(Spelling.isAcronym(last) ? last : sides.get(0)).ifDated()
        : Named.NOTHING;
  }

  /**
   * What behind a degree is a school though no word of it tells: it is spelt in short, or has a
   * place. Else it is the subject.
   */
  private Named unknown(String words) {
    String first = BLANK.split(words, 2)[0];
    boolean brief =
        (Spelling.isAcronym(first) || Spelling.hasInnerCapital(first))
            && !Spelling.hasSmallWord(words);
    return brief || parts.organization(words).location() != null
        ? parts.host(words)
        : Named.NOTHING;
  }

  /** A degree that says nothing of it has its subject behind it: {@code B.S., Rigging, Halden}. */
  private List<String> withoutSubject(List<String> list) {
    if (list.size() < 2
        || !names.isDegreeWithoutSubject(list.get(0))
        || names.isOrganization(list.get(1))
        || Spelling.isAcronym(list.get(1))) {
      return list;
    }
    List<String> out = new ArrayList<>(list);
    out.remove(1);
    return out;
  }

  /** A school whose degree stands in brackets behind it: {@code Halden University (MSc)}. */
  private String withoutDegree(String part) {
    String inner = NameParts.inLastBrackets(part);
    if (inner.chars().noneMatch(Character::isLowerCase)
        || !names.isDegree(BLANK.split(inner, 2)[0])) {
      return part; // what is in capitals can be a region, too
    }
    String school = withoutBrackets(part);
    return names.isOrganization(school) ? school : part;
  }

  private static String withoutBrackets(String part) {
    return NameBrackets.areAtEnd(part) ? NameBrackets.AT_END.matcher(part).replaceFirst("") : part;
  }

  private int first(List<String> list, Predicate<String> test) {
    for (int i = 0; i < list.size(); i++) {
      String part = list.get(i);
      boolean course = names.isDegree(withoutBrackets(part)) && !names.isNamedSchool(part);
      if (!course && test.test(part)) {
        return i;
      }
    }
    return -1;
  }

  /** The part at which a degree stands behind a school. */
  private int behindSchool(List<String> list, int school) {
    int end = school + 1;
    while (end < list.size() && !names.isDegree(list.get(end))) {
      end++;
    }
    return end;
  }
}
