package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Sentences;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.names.StudentPhrase;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.regex.Pattern;

/** Tells what the words of a line below a heading name, by what the heading says already. */
final class LineNames {

  private static final int MOST_OF_PART = 4;

  private static final String AT = " @ ";

  /** {@code (guest lecturer), Halden College} */
  private static final Pattern ROLE_FIRST =
      Pattern.compile("^\\s*[(（]([^()（）:：]+)[)）](\\s*$|\\s*[,，、].*)");

  private final Vocabulary vocabulary;
  private final Names names;
  private final NamePhrase phrases;
  private final IconNames icons;
  private final ExpectedHost expected;
  private final LineHost hosts;
  private final HeldPosition positions;

  LineNames(Vocabulary vocabulary, Names names, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.phrases = phrases;
    this.icons = new IconNames(vocabulary, names, phrases);
    this.expected = new ExpectedHost(names);
    this.positions = new HeldPosition(names, phrases);
    this.hosts = new LineHost(vocabulary, names, phrases, expected);
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
    // a certificate in a list can be called as a section is: "Structuring Projects"
    boolean certificate =
        draft.isListed
            && draft.context.kind().equals(Kind.CERTIFICATE)
            && SpacedWords.split(draft.phrase, "").stream().noneMatch(word -> names.isSchool(word));
    if (!certificate && draft.section(vocabulary).isPresent()) {
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
      boolean awaited =
          draft.has(Facet.ORGANIZATION)
              || draft.employer != null
              || draft.employment.isTimeAtHost();
      boolean told =
          awaited && (certain || named.location() != null)
              || apart
              || named.organization() != null
              || new StudentPhrase(names).isOne(text)
              || certain && isHeldThere(named, text, draft);
      return told ? hosted(withoutTeam(named, text, draft), draft) : Named.NOTHING;
    }
    if (isPartTaken(text, draft)) {
      return Named.role(NameText.clean(text));
    }
    boolean other = named.role() != null && names.roleWord(named.role()).isPresent();
    if (draft.has(Facet.ORGANIZATION) || other) {
      return Named.NOTHING;
    }
    Named host = hosts.read(text, apart, draft);
    boolean told = draft.context.isOfJobs() || draft.context.kind().equals(Kind.EDUCATION);
    if (!text.equals(words) && told && !isNamed(host)) {
      return Named.NOTHING;
    }
    return draft.isEmployerOpen && !isCertain(host) ? Named.NOTHING : host;
  }

  /** Whether nothing but a position stands beside a project that is dated, or in a list. */
  private static boolean isHeldThere(Named named, String text, Draft draft) {
    return (draft.isListed || draft.period != null)
        && draft.context.kind().equals(Kind.PROJECT)
        && Named.role(named.role()).says(text);
  }

  /**
   * Whether an organization is one by its name: in brackets can stand what a position was about.
   */
  boolean isNamed(Named host) {
    return host.location() != null
        || host.organization() != null && names.canBeOrganization(host.organization());
  }

  /** Whether an organization is one by its place, or by a name in it, and no part of one. */
  private boolean isCertain(Named host) {
    String name = host.organization();
    return name != null
        && !names.isUnit(name)
        && (host.location() == null
            ? phrases.parts(name).stream().anyMatch(names::isOrganization)
            : name.indexOf('(') < 0);
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

  /**
   * Whether words are the organization, by its name, of what a heading names that is none, from end
   * to end.
   */
  boolean isHostOf(String words, Draft draft) {
    if (draft.has(Facet.ORGANIZATION)
        || draft.employer != null && names.canBeOrganization(draft.employer)) {
      return false;
    }
    Named named = read(words, false, draft);
    return named.organization() != null
        && names.canBeOrganization(named.organization())
        && named.role() == null
        && named.says(words);
  }

  /** Whether words are an organization's name from end to end: {@code Department, University}. */
  boolean isHostAlone(String words) {
    return Spelling.isOfName(words) && phrases.hosts(words).says(words);
  }

  /** Whether a line can be an organization by a word of its name, or by the place behind it. */
  boolean canBeHost(String words) {
    return names.isUnit(words) || isNamed(phrases.host(words));
  }

  /** {@code PhD}: the subject is still to come. */
  boolean isDegreeInOneWord(String words) {
    return hosts.isDegreeInOneWord(words);
  }

  /**
   * What is sure of names beside which a line says more: a position at somebody's, below an
   * employer a position by its word, and behind a listed position and what that was about an
   * organization by its own.
   */
  Named sure(Named named, String text, Draft draft) {
    if (named.role() != null) {
      if (positions.isAt(named, text, draft)) {
        return named;
      }
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
    boolean free = !draft.isEmployerOpen && expected.isIn(draft, true);
    Named firm = free ? beginning(hosts.withoutSubject(text, draft)) : Named.NOTHING;
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
    Named firm = names.isSomethingAt(text) ? Named.NOTHING : phrases.firm(text);
    return firm.isNothing() ? phrases.hosts(text) : firm;
  }

  /** The organization that a longer text below a position begins with. */
  Named host(String text, Draft draft) {
    return !draft.has(Facet.ORGANIZATION)
            && !draft.isEmployerOpen
            && expected.isIn(draft, true)
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
    // what stands behind a place and a dash says how it was held
    String first = Sides.DASH.split(text, 2)[0];
    if (first.length() < text.length() && phrases.isPlace(first)) {
      return Named.location(NameText.clean(first));
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
