package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the organization that a line below a heading names, and the place of it. */
final class LineHost {

  /** Names in these cannot be told from text; foreign words and Korean have other letters. */
  private static final Set<UnicodeScript> OF_TEXT =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA);

  /** These are given by what is called like an event, too. */
  private static final Set<Kind> GIVEN = Set.of(Kind.AWARD, Kind.CERTIFICATE);

  /** A name, and a year in the brackets behind it. */
  private static final Pattern DATED =
      Pattern.compile(".*\\((?:[^()]* )?(?:19|20)\\d\\d\\b[^()]*\\)");

  /** Two can be an organization and a place that nobody knows. */
  private static final int FEWEST_OF_SEVERAL = 3;

  /** What joins an organization to the position before it, in a line of its own: "at". */
  private final SpacedWords ats;

  /** What joins its subject to a degree: "in". */
  private final Set<String> subjects;

  private final Vocabulary vocabulary;
  private final Names names;
  private final NamePhrase phrases;
  private final ExpectedHost expected;

  LineHost(Vocabulary vocabulary, Names names, NamePhrase phrases, ExpectedHost expected) {
    this.vocabulary = vocabulary;
    this.ats =
        new SpacedWords(
            Stream.of("at", "at.name").flatMap(key -> vocabulary.list(key).stream()).toList());
    this.subjects = vocabulary.set("degree.of");
    this.names = names;
    this.phrases = phrases;
    this.expected = expected;
  }

  /** The organization that a line names. */
  Named read(String words, boolean apart, Draft draft) {
    if (!apart && !expected.isIn(draft, true)) {
      return Named.NOTHING;
    }
    int at = SpacedWords.endOfBlanks(words, Math.max(0, ats.endAt(words, 0)));
    boolean joined = at < words.length() && !Character.isLowerCase(words.codePointAt(at));
    String text = withoutTitle(withoutSubject(joined ? words.substring(at) : words, draft), draft);
    Named named = text.isEmpty() ? Named.NOTHING : phrases.organization(text);
    String host = named.organization();
    if (host == null
        || isText(host)
        || areSeveral(host)
        || areDatedEach(text)
        || host.startsWith("(")
        // no school is called so: it says how the studies went
        || draft.context.kind().equals(Kind.EDUCATION)
            && (isSmall(host)
                || names.isThing(host) && !names.isOrganization(host)
                || names.isDegree(draft.phrase) && isSubject(text, host))
        || names.isDate(host)
        || names.isSomethingAt(host)
        || names.isEvent(host) && !GIVEN.contains(draft.context.kind())
        || isLikelyRole(host, draft)
        || isCertificate(host)
        || draft.context.kind().equals(Kind.CERTIFICATE)
            && (isLevel(host) || isCertifiedByOneWord(host, draft))
        || names.isDegreeAlone(host) && !names.isOrganization(host)) {
      return Named.NOTHING;
    }
    boolean held = ExpectedHost.HELD.contains(draft.context.kind());
    boolean certain = names.isOrganization(host) || held && isGiver(host, draft);
    boolean awaited = expected.isIn(draft, certain);
    // behind a degree the heading names a school or a subject, and so may a line below; behind what
    // schools are a town, too
    boolean open =
        draft.context.kind().equals(Kind.EDUCATION)
            && (draft.employer != null && names.isDegree(draft.phrase)
                || named.location() == null
                    && (isDegreeInOneWord(draft.phrase) || names.isStage(draft.phrase)));
    // a course can be called so, too
    boolean spelt = !draft.context.kind().equals(Kind.TEACHING) && isSpeltAsName(text);
    boolean titled =
        draft.context.isOfJobs() && Spelling.hasSmallWord(text) && !Spelling.isOfName(text);
    boolean told = !open && (apart && !titled || named.location() != null || spelt);
    if (!(certain && (awaited || apart)) && !(awaited && told)) {
      return Named.NOTHING;
    }
    Named placed = phrases.host(text);
    if (named.location() != null || placed.location() == null) {
      return named;
    }
    boolean subtitled = draft.context.kind().equals(Kind.CERTIFICATE) && isSubtitled(placed);
    return subtitled ? Named.organization(placed.location()) : placed;
  }

  /**
   * What goes on with a degree without the subject: {@code in Ropes, Halden College}, {@code Rope
   * Studies at the University of Halden}. What is part of a school stays with it.
   */
  String withoutSubject(String words, Draft draft) {
    if (!draft.context.kind().equals(Kind.EDUCATION) || !names.isDegree(draft.phrase)) {
      return words;
    }
    int blank = SpacedWords.endOfWord(words, 0);
    if (subjects.contains(words.substring(0, blank))) {
      List<String> list = phrases.parts(words);
      if (!names.isOrganization(list.get(0))) {
        return String.join(", ", list.subList(1, list.size()));
      }
    }
    for (int i = blank; i < words.length(); i = SpacedWords.endOfWord(words, i)) {
      i = SpacedWords.endOfBlanks(words, i);
      int end = ats.endAt(words, i);
      String host = end < 0 ? "" : words.substring(end).strip();
      if (!host.isEmpty()
          && names.isOrganization(phrases.parts(host).get(0))
          && !names.isOrganization(words.substring(0, i).strip())) {
        return host;
      }
    }
    return words;
  }

  /**
   * Who gave a certificate whose title has commas: what is spelt like one goes on with it, {@code
   * Course on Ropes, Knots and Sails - Ropeville}.
   */
  private String withoutTitle(String words, Draft draft) {
    if (!draft.context.kind().equals(Kind.CERTIFICATE) || !Spelling.hasSmallWord(words)) {
      return words;
    }
    List<String> list = phrases.parts(words);
    int from = 0;
    while (from < list.size()
        && Spelling.hasSmallWord(list.get(from))
        && !names.canBeBehindTitle(list.get(from))) {
      from++;
    }
    return from == 0 ? words : String.join(", ", list.subList(from, list.size()));
  }

  /** {@code ROPE (2019), KNOT (2021), Rope Review}: none of them is the one. */
  private boolean areSeveral(String words) {
    List<String> list = phrases.parts(words);
    return list.size() >= FEWEST_OF_SEVERAL
        && list.stream().noneMatch(names::canBeOrganization)
        && list.stream().noneMatch(phrases::isPlace);
  }

  /** {@code ROPE (2024-), Knots}, since a date behind the last one is gone: none is its place. */
  private boolean areDatedEach(String words) {
    List<String> list = words.indexOf('(') < 0 ? List.of() : phrases.parts(words);
    return list.size() > 1
        && !phrases.isPlace(list.get(list.size() - 1))
        && DATED.matcher(list.get(0)).matches();
  }

  /** One word in front of several, such as {@code Ropeville: Data Science}, may be who gave it. */
  private boolean isCertifiedByOneWord(String words, Draft draft) {
    return draft.phrase.indexOf(' ') < 0 && words.indexOf(' ') > 0 && !names.isOrganization(words);
  }

  /** {@code The Essentials, Ropeville}: what stands before who gave it goes on with its name. */
  private boolean isSubtitled(Named named) {
    String subtitle = named.organization();
    String behind = named.location();
    return subtitle != null
        && behind != null
        && !names.canBeOrganization(subtitle)
        && !phrases.isPlace(behind);
  }

  /** {@code Class B}, {@code C1} */
  private static boolean isLevel(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.length() == 1 || last.chars().anyMatch(Character::isDigit);
  }

  /** {@code Certificate of Completion} */
  private boolean isCertificate(String words) {
    return SpacedWords.split(words, ",:()").stream()
        .limit(1)
        .anyMatch(word -> vocabulary.kind(word).filter(Kind.CERTIFICATE::equals).isPresent());
  }

  private boolean isGiver(String host, Draft draft) {
    return draft.context.kind().equals(Kind.AWARD)
        ? names.isGiver(host)
        : names.canBeOrganization(host);
  }

  /** Whether words are spelt as a name, or one word where no spelling tells. */
  private static boolean isSpeltAsName(String words) {
    return Spelling.isOfName(words)
        && (!Signs.areUnspaced(words)
            || words.chars().noneMatch(c -> c == ' ' || OF_TEXT.contains(UnicodeScript.of(c))));
  }

  /** Words none of which begins like a name: {@code on lakes and rivers}. */
  private static boolean isText(String words) {
    return words.indexOf(' ') > 0 && isSmall(words);
  }

  /** {@code Ropes and Sails}: what was studied, if it is not called as a school. */
  private boolean isSubject(String words, String host) {
    return words.equals(host) && Spelling.hasSmallWord(host) && !names.canBeBehindTitle(host);
  }

  private static boolean isSmall(String words) {
    return Character.isLowerCase(words.codePointAt(0))
        && words.chars().noneMatch(Character::isUpperCase);
  }

  /** Who gives a certificate can be called as some language calls those who do something. */
  private boolean isLikelyRole(String words, Draft draft) {
    return draft.context.kind().equals(Kind.CERTIFICATE) && words.indexOf(' ') < 0
        ? names.isRole(words)
        : names.isLikelyRole(words);
  }

  /** {@code PhD}: the subject is still to come. */
  boolean isDegreeInOneWord(String words) {
    return words.strip().indexOf(' ') < 0 && names.isDegreeAlone(words);
  }
}
