package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells places: countries by the names that the JDK has (CLDR), and the cities and states of {@code
 * places.txt}; "Remote" is one, too.
 */
public final class PlaceNames {

  private static final int MOST_CHARACTERS = 80;
  private static final int MOST_WORDS = 4;
  private static final int MOST_UNSPACED = 4;

  /** What is shortened names a campus, where one is: {@code IIT Halden, India}. */
  private static final int LONGEST_SHORTENED = 5;

  private static final String SIGNS = ",/;|、，";

  private static final int MOST_OF_CITY = 3;

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}|U\\.S\\.(?:A\\.)?|U\\.K\\.");
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  private final Set<String> remote;

  /** What the names of universities and the like begin with, and those of no towns. */
  private final Set<String> hosts;

  /** Small words inside of the names of cities. */
  private final Set<String> particles;

  /** Words and signs between two places, with blanks around them. */
  private final SpacedWords between;

  public PlaceNames(Vocabulary vocabulary) {
    this.remote = vocabulary.set("remote");
    this.hosts =
        vocabulary.set("organization.first").stream()
            .filter(word -> word.length() > LONGEST_SHORTENED)
            .collect(Collectors.toUnmodifiableSet());
    this.particles = vocabulary.set("place.particle");
    this.between =
        new SpacedWords(
            Stream.of(vocabulary.list("place.joint"), List.of("&", "-", "–", "•", "·"))
                .flatMap(List::stream)
                .toList());
  }

  /** Whether words are a place or several that are known: {@code Berlin}, {@code Bonn / remote}. */
  public boolean isKnownPlace(String words) {
    return isPlace(words, false);
  }

  /** Whether words are a place, if only a country or a state says so: {@code Halden, Norway}. */
  public boolean isPlace(String words) {
    return isPlace(words, true) && (!isNameOfCountry(words.strip()) || isPlace(words, false));
  }

  /** The same behind other names, where a comma can be missing, too: {@code Port Halden QLD}. */
  boolean isPlaceBehind(String words) {
    int code = words.lastIndexOf(' ') + 1;
    return isPlace(words, true)
        || code > 1
            && isRegionCode(words.substring(code))
            && isUnknown(words.substring(0, code))
            && words(words).size() <= MOST_OF_CITY + 1;
  }

  /** {@code Contoso France}: the name before that of a country is an employer's as often. */
  private static boolean isNameOfCountry(String words) {
    int blank = words.indexOf(' ');
    return blank > 0
        && words.indexOf(',') < 0
        && !CODE.matcher(words.substring(blank + 1)).matches()
        && KnownPlaces.areRegion(words.substring(blank + 1).strip());
  }

  private boolean isPlace(String words, boolean unknown) {
    String all = words.strip();
    if (all.isEmpty() || all.length() > MOST_CHARACTERS || all.indexOf(Signs.HIDDEN) >= 0) {
      return false;
    }
    String text = Signs.withoutFlag(all);
    boolean flagged = text.length() < all.length();
    if (isBracketed(text)) {
      return true;
    }
    List<String> parts = parts(text);
    while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1); // a sign can end a place
    }
    boolean known = false;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i + 1 == parts.size();
      boolean place =
          isKnown(parts.get(i), unknown)
              || unknown && flagged && last && isUnknown(parts.get(i).strip());
      boolean code = i > 0 && CODE.matcher(parts.get(i)).matches();
      boolean named =
          unknown
              && !last
              && isUnknown(parts.get(i))
              && !isAcronym(parts.get(i))
              && !isTownBeforeCode(parts, i + 1)
              && (KnownPlaces.areRegion(parts.get(i + 1)) || isCountryCode(parts, i + 1));
      if (!place && !code && !named) {
        return false;
      }
      known |= place || named;
    }
    return known;
  }

  /**
   * {@code Washington, DC}, {@code Victoria, BC}: called like a region, it is the town of another
   * one, and what stands before it is none.
   */
  private boolean isTownBeforeCode(List<String> parts, int at) {
    int code = at + 1;
    return code == parts.size() - 1
        && !CODE.matcher(parts.get(at)).matches()
        && isRegionCode(parts.get(code))
        && !KnownPlaces.areCountryCode(parts.get(code));
  }

  /** {@code EPFL, Switzerland}, {@code CSRD Fjordby, Norway}: no town is called so. */
  private static boolean isAcronym(String words) {
    int blank = words.indexOf(' ');
    return isOfCapitals(blank < 0 ? words : words.substring(0, blank))
        && (blank < 0 || !isOfCapitals(words.substring(words.lastIndexOf(' ') + 1)));
  }

  private static boolean isOfCapitals(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** What signs and words part that join places; a part can be empty. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int blanks = SpacedWords.endOfBlanks(text, i);
      int end = endOfJoint(text, i, blanks);
      if (end > i) {
        parts.add(text.substring(start, i));
        start = end;
      }
      i = Math.max(i, Math.max(end, blanks) - 1);
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Where what joins places ends, with blanks around it, that starts at an index; or -1. */
  private int endOfJoint(String text, int index, int blanks) {
    if (blanks < text.length() && SIGNS.indexOf(text.charAt(blanks)) >= 0) {
      return SpacedWords.endOfBlanks(text, blanks + 1);
    }
    int end = blanks > index ? between.endAt(text, blanks) : -1;
    boolean small = end > 0 && !has(text.substring(blanks, end), Character::isUpperCase);
    return small ? SpacedWords.endOfBlanks(text, end) : -1;
  }

  /** Whether words are codes of regions and nothing else: {@code CDMX, MX}. */
  boolean isCodes(String words) {
    String text = words.strip();
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return !word && parts(text).stream().allMatch(w -> CODE.matcher(w).matches());
  }

  /** Whether words are a town, which need not be known, and the code of its region or country. */
  boolean isTownWithCode(String words) {
    Matcher matcher = BRACKETS.matcher(words);
    String text = matcher.matches() && isRemote(matcher.group(2)) ? matcher.group(1) : words;
    int comma = text.indexOf(", ");
    return comma > 0
        && isName(text.substring(0, comma))
        && (isRegionCode(text.substring(comma + 2))
            || KnownPlaces.areCountryCode(text.substring(comma + 2)));
  }

  boolean isRegionCode(String words) {
    return CODE.matcher(words.strip()).matches() && KnownPlaces.areRegion(words);
  }

  /**
   * Whether words can be the name of a town that nobody knows, and no school, say, in one: a wider
   * gap parts names.
   */
  private boolean isUnknown(String words) {
    return isName(words)
        && !words.strip().contains("  ")
        && words(words).stream().noneMatch(word -> hosts.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether words can be the name of a place that is not known. */
  boolean isName(String words) {
    String text = words.strip();
    if (text.isEmpty()
        || !Character.isUpperCase(text.codePointAt(0))
        || text.indexOf('(') >= 0) { // a course or a remark, and no town
      return false;
    }
    List<String> parts = words(text);
    int names = 0;
    for (String word : parts) {
      // a dash between names parts them
      if (has(word, Character::isDigit) || !has(word, Character::isLetter)) {
        return false;
      }
      names += isParticle(word) ? 0 : 1;
    }
    return names <= MOST_WORDS && Character.isUpperCase(parts.get(parts.size() - 1).codePointAt(0));
  }

  private static boolean has(String word, IntPredicate sort) {
    for (int i = 0; i < word.length(); i++) {
      if (sort.test(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "de", "la", "am" … */
  private static boolean isParticle(String word) {
    return word.length() <= 3 && !has(word, c -> !Character.isLowerCase(c));
  }

  /** Whether a few words can be the name of a city, where one is looked for. */
  boolean canBeCity(String words) {
    return isCity(words)
        || !words.isEmpty()
            && isName(words)
            && words(words).size() <= MOST_OF_CITY
            && !CODE.matcher(words).matches()
            && words.indexOf(Signs.HIDDEN) < 0;
  }

  /** Whether words can be the name of a city that is not known: {@code San Telmo}. */
  boolean isCity(String words) {
    boolean unspaced = !words.isEmpty() && words.charAt(0) > Signs.UNSPACED;
    return unspaced
        ? words.length() <= MOST_UNSPACED && words.chars().allMatch(Character::isLetter)
        : isName(words)
            && !CODE.matcher(words).matches()
            && (words(words).size() == 1
                || words(words).size() == 2 && KnownPlaces.haveFirst(words(words).get(0))
                || words(words).size() == 3 && particles.contains(words(words).get(1)));
  }

  boolean isRemote(String words) {
    return remote.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a town's last part is the code of a country, which shorter words could be, too. */
  private static boolean isCountryCode(List<String> parts, int at) {
    return at > 0 && at == parts.size() - 1 && KnownPlaces.areCountryCode(parts.get(at));
  }

  private boolean isKnown(String words, boolean unknown) {
    return isSimple(words)
        || isCompound(words, unknown)
        || isBracketed(words)
        || unknown && isFlagged(words);
  }

  /** A town with the flag of its country behind it. */
  private boolean isFlagged(String words) {
    String town = Signs.withoutFlag(words);
    return town.length() < words.length() && isUnknown(town);
  }

  private boolean isSimple(String words) {
    if (isRemote(words)) {
      return true;
    }
    // "us" and "it" are words, "US" and "IT" are codes
    boolean isWord = words.length() > 3 || has(words, c -> c > 0x2000);
    return (isWord || CODE.matcher(words).matches() && words.length() > 2)
        && KnownPlaces.have(words);
  }

  /**
   * {@code Medellin Colombia}, {@code Remote CA}, {@code Remote. Madrid}, {@code Greater Boston}.
   */
  private boolean isCompound(String words, boolean unknown) {
    List<String> parts = words(words);
    if (parts.size() < 2 || parts.size() > MOST_WORDS) {
      return false;
    }
    for (int i = 1; i < parts.size(); i++) {
      String last = String.join(" ", parts.subList(i, parts.size()));
      String first = String.join(" ", parts.subList(0, i));
      String start = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
      boolean region = KnownPlaces.areRegion(last);
      boolean beside =
          isRemote(start) || region && (isSimple(start) || unknown && isUnknown(start) && i == 1);
      if (beside && (isSimple(last) || region && CODE.matcher(last).matches())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Lyon (France)}, {@code Berlin (remote)}. */
  private boolean isBracketed(String words) {
    if (!words.endsWith(")")) {
      return false;
    }
    Matcher matcher = BRACKETS.matcher(words);
    return matcher.matches()
        && (matcher.group(1).indexOf(',') >= 0 // an organization can stand before the comma
            ? isPlace(matcher.group(1) + ", " + matcher.group(2))
            : isSimple(matcher.group(1)) && isPlaceOrCode(matcher.group(2))
                || isUnknown(matcher.group(1))
                    && KnownPlaces.areRegion(parts(matcher.group(2)).get(0))
                    && isPlaceOrCode(matcher.group(2)));
  }

  /** {@code France}, {@code FR}, {@code Mexico/online} */
  private boolean isPlaceOrCode(String words) {
    return parts(words).stream().allMatch(part -> isSimple(part) || CODE.matcher(part).matches());
  }

  private static List<String> words(String words) {
    return SpacedWords.split(words.strip(), "");
  }
}
