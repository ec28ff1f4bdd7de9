package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts that commas make of a phrase: organizations and places. */
public final class NameParts {

  private static final String BETWEEN_WORDS = "/|–—-";
  private static final Pattern BEHIND_ALIAS = Pattern.compile("(?s)[\\s.:].*");
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[（]\\s*([^()\\[\\]（）]*?)\\s*[)\\]）]\\s*$");

  /** Longer words in lower case are no "of", "für", "della". */
  private static final int MOST_LETTERS_BETWEEN = 5;

  private static final String MARKS = ",:;|–—-";

  private static final Pattern ATTACHING = Pattern.compile("^[,:;|–—-]+\\s*|\\s*[,:;|–—-]+$");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,4}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int LONGEST_ABBREVIATION = 6;

  /** Fewer are a subject, more a word that shouts. */
  private static final int FEWEST_INITIALS = 3;

  private static final int MOST_INITIALS = 12;

  /** {@code Assoc.} has no more small letters. */
  private static final int MOST_OF_SHORT = 4;

  /** {@code City, Region, Country} */
  static final int MOST_OF_PLACE = 3;

  private static final Pattern FRACTION = Pattern.compile("\\d[./]\\d");
  private static final Pattern PERSON = Pattern.compile("(?:Dr|Prof|Mr|Mrs|Ms)\\b.*");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{L}{4})\\.\\s+(?!(?:Inc|Ltd|LLC|Co)\\b)(?=\\p{Lu})");

  /** Part of the name before its comma. */
  private static final Set<String> FORMS = Vocabulary.ALL.set("name.form");

  /** A second name behind it, in brackets, belongs to a name. */
  private final Set<String> aliases;

  private final Names names;
  private final PlaceNames places;

  NameParts(Vocabulary vocabulary, Names names, PlaceNames places) {
    this.aliases = vocabulary.set("name.alias");
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
      } else if (i == words.length() || depth <= 0 && (c == ',' || c == '，' || c == '、')) {
        add(words.substring(start, i), out);
        start = i + 1;
      }
    }
    return out;
  }

  private static void add(String words, List<String> out) {
    String part = words.strip();
    if (!out.isEmpty() && isForm(part)) {
      out.add(out.remove(out.size() - 1) + ", " + part);
    } else {
      out.add(part);
    }
  }

  /** {@code rope works AG} is a name, for all its small letters. */
  private static boolean isCapitalForm(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && isForm(word);
  }

  private static boolean isForm(String word) {
    String form = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return FORMS.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether words end with a legal form and its full stop: {@code Inc.}, {@code B.V.} */
  public static boolean endsWithForm(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.length() < words.length()
        && last.endsWith(".")
        && (isForm(last) || INITIALS.matcher(last).matches());
  }

  /** The organization that words begin with, by its legal form: {@code Halden Ltd, a ropery}. */
  Named firm(String words) {
    String first = split(words).get(0);
    String form = first.substring(first.lastIndexOf(' ') + 1);
    return isForm(form) && form.length() < first.length() && isSpeltAsName(first)
        ? organization(first)
        : Named.NOTHING;
  }

  /** The words before the first full stop that ends a sentence. */
  public static String firstSentence(String words) {
    for (int i = words.indexOf('.'); i >= 0; i = words.indexOf('.', i + 1)) {
      if (i + 1 < words.length() && SpacedWords.isBlank(words.charAt(i + 1))) {
        Matcher end = SENTENCE.matcher(words);
        return end.find(i) ? words.substring(0, end.start()) : words;
      }
    }
    return words;
  }

  /** The words behind the last full stop that ends a sentence, and all of them if none does. */
  public static String lastSentence(String words) {
    String last = words;
    for (String rest = words; !rest.isEmpty(); ) {
      last = rest;
      rest = rest.substring(firstSentence(rest).length());
      rest = rest.startsWith(".") ? rest.substring(1).strip() : rest;
    }
    return last;
  }

  /**
   * A position without the brackets behind it that say who or where, or remark on it: {@code Rigger
   * (Sails)} is called so, {@code Rigger (night shift)} is not.
   */
  String role(String words) {
    if (!endsWithBracket(words)) {
      return words;
    }
    Matcher matcher = BRACKETS.matcher(words);
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

  /** Whether words are initials: {@code UNESCO}, {@code SENHA/SMO}. */
  static boolean isAcronym(String words) {
    return words.length() >= FEWEST_INITIALS
        && words.length() <= MOST_INITIALS
        && Character.isUpperCase(words.charAt(0))
        && words.chars().allMatch(c -> Character.isUpperCase(c) || "/&-".indexOf(c) >= 0);
  }

  public static boolean endsWithBracket(String words) {
    int last = words.length() - 1;
    while (last >= 0 && Character.isWhitespace(words.charAt(last))) {
      last--;
    }
    return last >= 0 && ")]）".indexOf(words.charAt(last)) >= 0;
  }

  /** What brackets at the end of words hold, or nothing. */
  static String inLastBrackets(String words) {
    Matcher matcher = BRACKETS.matcher(words);
    return endsWithBracket(words) && matcher.find() && matcher.start() > 0 ? matcher.group(1) : "";
  }

  /** {@code Organization}, {@code Organization, City, Country}, {@code Unit, Organization}. */
  Named organization(String words) {
    // a remark behind the city is none on the city
    List<String> list = beforeGrade(split(name(withoutStop(words))));
    int place = placeFrom(list);
    if (place == list.size() && endsWithBracket(words) && words.indexOf('(') > 0) {
      List<String> bare = split(BRACKETS.matcher(words).replaceFirst(""));
      int placed = placeFrom(bare);
      list = placed < bare.size() ? bare : list;
      place = placed < bare.size() ? placed : place;
    }
    @Nullable String location =
        place == list.size() ? null : clean(String.join(", ", list.subList(place, list.size())));
    List<String> hosts = new ArrayList<>(list.subList(0, place));
    hosts.removeIf(this::isPerson);
    String host = name(String.join(", ", hosts));
    if (location == null && endsWithBracket(host)) {
      Matcher brackets = BRACKETS.matcher(host);
      if (brackets.find() && places.isPlace(brackets.group(1))) {
        location = clean(brackets.group(1));
        host = host.substring(0, brackets.start());
      }
    }
    boolean named =
        !names.isFreelance(host) && !isGrade(host) && host.chars().anyMatch(Character::isLetter);
    @Nullable String organization = named ? clean(host) : null;
    return new Named(null, organization, location, null);
  }

  /** Words without the full stop that ends them behind a word too long for an abbreviation. */
  private static String withoutStop(String words) {
    String text = words.stripTrailing();
    int last = text.length() - 1 - (text.lastIndexOf(' ') + 1);
    return text.endsWith(".") && last > LONGEST_ABBREVIATION && !endsWithForm(text)
        ? text.substring(0, text.length() - 1)
        : words;
  }

  /** The parts of a name in front of the grade that was reached there, if one follows. */
  private static List<String> beforeGrade(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (isGrade(parts.get(i))) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** {@code Summa Cum Laude}, {@code GPA 3.9}, {@code 110/110} */
  private static boolean isGrade(String words) {
    return Vocabulary.normal(words).endsWith("cum laude") || FRACTION.matcher(words).find();
  }

  /** {@code Dr. Ada Moreau} is one, {@code Dr. Moreau Laboratory} is not. */
  private boolean isPerson(String words) {
    return (words.startsWith("D") || words.startsWith("P") || words.startsWith("M"))
        && PERSON.matcher(words).matches()
        && !names.isOrganization(words);
  }

  /** {@code Organization, City}, where the city need not be known. */
  Named host(String words) {
    List<String> list = split(words);
    boolean city =
        list.size() == 2 && places.isCity(list.get(1)) && !names.canBeOrganization(list.get(1));
    return city ? organization(list.get(0)).withLocation(clean(list.get(1))) : organization(words);
  }

  /** The part of a list that is an organization by its name, where the first one is not. */
  Named certainOrganization(String words) {
    List<String> list = split(words);
    int first = 0;
    for (int i = list.size() - 1; i > 0; i--) {
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
    if (!endsWithBracket(words)) {
      return words;
    }
    Matcher matcher = BRACKETS.matcher(words);
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
      return Named.location(clean(words));
    }
    Named named = organization(words);
    // with a number it is a course: {@code PHY 312 - Rope laboratory}
    boolean host =
        names.isOrganization(words)
            && !names.isLikelyRole(words)
            && words.chars().noneMatch(Character::isDigit);
    return named.location() != null || host ? named : Named.NOTHING;
  }

  /** Whether words can be a name, not the continuation of a sentence: {@code eBay} is one. */
  public static boolean isName(String words) {
    if (words.isEmpty()) {
      return false;
    }
    int blank = 0;
    while (blank < words.length() && !SpacedWords.isBlank(words.charAt(blank))) {
      blank++;
    }
    String first = words.substring(0, blank);
    return blank == 0
        || !Character.isLowerCase(first.codePointAt(0))
        || isCapitalForm(words.substring(words.lastIndexOf(' ') + 1))
        || first.indexOf('.', 1) > 0 && first.indexOf('.', 1) < first.length() - 1
        || first.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * Whether words are spelt as names are, not as text: {@code Institute for Foam Research, Bonn}.
   */
  public static boolean isSpeltAsName(String words) {
    boolean capital = false;
    for (String word : SpacedWords.split(words.strip(), BETWEEN_WORDS)) {
      int first = word.codePointAt(0);
      capital = Character.isUpperCase(first) || first > Signs.UNSPACED;
      if (Character.isLowerCase(first) && word.length() > MOST_LETTERS_BETWEEN) {
        return false;
      }
    }
    return capital;
  }

  private static boolean isClean(String words) {
    int last = words.length() - 1;
    boolean clean =
        last >= 0 && MARKS.indexOf(words.charAt(0)) < 0 && MARKS.indexOf(words.charAt(last)) < 0;
    for (int i = 0; clean && i < last; i++) {
      char c = words.charAt(i);
      clean = !SpacedWords.isBlank(c) || c == ' ' && words.charAt(i + 1) != ' ';
    }
    return clean;
  }

  /** Whether a full stop ends words that does not shorten the last of them: {@code Univ.} */
  private static boolean endsWithWordAndStop(String words) {
    int end = words.length() - 1;
    int start = end;
    while (start > 0 && Character.isLowerCase(words.charAt(start - 1))) {
      start--;
    }
    return end > 0 && words.charAt(end) == '.' && end - start > MOST_OF_SHORT;
  }

  /** Words with single blanks and without what attaches them; null for none or hidden ones. */
  public static @Nullable String clean(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String clean = Signs.withoutIcon(words.strip());
    if (!isClean(clean)) {
      clean = BLANKS.matcher(clean).replaceAll(" ");
      clean = ATTACHING.matcher(clean).replaceAll("");
    }
    clean = endsWithWordAndStop(clean) ? clean.substring(0, clean.length() - 1) : clean;
    return clean.isEmpty() || clean.indexOf(Signs.HIDDEN) >= 0 ? null : clean;
  }

  /** Words without the full stop that ends them. */
  public static String withoutFullStop(String words) {
    String text = words.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
