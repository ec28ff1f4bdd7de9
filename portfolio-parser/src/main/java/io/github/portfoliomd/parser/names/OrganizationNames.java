package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.ByCharacters;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the names of organizations by the words that they are made with. */
final class OrganizationNames {

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

  private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");

  private final Set<String> of;
  private final int longestOf;
  private final Set<String> organizations;
  private final Set<String> organizationsOrThings;

  /** What is done somewhere: alone it names nobody, {@code Research}. */
  private final Set<String> activities;

  private final Set<String> firstOfOrganizations;
  private final List<String> unspacedFirst;
  private final Set<String> firstOfOrganizationsOrThings;

  /**
   * What follows the word for a place of work where somebody works there: {@code Hotel manager}.
   */
  private final Set<String> positions;

  private final Set<String> units;
  private final Endings organizationEnds;
  private final Endings events;

  /** What events that are called like organizations begin with: {@code Summer School of Ropes}. */
  private final SpacedWords eventStarts;

  /** What schools are of some kind, which are called something else: {@code High School}. */
  private final Set<String> stages;

  private final Set<String> ats;

  /** {@code Worked with Halden College} */
  private final Set<String> withs;

  private final Set<String> freelance;
  private final ByCharacters various;
  private final UnspacedClause clauses;

  OrganizationNames(Vocabulary vocabulary, UnspacedClause clauses) {
    this.clauses = clauses;
    this.of = vocabulary.set("name.of");
    this.longestOf = of.stream().mapToInt(String::length).max().orElse(0);
    this.organizations = vocabulary.set("organization");
    this.organizationsOrThings = vocabulary.set("organization.or.thing");
    this.activities = vocabulary.set("activity");
    this.firstOfOrganizations = vocabulary.set("organization.first");
    this.unspacedFirst =
        firstOfOrganizations.stream()
            .filter(word -> word.charAt(word.length() - 1) > Signs.UNSPACED)
            .toList();
    this.firstOfOrganizationsOrThings = vocabulary.set("organization.or.thing.first");
    this.positions =
        Stream.of("role", "role.or.thing")
            .flatMap(key -> vocabulary.set(key).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.units = vocabulary.set("organization.unit");
    this.organizationEnds = new Endings(vocabulary.list("organization.suffix"));
    this.events = new Endings(vocabulary.list("event"));
    this.eventStarts = new SpacedWords(vocabulary.list("event.first"));
    this.stages = vocabulary.set("school.stage");
    this.ats = vocabulary.set("at");
    this.withs = vocabulary.set("citation.with");
    this.freelance = vocabulary.set("freelance");
    this.various = ByCharacters.ofStarts(vocabulary.list("various"));
  }

  /** Longer words with a small letter first are no articles and the like. */
  private static final int LONGEST_SMALL = 3;

  /** Whether a phrase names an organization: its last word does, its first, or one before "of". */
  boolean isOne(String phrase) {
    return isOne(phrase, new NameWords(withoutBrackets(phrase)));
  }

  private boolean isOne(String phrase, NameWords words) {
    // no name has a colon in it: that of a course behind its number does
    if (words.isEmpty() || CourseCode.isAtStart(phrase) || phrase.contains(": ")) {
      return false;
    }
    String whole = words.joined();
    if (events.areAtEnd(whole)
        || eventStarts.areAt(whole, 0)
        || stages.contains(whole)
        || clauses.is(phrase)) {
      return false;
    }
    boolean called =
        organizationEnds.areAt(whole)
            || phrase.indexOf('-') > 0 && hasCompound(phrase)
            || Signs.areUnspaced(whole) && startsUnspaced(whole)
            || phrase.endsWith(")") && endsWithForm(phrase)
            || words.size() > 1
                && (organizations.contains(words.last())
                    || firstOfOrganizations.contains(words.first())
                    || isBeforeOf(words, organizations));
    return called && !isSomethingAt(words, phrase);
  }

  /** Whether a phrase says of which kind a school is, and no name. */
  boolean isStage(String phrase) {
    return stages.contains(new NameWords(withoutBrackets(phrase)).joined());
  }

  /** Whether a name stands behind such a word: {@code Gymnasium Halden}. */
  boolean isNamedSchool(String phrase) {
    int end = SpacedWords.endOfWord(phrase, 0);
    int next = SpacedWords.endOfBlanks(phrase, end);
    return next < phrase.length()
        && Character.isUpperCase(phrase.codePointAt(next))
        && stages.contains(phrase.substring(0, end).toLowerCase(Locale.ROOT))
        && !isStage(phrase);
  }

  /** Whether the last word of a phrase, or of what stands before "of", names an organization. */
  boolean endsAsOne(String phrase) {
    NameWords words = new NameWords(withoutBrackets(phrase));
    return words.size() > 1
        && (organizations.contains(words.last())
            || organizationEnds.areAt(words.joined())
            || isBeforeOf(words, organizations));
  }

  /**
   * Whether a small word leads to the name that ends with the word for an organization, from what
   * is none: {@code Timetables for Halden Ltd}, {@code Website for a sailing school}.
   */
  boolean isForFirm(String phrase) {
    NameWords words = new NameWords(phrase);
    if (words.isEmpty()
        || !organizations.contains(words.last()) && !LegalForm.isOne(words.last())
        || firstOfOrganizations.contains(words.first())
        || isBeforeOf(words, organizations)) {
      return false;
    }
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.length(i) <= longestOf && of.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Taught at Halden College}: a word, not the short name of a unit, and where that was. */
  boolean isSomethingAt(String phrase) {
    return isSomethingAt(new NameWords(phrase), phrase);
  }

  private boolean isSomethingAt(NameWords words, String phrase) {
    // "studying ropes at Halden School": no name begins so and has such a word
    if (words.size() > 3 && Character.isLowerCase(phrase.strip().codePointAt(0))) {
      for (int i = 1; i + 1 < words.size(); i++) {
        if (ats.contains(words.get(i)) && words.length(0) > LONGEST_SMALL) {
          return true;
        }
      }
    }
    return words.size() > 2
        && (ats.contains(words.get(1)) || withs.contains(words.get(1)))
        && !firstOfOrganizations.contains(words.first())
        && phrase
            .strip()
            .chars()
            .skip(1)
            .limit(words.length(0) - 1)
            .anyMatch(Character::isLowerCase);
  }

  /** Whether hyphens join names to what they are those of: {@code Ada-Moreau-Schule Halden}. */
  private boolean hasCompound(String phrase) {
    for (String word : SpacedWords.split(phrase, "")) {
      if (word.indexOf('-') > 0 && Character.isUpperCase(word.codePointAt(0))) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (!last.isEmpty()
            && Character.isUpperCase(last.codePointAt(0))
            && organizations.contains(last.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Chinese, Japanese and Korean names are one word: {@code 株式会社…}. */
  private boolean startsUnspaced(String whole) {
    return unspacedFirst.stream()
        .anyMatch(first -> whole.length() > first.length() && whole.startsWith(first));
  }

  /** A legal form in brackets stands before a name or behind it: {@code (주)로프}, {@code 로프(주)}. */
  private boolean endsWithForm(String phrase) {
    return phrase.indexOf('(') > 0
        && firstOfOrganizations.contains(phrase.substring(phrase.lastIndexOf('(')));
  }

  private static String withoutBrackets(String phrase) {
    return phrase.indexOf('(') < 0 && phrase.indexOf('（') < 0
        ? phrase
        : BRACKETS.matcher(phrase).replaceFirst("");
  }

  private boolean isBeforeOf(NameWords words, Set<String> heads) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.length(i + 1) <= longestOf
          && of.contains(words.get(i + 1))
          && heads.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names an organization where one is looked for. */
  boolean canBeOne(String phrase) {
    String bare = withoutBrackets(phrase);
    NameWords words = new NameWords(bare);
    return isOne(phrase, words)
        || (phrase.indexOf('/') < 0
            ? endsLikeOne(phrase, bare.equals(phrase) ? words : new NameWords(phrase))
            : SLASH.splitAsStream(phrase).anyMatch(part -> endsLikeOne(part, new NameWords(part))));
  }

  /**
   * Whether what a comma parts from a certificate may be who gave it by its name, and no more of
   * the title: {@code Course on Ropes, Knots and Services}.
   */
  boolean canBeBehindTitle(String phrase) {
    return canBeOne(phrase)
        && (!Spelling.hasSmallWord(phrase)
            || isOne(phrase)
            || canBeOne(phrase.substring(0, Math.max(0, phrase.lastIndexOf(' ')))));
  }

  private boolean endsLikeOne(String phrase, NameWords words) {
    return mayBeOne(words) && !clauses.is(phrase) && !stages.contains(words.joined());
  }

  private boolean mayBeOne(NameWords words) {
    return !words.isEmpty()
            && organizationsOrThings.contains(words.last())
            && !(words.size() == 1 && activities.contains(words.last()))
        || words.size() > 1
            && firstOfOrganizationsOrThings.contains(words.first())
            && !positions.contains(words.last())
        || isBeforeOf(words, firstOfOrganizationsOrThings);
  }

  /** Whether a phrase names a part of an organization: {@code Search team}. */
  boolean isUnit(String phrase) {
    NameWords words = new NameWords(phrase);
    return !words.isEmpty() && (units.contains(words.first()) || units.contains(words.last()));
  }

  /** Who works for everybody, or for several who have no names here, works for nobody. */
  boolean isFreelance(String phrase) {
    String words = new NameWords(phrase).joined();
    return freelance.contains(words) || startsVarious(words) && !isOne(phrase);
  }

  /** {@code Freelance Design}: what somebody does for nobody in particular, if no word tells. */
  boolean isFreelanceWork(String phrase) {
    return freelance.contains(NameWords.first(phrase)) && !canBeOne(phrase);
  }

  private boolean startsVarious(String words) {
    if (!words.isEmpty()) {
      for (String first : various.startingAt(words, 0)) {
        if (words.startsWith(first)
            && words.length() > first.length()
            && (words.charAt(first.length()) == ' ' || first.charAt(0) > Signs.UNSPACED)) {
          return true;
        }
      }
    }
    return false;
  }
}
