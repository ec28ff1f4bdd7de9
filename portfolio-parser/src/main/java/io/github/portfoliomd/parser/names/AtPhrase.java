package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.names.NameJoint.Asks;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code Role at Organization}, in the words of any language. */
final class AtPhrase {

  /** Shorter ones begin positions, too: {@code VP}, {@code CTO}. */
  private static final int FEWEST_OF_ACRONYM = 4;

  private static final int MOST_WORDS = 7;

  private static final Pattern YEAR = Pattern.compile("\\s+(?:19|20)\\d{2}$");

  /** Signs of such words, which no blank need follow. */
  private static final String SIGNS = "'’@";

  private static final int FOLDED = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Names names;
  private final NameParts parts;
  private final PlaceNames places;
  private final AskedHost asked;
  private final Set<String> articles;

  /** What leads to a position: "as", "als". */
  private final Endings as;

  private final NameJoint at;
  private final List<NameJoint> joints;

  /** The words of all of them. */
  private final SpacedWords words;

  /** Those that stand before who employed, and before what it was about. */
  private final SpacedWords joining;

  /** Before an organization that is not the learner's. */
  private final Pattern training;

  /** Between an organization and the position behind it, in scripts without blanks. */
  private final Pattern unspaced;

  AtPhrase(Vocabulary vocabulary, Names names, NameParts parts, PlaceNames places) {
    this.names = names;
    this.parts = parts;
    this.places = places;
    this.asked = new AskedHost(names, places);
    this.articles =
        Stream.of("prose.article", "prose.article.indefinite")
            .flatMap(list -> vocabulary.list(list).stream())
            .collect(Collectors.toSet());
    this.as =
        new Endings(
            vocabulary.list("role.as").stream()
                .filter(word -> !NameJoint.isUnspaced(word))
                .map(word -> " " + withoutArticle(word))
                .toList());
    String taught = "(?:" + Phrases.anyOf(vocabulary.list("at.training")) + ")\\s+";
    this.at = NameJoint.of(vocabulary.list("at"), Asks.NOTHING);
    this.joints =
        List.of(
            at,
            // before the word that joins its subject to a degree: "Licenciatura en … de la …"
            NameJoint.of(vocabulary.list("at.study"), Asks.STUDY),
            NameJoint.of(vocabulary.list("at.name"), Asks.SPELLING),
            NameJoint.of(vocabulary.list("at.organization"), Asks.NAME),
            NameJoint.of(vocabulary.list("at.helper"), Asks.HELPER),
            new NameJoint(
                Pattern.compile("\\s+" + taught, FOLDED),
                new SpacedWords(vocabulary.list("at.training")),
                "",
                Asks.TEACHING));
    this.words =
        new SpacedWords(
            Stream.of("at", "at.name", "at.organization", "at.helper", "at.study", "at.training")
                .flatMap(list -> vocabulary.list(list).stream())
                .toList());
    this.joining =
        new SpacedWords(
            Stream.of("at", "at.name", "at.organization")
                .flatMap(list -> vocabulary.list(list).stream())
                .toList());
    this.training = Pattern.compile(taught, FOLDED);
    this.unspaced =
        Pattern.compile(
            "(?!^)(?:"
                + Phrases.anyOf(
                    vocabulary.list("at").stream().filter(NameJoint::isUnspaced).toList())
                + ")");
  }

  /** What a side names without a word for what was taught there: {@code Training Halden Works}. */
  String withoutTraining(String side) {
    Matcher matcher = training.matcher(side);
    boolean host = matcher.lookingAt() && names.canBeOrganization(side.substring(matcher.end()));
    return host ? side.substring(matcher.end()) : side;
  }

  /** Whether a word outside of brackets joins what was done, and for whom or in what. */
  boolean isJoined(String words) {
    int bracket = words.indexOf('(');
    return joining.areIn(bracket < 0 ? words : words.substring(0, bracket));
  }

  Named read(String words, Context context) {
    boolean joined = Signs.areIn(words, SIGNS) || this.words.areIn(words);
    Named named = joined ? read(words, context, joints) : Named.NOTHING;
    return named.isNothing() ? unspaced(words, context) : named;
  }

  /** Reads what a word joins that stands before nothing but organizations: "at". */
  Named readCertain(String words, Context context) {
    return read(words, context, List.of(at));
  }

  private Named read(String words, Context context, List<NameJoint> joints) {
    for (NameJoint joint : joints) {
      Matcher matcher = joint.pattern().matcher(words);
      for (int i = 0; i < words.length(); i++) {
        boolean blank = SpacedWords.isBlank(words.charAt(i));
        boolean found =
            blank && joint.mayBeBehind(words, i) && matcher.region(i, words.length()).lookingAt();
        if (!found) {
          i = blank ? SpacedWords.endOfBlanks(words, i) - 1 : i;
          continue;
        }
        i = matcher.end() - 1;
        String host = host(words.substring(matcher.end()));
        Named named = named(joint, words.substring(0, matcher.start()), host, context);
        if (!named.isNothing()) {
          return named;
        }
      }
    }
    return Named.NOTHING;
  }

  private String withoutArticle(String words) {
    int blank = words.lastIndexOf(' ');
    return articles.contains(words.substring(blank + 1)) ? words.substring(0, blank) : words;
  }

  /** Whether words end with what leads on to a position: {@code Apprenticeship as}. */
  private boolean leadsOn(String words) {
    return as.areAtEnd(words.stripTrailing().toLowerCase(Locale.ROOT));
  }

  /** A name without the year behind it that no separator attaches. */
  private String host(String words) {
    String sentence = Sentences.first(words).strip();
    String host = LegalForm.isAtEnd(sentence) ? sentence : NameText.withoutFullStop(sentence);
    boolean mayEndSo = !host.isEmpty() && Character.isDigit(host.charAt(host.length() - 1));
    return !mayEndSo || names.isDate(host) ? host : YEAR.matcher(host).replaceFirst("");
  }

  private Named named(NameJoint joint, String before, String host, Context context) {
    if (before.isBlank()
        || before.lastIndexOf('(') > before.lastIndexOf(')')
        || !Spelling.canBeName(host)
        || names.isDate(host)
        || leadsOn(before)) {
      return Named.NOTHING;
    }
    String role = roleAtEnd(before);
    boolean expected = context.wantsOrganizations() && joint.asks() != Asks.TEACHING;
    if (role == null && !expected || !asked.allows(joint.asks(), before, host, context)) {
      return Named.NOTHING;
    }
    boolean job = expected && !context.kind().equals(Kind.EDUCATION);
    if (role == null
            && (isHost(before.strip())
                || expected && !job && isCenter(joint, before, host)
                || isClause(joint, before, host)
                || isOpen(joint, host))
        || !joint.equals(at) && isOfAcronym(before.strip())) {
      return Named.NOTHING;
    }
    if (role == null && job && isName(before)) {
      role = before;
    }
    // "at" stands before who, not where: a name that is not known is not the town of its country
    boolean place = joint.equals(at) ? places.isKnownPlace(host) : places.isPlace(host);
    String where = place ? host : placeBeforeText(host);
    Named named = where == null ? parts.host(host) : Named.location(NameText.clean(where));
    return named.withRole(NameText.clean(role));
  }

  /** The place before a comma behind which no name follows: {@code Bonn, under Ada Moreau}. */
  private @Nullable String placeBeforeText(String host) {
    List<String> list = NameParts.split(host);
    return list.size() > 1 && !Spelling.canBeName(list.get(1)) && places.isKnownPlace(list.get(0))
        ? list.get(0)
        : null;
  }

  /** Whether words are an organization, which is part of the other: {@code Institute for …} */
  private boolean isHost(String words) {
    return names.isOrganization(words)
        || words.indexOf(' ') < 0 && names.canBeOrganization(words) && !names.isActivity(words);
  }

  /** {@code Training Center for Ropes and Tech}: no school stands behind it. */
  private boolean isCenter(NameJoint joint, String before, String host) {
    return joint.asks() == Asks.NAME && names.canBeOrganization(before) && !names.isSchool(host);
  }

  /**
   * Whether what many a sentence holds joins what was done, and to what, or leads to a person:
   * {@code Made a mast for the Halden Club}, {@code Worked with the Director of Halden Works}.
   */
  private boolean isClause(NameJoint joint, String before, String host) {
    return joint.asks() == Asks.NAME && (holdArticle(before) || names.roleWord(host).isPresent());
  }

  /**
   * Whether nothing shows that words which join other things, too, join a position and whose that
   * was: {@code Queueing Time in Ropes Networks}, {@code Timer for the University App}.
   */
  private boolean isOpen(NameJoint joint, String host) {
    return !joint.equals(at)
        && (names.isThing(host) || !names.isOrganization(NameParts.split(host).get(0)));
  }

  /** Whether an article stands among words, as behind a verb, and in no position's name. */
  private boolean holdArticle(String words) {
    return SpacedWords.split(words.strip(), "").stream().skip(1).anyMatch(articles::contains);
  }

  /** Whether words can be what somebody was. */
  private boolean isName(String words) {
    return !names.isDegree(words)
        && !names.isThing(words)
        && words.chars().noneMatch(Character::isDigit)
        && words.strip().split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS;
  }

  /** {@code HRSE Letters on Ropes}: what an organization makes, by its short name before it. */
  private static boolean isOfAcronym(String words) {
    int end = SpacedWords.endOfWord(words, 0);
    return end >= FEWEST_OF_ACRONYM
        && end < words.length()
        && words.substring(0, end).chars().allMatch(Character::isUpperCase);
  }

  /** The position that words are, or that they end with behind a comma. */
  private @Nullable String roleAtEnd(String words) {
    if (names.isRole(words)) {
      return parts.role(words);
    }
    List<String> list = NameParts.split(words);
    String last = list.get(list.size() - 1);
    return list.size() > 1 && names.isRole(last) ? parts.role(last) : null;
  }

  /** {@code 星橋図書館で会計係}: the organization comes first. */
  private Named unspaced(String words, Context context) {
    if (!Signs.areUnspaced(words)) {
      return Named.NOTHING;
    }
    Matcher matcher = unspaced.matcher(words);
    while (matcher.find()) {
      String host = words.substring(0, matcher.start()).strip();
      String role = words.substring(matcher.end()).strip();
      boolean expected = context.wantsOrganizations() && names.isLikelyRole(role);
      if (host.length() > 1 && (expected || names.isOrganization(host) && names.isRole(role))) {
        return parts.organization(host).withRole(NameText.clean(role));
      }
    }
    return Named.NOTHING;
  }
}
