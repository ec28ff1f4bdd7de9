package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the names of positions by the words that they are made with. */
final class PositionNames {

  private final Vocabulary vocabulary;
  private final HeadWord heads;

  /** Before a hyphen and the name of a position: with others, or for one of them. */
  private final Set<String> together;

  private final DegreeNames degrees;
  private final ThingNames things;
  private final OrganizationNames organizations;
  private final Set<String> roles;

  /** Those of several words, which their last one alone does not tell: {@code contact person}. */
  private final Endings phrases;

  private final Set<String> rolesOrThings;
  private final Set<String> firstWords;
  private final Set<String> ranks;

  /** What can stand before the word that a position begins with. */
  private final Set<String> before;

  private final Set<String> unspacedRoles;
  private final Endings roleEnds;
  private final Endings likelyRoleEnds;
  private final Set<String> tools;

  /** No position begins with one, but titles do: {@code The Housekeeper}. */
  private final Set<String> articles;

  private final Phrases honours;

  PositionNames(
      Vocabulary vocabulary,
      HeadWord heads,
      DegreeNames degrees,
      ThingNames things,
      OrganizationNames organizations) {
    this.vocabulary = vocabulary;
    this.heads = heads;
    this.together = vocabulary.set("role.together");
    this.degrees = degrees;
    this.things = things;
    this.organizations = organizations;
    this.roles =
        Stream.of("role", "role.talk")
            .flatMap(key -> vocabulary.list(key).stream())
            .collect(Collectors.toSet());
    this.phrases =
        new Endings(
            roles.stream().filter(role -> role.indexOf(' ') > 0).map(role -> " " + role).toList());
    this.rolesOrThings = vocabulary.set("role.or.thing");
    this.firstWords = vocabulary.set("role.first");
    this.ranks = vocabulary.set("role.rank");
    this.before =
        Stream.of("role.contract", "role.part.qualifier")
            .flatMap(key -> vocabulary.list(key).stream())
            .filter(word -> !firstWords.contains(word))
            .collect(Collectors.toSet());
    this.unspacedRoles =
        vocabulary.list("role.suffix").stream()
            .filter(word -> word.length() > 1 && word.charAt(0) > Signs.UNSPACED)
            .collect(Collectors.toSet());
    this.roleEnds = new Endings(vocabulary.list("role.suffix"));
    this.likelyRoleEnds = new Endings(vocabulary.list("role.ending"));
    this.tools = vocabulary.set("role.tool");
    this.articles = vocabulary.set("prose.article");
    this.honours = new Phrases(vocabulary.list("role.honour"));
  }

  /** Whether a phrase names a position, if it may as well be a thing: "Password manager" does. */
  boolean isOne(String phrase) {
    return isOne(phrase, heads.withoutTail(phrase));
  }

  private boolean isOne(String phrase, String bare) {
    // "Bachelor degree Computer Engineer" is none, but "PhD student" is one
    String last = heads.last(bare);
    return (rolesOrThings.contains(last)
            || !word(phrase, bare, last).isEmpty()
            || rolesOrThings.contains(heads.ofLastJoined(phrase, bare)))
        && degrees.count(phrase) < 2
        && !isHonour(phrase)
        && !startsWithArticle(phrase);
  }

  /** Whether a phrase starts with "the": in capitals it is short for a place, {@code LA}. */
  private boolean startsWithArticle(String phrase) {
    String words = phrase.strip();
    return articles.contains(NameWords.first(words))
        && words.length() > 1
        && Character.isLowerCase(words.codePointAt(1));
  }

  /** {@code Employee of the month} */
  boolean isHonour(String phrase) {
    return honours.areIn(phrase.toLowerCase(Locale.ROOT));
  }

  /** The word by which a phrase can be nothing but the name of a position. */
  Optional<String> word(String phrase) {
    String word = wordOrNone(phrase);
    return word.isEmpty() || isHonour(phrase) || startsWithArticle(phrase)
        ? Optional.empty()
        : Optional.of(word);
  }

  /** That word, though the phrase be an honour; an empty one where there is none. */
  private String wordOrNone(String phrase) {
    String bare = heads.withoutTail(phrase);
    return word(phrase, bare, heads.last(bare));
  }

  /** The same, an empty word for none; it takes the phrase without its tail, and its last word. */
  private String word(String phrase, String bare, String last) {
    if (before.contains(last) && isTold(phrase)) {
      return "";
    }
    if (isWord(last) || rolesOrThings.contains(last) && isRanked(phrase) || isPhrase(bare, last)) {
      return last;
    }
    String first = firstOf(phrase);
    if (firstWords.contains(first)
        && !isStopped(phrase)
        && !new NameWords(phrase).isEmpty()
        && !isActivity(last)
        && !LegalForm.isOne(last)) {
      return first;
    }
    String other = heads.ofLastJoined(phrase, bare);
    return isWord(other) ? other : "";
  }

  /** Whether the last word of a phrase says how somebody was employed, and names no shop. */
  boolean endsWithContract(String phrase) {
    String last = heads.last(heads.withoutTail(phrase));
    return before.contains(last) && roles.contains(last);
  }

  /**
   * Whether words that end with how somebody was employed say more of it than a position does, or
   * at whose: {@code Began 3 months of internship}, {@code ROPE@HALDEN Internship}.
   */
  private static boolean isTold(String phrase) {
    return phrase.chars().anyMatch(c -> c == '@' || Character.isDigit(c));
  }

  /**
   * The first word of a phrase behind how somebody held the position: {@code Stage développeur
   * web}.
   */
  private String firstOf(String phrase) {
    String first = NameWords.first(phrase);
    if (!before.contains(first)) {
      return first;
    }
    NameWords words = new NameWords(phrase);
    return words.size() > 2 ? words.get(1) : first;
  }

  /** Whether the last words of a phrase without its tail name a position together. */
  private boolean isPhrase(String bare, String last) {
    return last.length() < bare.length()
        && phrases.areAtEnd(" " + bare.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> optional(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.of(word);
  }

  /** Whether a phrase begins with a rank, which things do not have: {@code Senior manager}. */
  private boolean isRanked(String phrase) {
    NameWords words = new NameWords(phrase);
    return words.size() > 1 && ranks.contains(words.first());
  }

  /**
   * Whether the first full stop stands between two letters of the first word, which is part of a
   * longer one then: {@code tutor.example}.
   */
  private static boolean isStopped(String phrase) {
    if (phrase.indexOf('.') < 0) {
      return false;
    }
    String text = phrase.strip();
    int stop = text.indexOf('.');
    return stop > 0
        && stop + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(stop + 1))
        && SpacedWords.count(text.substring(0, stop)) == 1;
  }

  /** Whether a tool can be called by such a position, too: "Garden planner". */
  boolean canBeTool(String phrase) {
    String last = heads.of(phrase);
    return !last.isEmpty() && (tools.contains(last) || isUnspacedTool(last));
  }

  private boolean isUnspacedTool(String word) {
    return !word.isEmpty()
        && word.charAt(0) > Signs.UNSPACED
        && tools.stream().anyMatch(word::endsWith);
  }

  /** "Instructor training" and "volunteer experience" are no positions. */
  private boolean isActivity(String word) {
    return !word.isEmpty()
        && !isWord(word)
        && (vocabulary.section(word).filter(kind -> !kind.equals(Kind.SKILL)).isPresent()
            || things.isOne(word));
  }

  /** Whether a position is one of those that teach. */
  boolean isTeacher(@Nullable String role) {
    return role != null
        && vocabulary.kind(wordOrNone(role)).filter(Kind.TEACHING::equals).isPresent();
  }

  private boolean isWord(String word) {
    return !word.isEmpty()
        && (roles.contains(word)
            || unspacedRoles.contains(word)
            || roleEnds.areAt(word)
            || word.indexOf('-') > 0 && isRoleBehindHyphen(word));
  }

  /** {@code owner-developer}, {@code co-chair}: nothing but a person is something with others. */
  private boolean isRoleBehindHyphen(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    return roles.contains(last)
        || rolesOrThings.contains(last) && together.contains(word.substring(0, word.indexOf('-')));
  }

  /**
   * Whether a phrase ends or begins like a position, where one of two names is: {@code
   * Kartografin}, {@code Compradora de telas}.
   */
  boolean isLikely(String phrase) {
    String bare = heads.withoutTail(phrase);
    NameWords words = new NameWords(bare);
    return !words.isEmpty()
        && (isOne(phrase, bare)
            || isLikelyByRank(phrase)
            // towns end so, too
            || likelyRoleEnds.areAt(words.first()) && !organizations.isOne(phrase)
            || likelyRoleEnds.areAt(words.last())
                && !(degrees.isSchool(phrase) || organizations.endsAsOne(phrase)))
        // last: it takes the whole phrase
        && !isHonour(phrase);
  }

  /** Whether a phrase begins with a rank, {@code Chief Rigger}, and an organization does not. */
  boolean isLikelyByRank(String phrase) {
    return isRanked(heads.withoutTail(phrase)) && !organizations.canBeOne(phrase);
  }

  /** The word before "of", "in", a comma … or at the end. */
  Optional<String> lastWord(String phrase) {
    return optional(heads.of(phrase));
  }
}
