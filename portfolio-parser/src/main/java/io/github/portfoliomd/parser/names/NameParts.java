package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts that commas make of a phrase: organizations and places. */
final class NameParts {

  private static final Pattern BEHIND_ALIAS = Pattern.compile("(?s)[\\s.:].*");
  private static final int LONGEST_ABBREVIATION = 6;

  /** {@code City, Region, Country} */
  static final int MOST_OF_PLACE = 3;

  private static final Pattern AMOUNT =
      Pattern.compile("(?:\\p{Lu}{3} ?|\\p{Sc} ?)?[\\d.]+ ?[kKM]?(?: ?\\p{Lu}{3}| ?\\p{Sc})?");

  private static final Pattern MEASURE = Pattern.compile("\\d+(?:[.,]\\d+)? \\p{Ll}.*");

  private static final Pattern SLASH_OR_COMMA = Pattern.compile("\\s+/\\s+|,\\s*");

  private static final Pattern FRACTION = Pattern.compile("\\d[./]\\d");

  /** A second name behind it, in brackets, belongs to a name. */
  private final Set<String> aliases;

  /** How far studies went: {@code Halden University, in progress}. */
  private final Set<String> progress;

  /** How studies ended, in one's favour: {@code cum laude}. */
  private final Endings honours;

  /** Before the name of a person. */
  private final Set<String> titles;

  private final Names names;
  private final PlaceNames places;

  NameParts(Vocabulary vocabulary, Names names, PlaceNames places) {
    this.aliases = vocabulary.set("name.alias");
    this.progress = vocabulary.set("study.progress");
    this.honours = new Endings(vocabulary.folded("study.honours"));
    this.titles = vocabulary.set("person.title");
    this.names = names;
    this.places = places;
  }

  /** The words between commas that stand in no brackets; a legal form stays with its name. */
  static List<String> split(String words) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ',';
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (i == words.length() || depth <= 0 && isComma(words, i)) {
        add(words.substring(start, i), out);
        start = i + 1;
      }
    }
    return out;
  }

  /** {@code 5,000}: between digits a comma parts no names. */
  private static boolean isComma(String words, int at) {
    char c = words.charAt(at);
    boolean number =
        at > 0
            && at + 1 < words.length()
            && Character.isDigit(words.charAt(at - 1))
            && Character.isDigit(words.charAt(at + 1));
    return c == '，' || c == '、' || c == ',' && !number;
  }

  private static void add(String words, List<String> out) {
    String part = words.strip();
    if (!out.isEmpty() && LegalForm.isOne(part)) {
      out.add(out.remove(out.size() - 1) + ", " + part);
    } else {
      out.add(part);
    }
  }

  /** The organization that words begin with, by its legal form: {@code Halden Ltd, a ropery}. */
  Named firm(String words) {
    String first = split(words).get(0);
    String form = first.substring(first.lastIndexOf(' ') + 1);
    return LegalForm.isOne(form) && form.length() < first.length() && Spelling.isOfName(first)
        ? organization(first)
        : Named.NOTHING;
  }

  /**
   * A position without the brackets behind it that say who or where, or remark on it: {@code Rigger
   * (Sails)} is called so, {@code Rigger (night shift)} is not.
   */
  String role(String words) {
    if (!NameBrackets.areAtEnd(words)) {
      return words;
    }
    Matcher matcher = NameBrackets.AT_END.matcher(words);
    return matcher.find() && !isOfPosition(matcher.group(1))
        ? words.substring(0, matcher.start())
        : words;
  }

  private boolean isOfPosition(String inner) {
    return !inner.isEmpty()
        && !Character.isLowerCase(inner.codePointAt(0))
        && inner.chars().noneMatch(Character::isDigit)
        && !names.isFreelance(inner)
        && !names.isContract(inner)
        && inBrackets(inner).isNothing();
  }

  /** What brackets at the end of words hold, or nothing. */
  static String inLastBrackets(String words) {
    if (!NameBrackets.areAtEnd(words)) {
      return "";
    }
    Matcher matcher = NameBrackets.AT_END.matcher(words);
    return matcher.find() && matcher.start() > 0 ? matcher.group(1) : "";
  }

  /** {@code Organization}, {@code Organization, City, Country}, {@code Unit, Organization}. */
  Named organization(String words) {
    // a remark behind the city is none on the city
    List<String> list = beforeGrade(split(name(withoutStop(words))));
    int place = placeFrom(list);
    if (place == list.size() && NameBrackets.areAtEnd(words) && words.indexOf('(') > 0) {
      List<String> bare = split(NameBrackets.AT_END.matcher(words).replaceFirst(""));
      int placed = placeFrom(bare);
      list = placed < bare.size() ? bare : list;
      place = placed < bare.size() ? placed : place;
    }
    @Nullable String location =
        place == list.size()
            ? null
            : NameText.clean(String.join(", ", list.subList(place, list.size())));
    List<String> hosts = new ArrayList<>(list.subList(0, place));
    hosts.removeIf(this::isPerson);
    while (hosts.size() > 1 && isRemark(hosts.get(hosts.size() - 1))) {
      hosts.remove(hosts.size() - 1);
    }
    String host = name(String.join(", ", hosts));
    if (location == null && NameBrackets.areAtEnd(host)) {
      Matcher brackets = NameBrackets.AT_END.matcher(host);
      if (brackets.find() && places.isPlace(brackets.group(1))) {
        location = NameText.clean(brackets.group(1));
        host = host.substring(0, brackets.start());
      }
    }
    boolean named =
        !names.isFreelance(host)
            && !names.isContract(host)
            && !isGrade(host)
            && !isMeasure(host)
            && !isNumbered(host)
            && host.chars().anyMatch(Character::isLetter);
    @Nullable String organization = named ? NameText.clean(host) : null;
    return new Named(null, organization, location, null);
  }

  /** Words without the full stop that ends them behind a word too long for an abbreviation. */
  private static String withoutStop(String words) {
    String text = words.stripTrailing();
    if (!text.endsWith(".") || LegalForm.isAtEnd(text)) {
      return words;
    }
    String bare = text.substring(0, text.length() - 1);
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    return last.length() > LONGEST_ABBREVIATION || KnownPlaces.areRegion(last) ? bare : words;
  }

  /** The parts of a name in front of the grade or the state that was reached, if one follows. */
  private List<String> beforeGrade(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (isGrade(parts.get(i)) || progress.contains(Vocabulary.normal(parts.get(i)))) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** {@code Summa Cum Laude}, {@code GPA 3.9}, {@code 110/110} */
  private boolean isGrade(String words) {
    return honours.areAtEnd(Vocabulary.normal(words))
        || (words.indexOf('.') > 0 || words.indexOf('/') > 0) && FRACTION.matcher(words).find();
  }

  /** What was given, or the line of business: {@code Halden Ropes, Consulting}. */
  private boolean isRemark(String words) {
    return isAmount(words) || names.isActivity(words);
  }

  /** What was given: {@code €1,500}, {@code 8M NOK}, {@code 000}. */
  private static boolean isAmount(String words) {
    return words.chars().anyMatch(Character::isDigit)
        && (AMOUNT.matcher(words).matches() || isMeasure(words));
  }

  /** Whether words name a course by its code, or a part is a date: more than a name was read. */
  private boolean isNumbered(String words) {
    return words.chars().anyMatch(Character::isDigit)
        && (CourseCode.isAtStart(words)
            || SLASH_OR_COMMA.splitAsStream(words).anyMatch(names::isDate));
  }

  /** How long or how much that was: {@code 20 hours}, {@code 25 years old}. */
  private static boolean isMeasure(String words) {
    return !words.isEmpty()
        && Character.isDigit(words.charAt(0))
        && MEASURE.matcher(words).matches();
  }

  /** {@code Dr. Ada Moreau} is one, {@code Dr. Moreau Laboratory} is not. */
  private boolean isPerson(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return end > 1
        && Character.isUpperCase(words.charAt(0))
        && Character.isLowerCase(words.charAt(1)) // initials mean something else: MS
        && titles.contains(words.substring(0, end).toLowerCase(Locale.ROOT))
        && !names.isOrganization(words);
  }

  /**
   * Words without the brackets that say with whom that was: {@code Halden Works (Dr. Ada Moreau)},
   * {@code Halden Works (Advisor: Ada Moreau), Oslo}; or how a position was held, before more is
   * said: {@code Rigger (temporary) | Halden Works}.
   */
  String withoutPersons(String words) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = words.indexOf('(', 1); open > 0; open = words.indexOf('(', open + 1)) {
      int close = words.indexOf(')', open);
      if (close < 0) {
        break;
      }
      String inner = words.substring(open + 1, close);
      if (inner.contains(": ") || isPerson(inner) || names.isContract(inner)) {
        out.append(words.substring(from, open).stripTrailing());
        from = close + 1;
      }
      open = close;
    }
    return from == 0 || out.toString().isBlank() ? words : out + words.substring(from);
  }

  /** {@code Organization, City}, where the city need not be known. */
  Named host(String words) {
    List<String> list = split(words);
    boolean city =
        list.size() == 2
            && places.isCity(list.get(1))
            && !progress.contains(Vocabulary.normal(list.get(1)))
            && !names.canBeOrganization(list.get(1));
    return city
        ? organization(list.get(0)).withLocation(NameText.clean(list.get(1)))
        : organization(words);
  }

  /** The part of a list that is an organization by its name, where the first one is not. */
  Named certainOrganization(String words) {
    List<String> list = split(words);
    int first = 0;
    // a town can be called so, too: Menlo Park
    for (int i = placeFrom(list) - 1; i > 0; i--) {
      first = names.canBeOrganization(list.get(i)) ? i : first;
    }
    return organization(
        names.canBeOrganization(list.get(0))
            ? words
            : String.join(", ", list.subList(first, list.size())));
  }

  /** From which part on a list says a place: a known one, codes, or a name behind a name. */
  private int placeFrom(List<String> list) {
    for (int i = 1; i < list.size(); i++) {
      // the name of the campus goes on with that of its city
      if (KnownPlaces.haveCampuses(list.get(i - 1))) {
        continue;
      }
      String tail = String.join(", ", list.subList(i, list.size()));
      if (!names.isOrganization(list.get(i)) && isPlace(list, i, tail)) {
        return i;
      }
    }
    return list.size();
  }

  private boolean isPlace(List<String> list, int from, String tail) {
    return places.isPlaceBehind(tail)
        || places.isCodes(tail) && (from + 1 < list.size() || places.isRegionCode(tail));
  }

  /** An organization without what a lower-case word or a figure in brackets says of it. */
  private String name(String words) {
    if (!NameBrackets.areAtEnd(words)) {
      return words;
    }
    Matcher matcher = NameBrackets.AT_END.matcher(words);
    if (!matcher.find() || matcher.group(1).isEmpty()) {
      return words;
    }
    String inner = matcher.group(1);
    String first = BEHIND_ALIAS.matcher(inner).replaceFirst("");
    boolean alias = aliases.contains(first.toLowerCase(Locale.ROOT));
    boolean figure =
        Character.isDigit(inner.codePointAt(0)) || inner.chars().allMatch(c -> c < 'A');
    boolean remark =
        Character.isLowerCase(inner.codePointAt(0)) && !alias && !places.isPlace(inner);
    return figure || remark ? words.substring(0, matcher.start()) : words;
  }

  /** What brackets behind a position say: {@code (Organization, City)}, {@code (City)}. */
  Named inBrackets(String words) {
    if (places.isKnownPlace(words)) {
      return Named.location(NameText.clean(words));
    }
    Named named = organization(words);
    // with a number it is a course: "PHY 312 - Rope laboratory"
    boolean host =
        names.isOrganization(words)
            && !names.isLikelyRole(words)
            && words.chars().noneMatch(Character::isDigit);
    return named.location() != null || host ? named : Named.NOTHING;
  }
}
