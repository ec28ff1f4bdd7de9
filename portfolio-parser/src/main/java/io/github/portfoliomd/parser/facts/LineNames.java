package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Sentences;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the words of a line below a heading name, by what the heading says already. */
final class LineNames {

  /** Names in these cannot be told from text; foreign words and Korean have other letters. */
  private static final Set<UnicodeScript> OF_TEXT =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA);

  private static final int MOST_OF_PART = 4;

  private static final String AT = " @ ";

  /** {@code (guest lecturer), Halden College} */
  private static final Pattern ROLE_FIRST =
      Pattern.compile("^\\s*[(（]([^()（）]+)[)）](\\s*$|\\s*[,，、].*)");

  /** What somebody gave or held stands before who it was. */
  private static final Set<Kind> HELD = Set.of(Kind.AWARD, Kind.TEACHING);

  private final Vocabulary vocabulary;
  private final Names names;
  private final NamePhrase phrases;
  private final IconNames icons;

  LineNames(Vocabulary vocabulary, Names names, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.phrases = phrases;
    this.icons = new IconNames(vocabulary, names, phrases);
  }

  /**
   * What words name, where the heading does not.
   *
   * @param apart whether the line is set apart from text: in emphasis, or beside a period
   */
  Named read(String words, boolean apart, Draft draft) {
    String text =
        words.indexOf('(') < 0 && words.indexOf('（') < 0
            ? words
            : ROLE_FIRST.matcher(words).replaceFirst("$1$2");
    if (draft.section(vocabulary).isPresent()) {
      return Named.NOTHING;
    }
    Named marked = icons.read(text, draft.context.kind());
    if (!marked.isNothing()) {
      return marked;
    }
    if (phrases.isPlace(text)) {
      // where a work was shown is no place of it
      return draft.has(Facet.LOCATION) || draft.publication != null
          ? Named.NOTHING
          : Named.location(NameText.clean(text));
    }
    Named named = phrases.read(text, draft.context);
    if (named.role() != null && !draft.has(Facet.ROLE)) {
      boolean certain = names.roleWord(named.role()).isPresent();
      boolean expected =
          draft.has(Facet.ORGANIZATION) || draft.employer != null || draft.isTimeAtHost();
      boolean told =
          expected && (certain || named.location() != null)
              || apart
              || named.organization() != null;
      return told ? hosted(withoutTeam(named, text, draft), draft) : Named.NOTHING;
    }
    if (isPartTaken(text, draft)) {
      return Named.role(NameText.clean(text));
    }
    boolean other = named.role() != null && names.roleWord(named.role()).isPresent();
    return draft.has(Facet.ORGANIZATION) || other
        ? Named.NOTHING
        : organization(text, apart, draft);
  }

  /**
   * A position below what can be an employer: no other one, but its team or what it was about
   * stands behind the position, {@code Rigger - Applied Ropes}.
   */
  private Named withoutTeam(Named named, String text, Draft draft) {
    String host = named.organization();
    return draft.employer != null
            && host != null
            && !names.isOrganization(host)
            && Sides.DASH.splitAsStream(text).skip(1).anyMatch(side -> isSide(side, named))
        ? Named.role(named.role()).withLocation(named.location())
        : named;
  }

  private static boolean isSide(String side, Named named) {
    return side.startsWith(String.valueOf(named.organization()))
        || side.startsWith(String.valueOf(named.role()));
  }

  /** What somebody was for whom they helped: {@code lettrice ad alta voce}. */
  private boolean isPartTaken(String text, Draft draft) {
    return draft.context.kind().equals(Kind.VOLUNTEER)
        && draft.employer != null
        && !draft.has(Facet.ROLE)
        && Character.isLowerCase(text.codePointAt(0))
        && text.indexOf(',') < 0
        && SpacedWords.count(text.strip()) <= MOST_OF_PART
        && names.isLikelyRole(text);
  }

  /** Who speaks somewhere speaks at an event, which is no organization. */
  private static Named hosted(Named named, Draft draft) {
    return draft.context.kind().equals(Kind.TALK)
        ? Named.role(named.role()).withLocation(named.location())
        : named;
  }

  private Named organization(String text, boolean apart, Draft draft) {
    if (!apart && !isExpected(draft, true)) {
      return Named.NOTHING;
    }
    Named named = phrases.organization(text);
    String host = named.organization();
    if (host == null
        || isText(host)
        || host.startsWith("(")
        // no school is called so: it says how the studies went
        || draft.context.kind().equals(Kind.EDUCATION)
            && (isSmall(host) || names.isThing(host) && !names.isOrganization(host))
        || names.isDate(host)
        || isLikelyRole(host, draft)
        || isCertificate(host)
        || draft.context.kind().equals(Kind.CERTIFICATE)
            && (isLevel(host) || isCertifiedByOneWord(host, draft))
        || names.isDegreeAlone(host) && !names.isOrganization(host)) {
      return Named.NOTHING;
    }
    boolean held = HELD.contains(draft.context.kind());
    boolean certain = names.isOrganization(host) || held && isGiver(host, draft);
    boolean expected = isExpected(draft, certain);
    // behind a degree the heading names a school or a subject, and so may a line below
    boolean open =
        draft.context.kind().equals(Kind.EDUCATION)
            && (draft.employer != null && names.isDegree(draft.phrase)
                || named.location() == null && isBareDegree(draft.phrase));
    // a course can be called so, too
    boolean spelt = !draft.context.kind().equals(Kind.TEACHING) && isSpeltAsName(text);
    boolean told = !open && (apart || named.location() != null || spelt);
    if (!(certain && (expected || apart)) && !(expected && told)) {
      return Named.NOTHING;
    }
    Named placed = phrases.host(text);
    return named.location() == null && placed.location() != null ? placed : named;
  }

  /** Whether words are an organization's name from end to end: {@code Department, University}. */
  boolean isHostAlone(String words) {
    return Spelling.isOfName(words) && phrases.hosts(words).says(words);
  }

  /** {@code PhD}: the subject is still to come. */
  boolean isBareDegree(String words) {
    return words.strip().indexOf(' ') < 0 && names.isDegreeAlone(words);
  }

  /** Who gives a certificate can be called as some language calls those who do something. */
  private boolean isLikelyRole(String words, Draft draft) {
    return draft.context.kind().equals(Kind.CERTIFICATE) && words.indexOf(' ') < 0
        ? names.isRole(words)
        : names.isLikelyRole(words);
  }

  /** One word in front of several, such as {@code Ropeville: Data Science}, may be who gave it. */
  private boolean isCertifiedByOneWord(String words, Draft draft) {
    return draft.phrase.indexOf(' ') < 0 && words.indexOf(' ') > 0 && !names.isOrganization(words);
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

  private static boolean isSmall(String words) {
    return Character.isLowerCase(words.codePointAt(0))
        && words.chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the heading says what is not an organization, so that a line can name one. */
  private boolean isExpected(Draft draft, boolean certain) {
    Kind kind = draft.context.kind();
    return draft.has(Facet.ROLE) && draft.isNamedInHeading
        || kind.equals(Kind.EDUCATION)
        || kind.equals(Kind.CERTIFICATE)
        || certain && names.isStudy(draft.phrase)
        || draft.isStated(Facet.ROLE) && names.isTeacher(draft.role)
        || certain && (HELD.contains(kind) || isOtherName(draft));
  }

  /** Whether the heading can be a position as well as an employer: what a line names tells. */
  private static boolean isOtherName(Draft draft) {
    return draft.employer != null && draft.role == null && draft.context.isOfJobs();
  }

  /**
   * The employer that a line beside a date begins with, by its link: the heading, which can be an
   * employer, too, is the position then.
   */
  Named linked(Line line, Draft draft) {
    String text = line.phrase();
    int end = line.content().isEmpty() ? 0 : line.lengthOfFirst();
    boolean linked =
        end > 0
            && !text.startsWith("(")
            && isSetApart(line.content().get(0))
            && text.substring(0, end).strip().equals(phrases.parts(text).get(0))
            // "Website" and the like are one word
            && text.indexOf(' ') > 0;
    return linked
            && isOtherName(draft)
            && !draft.has(Facet.ORGANIZATION)
            && !names.isLikelyRole(text.substring(0, end))
            && Spelling.isOfName(text.substring(0, end))
        ? phrases.host(text)
        : Named.NOTHING;
  }

  private static boolean isSetApart(Inline first) {
    return first instanceof Inline.Link || first instanceof Inline.Emphasis;
  }

  /**
   * The employer that a line begins with, by its link, where its place follows and nothing else.
   */
  Named linkedWithPlace(Line line, Draft draft) {
    Named named = linked(line, draft);
    return named.location() != null && named.says(line.phrase()) ? named : Named.NOTHING;
  }

  /** The school that is a link behind what one studied there: {@code in Ropes, [Halden](…)}. */
  Named school(Line line, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
            && draft.organization == null
            && names.isDegree(draft.phrase)
        ? linkWithin(line)
        : Named.NOTHING;
  }

  /** The organization that is a link in a longer text. */
  Named linkWithin(Line line) {
    return line.content().stream()
        .filter(Inline.Link.class::isInstance)
        .map(link -> Inlines.text(List.of(link)).strip())
        .filter(names::isOrganization)
        .findFirst()
        .map(phrases::organization)
        .orElse(Named.NOTHING);
  }

  /**
   * What is sure of names beside which a line says more: below an employer a position by its word,
   * and behind a listed position and what that was about an organization by its own.
   */
  Named sure(Named named, String text, Draft draft) {
    if (named.role() != null) {
      return draft.employer != null
              && named.isPositionAtStart(text)
              && names.roleWord(named.role()).isPresent()
          ? Named.role(named.role())
          : Named.NOTHING;
    }
    String host = named.organization();
    if (host == null) {
      return Named.NOTHING;
    }
    boolean told =
        draft.isListed
            && draft.has(Facet.ROLE)
            && draft.isNamedInHeading
            && text.endsWith(host)
            // what is called by a motto in quotes can be part of who employed
            && text.indexOf('"') < 0
            && Spelling.isOfName(text)
            && isHostAlone(host);
    return told ? Named.organization(host) : Named.NOTHING;
  }

  /** What a line names that says more: the firm that it begins with, or the place at its end. */
  Named within(String text, Draft draft) {
    Named firm = isExpected(draft, true) ? beginning(text) : Named.NOTHING;
    boolean named = draft.has(Facet.ORGANIZATION) || draft.employer != null;
    boolean told = firm.isNothing() && (named || draft.has(Facet.ROLE));
    return told ? phrases.told(text, named && draft.context.isOfJobs()) : firm;
  }

  /** What brackets around all of a text hold, or the text; links may have followed the last one. */
  private static String withoutBrackets(String text) {
    int close = text.indexOf(')');
    int end = close < 0 ? text.length() : close;
    return text.startsWith("(") && end >= text.length() - 1 ? text.substring(1, end) : text;
  }

  /**
   * What a small word joins to the heading: {@code at Halden Works} below a position, {@code in
   * Fjordby, Norway} below anything that a fact is known of.
   */
  Named behind(String text, Draft draft) {
    if (draft.section(vocabulary).isPresent()) {
      return Named.NOTHING;
    }
    Named giver = draft.context.kind().equals(Kind.AWARD) ? phrases.giver(text) : Named.NOTHING;
    if (!giver.isNothing()) {
      return giver;
    }
    Named place = draft.hasFacts() ? phrases.placeBehindIn(text) : Named.NOTHING;
    boolean position = draft.role != null && draft.isNamedInHeading && draft.employer == null;
    boolean either = draft.role == null && draft.employer != null;
    return place.isNothing() && !draft.has(Facet.ORGANIZATION) && (position || either)
        ? phrases.joined(draft.phrase, text, position, draft.context)
        : place;
  }

  /** The organization that a text begins with, by its legal form or by its name. */
  private Named beginning(String text) {
    Named firm = phrases.firm(text);
    return firm.isNothing() ? phrases.hosts(text) : firm;
  }

  /** The organization that a longer text below a position begins with. */
  Named host(String text, Draft draft) {
    return !draft.has(Facet.ORGANIZATION)
            && isExpected(draft, true)
            && !draft.section(vocabulary).isPresent()
            && SpacedWords.split(draft.phrase, ",()").stream().noneMatch(names::isFreelance)
        ? phrases.hosts(text)
        : Named.NOTHING;
  }

  /** Where a talk was held, behind the name of the event, and at whose, if its words tell. */
  Named event(String words, Draft draft) {
    String text = withoutBrackets(words.strip());
    Kind kind = draft.context.kind();
    boolean held = kind.equals(Kind.TALK) || kind.equals(Kind.AWARD);
    if (!held) {
      return Named.NOTHING;
    }
    Named giver = kind.equals(Kind.AWARD) ? phrases.giver(text) : Named.NOTHING;
    if (!giver.isNothing()) {
      return giver;
    }
    boolean spelt = Spelling.isOfName(text);
    Named place = phrases.placeAtEnd(text, spelt);
    if (!spelt || kind.equals(Kind.AWARD)) {
      return place;
    }
    String last = Sentences.last(text);
    int at = last.lastIndexOf(AT);
    Named named = phrases.organization(at < 0 ? last : last.substring(at + AT.length()));
    if (named.location() == null) {
      return place;
    }
    boolean certain = named.organization() != null && names.isOrganization(named.organization());
    return certain ? named : Named.location(named.location());
  }
}
