package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.LegalForm;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Sentences;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a line right below a heading names: a position, an organization, a place. */
final class NamesBelow {

  private static final int MOST_CHARACTERS = 100;
  private static final int MOST_WORDS = 12;

  /** What ends a sentence, or a label. */
  static final String SENTENCE_END = ".:!?;。：！？；";

  /** A dash and what is no person's name: that would be who was it. */
  private static final Pattern SUBJECT = Pattern.compile("[-–—]\\s.*\\s\\p{Ll}.*");

  /** One word, or two the first of which is no article. */
  private static final Pattern NOT_AN_ARTICLE = Pattern.compile("\\S+|\\S{4,} \\S+");

  private final Names names;
  private final NamePhrase phrases;
  private final LineNames lineNames;
  private final LinkedNames links;
  private final HeldPosition positions;

  NamesBelow(
      Names names,
      NamePhrase phrases,
      LineNames lineNames,
      LinkedNames links,
      HeldPosition positions) {
    this.names = names;
    this.phrases = phrases;
    this.lineNames = lineNames;
    this.links = links;
    this.positions = positions;
  }

  /** Whether words end as a sentence does, not with a legal form: {@code Halden Works B.V.} */
  static boolean endsSentence(String words) {
    return SENTENCE_END.indexOf(words.charAt(words.length() - 1)) >= 0 && !LegalForm.isAtEnd(words);
  }

  /** Whose facts stand behind a label, of whatever name. */
  static boolean isLabelled(Line line) {
    return line.unwrapped().label().isPresent();
  }

  /** The words of a line without the links that it ends with. */
  static String wordsOf(Line line) {
    return line.phrase().substring(0, DateLine.beforeLinks(line));
  }

  boolean says(String text, Draft draft) {
    Named named = lineNames.read(text, false, draft);
    String giver = draft.context.kind().equals(Kind.CERTIFICATE) ? named.organization() : null;
    return named.says(text)
        || giver != null && text.endsWith(", " + giver)
        || !lineNames.event(text, draft).isNothing();
  }

  /** What stands beside a period: facts, taken where they are all of it. */
  Line beside(Line rest, boolean apart, Draft draft) {
    String text = wordsOf(rest);
    if (draft.isRoleGuessed && positions.alone(text.strip()) != null) {
      draft.forgetGuessedRole();
    }
    Named named = lineNames.read(phrases.withoutContracts(text), apart, draft);
    named = named.isNothing() ? links.linked(rest, draft) : named;
    if (named.says(text)) {
      Line words = rest.part(0, text.length());
      return NamedLine.taken(named, words, draft) == words
          ? rest
          : rest.from(endOfSigns(rest.words(), text.length()));
    }
    named = named.isNothing() ? lineNames.event(text, draft) : named;
    NamedLine.suggest(named.isNothing() ? positions.first(rest, text, draft) : named, rest, draft);
    return rest;
  }

  /** Where the signs end that part what is gone from what follows. */
  static int endOfSigns(String words, int from) {
    int end = from;
    while (end < words.length() && " |｜,•·–—-".indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A position in bold at the start of a line; the sentence behind it stays. */
  Line role(Line line, Draft draft) {
    if (draft.has(Facet.ROLE)
        || !(line.content().get(0) instanceof Inline.Strong strong)
        || strong.content().size() != 1
        || !(strong.content().get(0) instanceof Inline.Text)) {
      return line;
    }
    int length = line.lengthOfFirst();
    String words = line.words().substring(0, length);
    String rest = line.words().substring(length).stripLeading();
    String role = NameText.withoutFullStop(words);
    boolean ends = rest.isEmpty() || rest.startsWith(".") || words.strip().endsWith(".");
    if (names.roleWord(role).isPresent()
        && (SUBJECT.matcher(rest).matches() || isTold(role, rest, draft))) {
      draft.suggest(Named.role(NameText.clean(role)), line.part(0, length));
      return line;
    }
    if (!ends || role.indexOf(Signs.HIDDEN) >= 0 || !names.isRole(role)) {
      return line;
    }
    Named held = rest.isEmpty() ? lineNames.read(role, true, draft) : Named.NOTHING;
    if (positions.isAt(held, role, draft)) {
      draft.suggest(held, line);
      return line;
    }
    draft.state(Facet.ROLE, role);
    draft.at(Facet.ROLE, line, 0, length);
    int from = line.words().length() - rest.length();
    return line.from(from + (rest.startsWith(".") ? 1 : 0));
  }

  /** {@code **Rope Engineer** built sails} below an employer; {@code of ropes} goes on with it. */
  private boolean isTold(String role, String rest, Draft draft) {
    boolean host = draft.employer != null || draft.has(Facet.ORGANIZATION);
    int end = rest.indexOf(' ');
    return host
        && end > 0
        && draft.context.isOfJobs()
        && Character.isLowerCase(rest.codePointAt(0))
        && names.isRole(role)
        && names.withoutJoint(role + " " + rest.substring(0, end)).length() > role.length();
  }

  /** The same of a line whose next one can say where that is which it names. */
  Line named(Line line, @Nullable Line next, Draft draft) {
    Line after = named(line, draft);
    Named host =
        after == line && next != null ? links.linkedAbovePlace(line, next, draft) : Named.NOTHING;
    return host.isNothing() ? after : NamedLine.taken(host, line, draft);
  }

  /** A short line that names nothing but what the heading does not. */
  Line named(Line line, Draft draft) {
    String text = line.phrase();
    int dash = endOfDash(text);
    // the dash of a link's own words cannot be parted from them
    if (dash > 0 && text.regionMatches(0, line.words(), 0, dash)) {
      Line behind = line.from(dash);
      Line after = named(behind, draft);
      return after == behind ? line : after;
    }
    if (isPartTaken(text, draft)) {
      return NamedLine.taken(Named.role(NameText.clean(text)), line, draft);
    }
    boolean brief = isBrief(text);
    boolean lower = brief && Character.isLowerCase(text.codePointAt(0));
    if (lower) {
      NamedLine.suggest(lineNames.behind(text, draft), line, draft);
      NamedLine.suggest(links.school(line, draft), line, draft);
    }
    if (!brief && !isLabelled(line)) {
      NamedLine.suggest(lineNames.host(text, draft), line, draft);
      return line;
    }
    boolean role = lower && isRoleAlone(text, draft);
    if (!brief || lower && !role || isLabelled(line)) {
      return line;
    }
    boolean sentence = endsSentence(text) || isStopBehindLink(line);
    Named stopped = sentence ? stopped(line, draft) : Named.NOTHING;
    if (!stopped.isNothing()) {
      return NamedLine.taken(stopped, line, draft);
    }
    if (sentence && !phrases.firm(text).says(text)) {
      NamedLine.suggest(lineNames.host(text, draft), line, draft);
      return line;
    }
    String position = names.withoutJoint(text);
    if (!position.equals(text) && names.roleWord(position).isPresent()) {
      return NamedLine.taken(Named.role(position), line, draft);
    }
    Named named = lineNames.read(parted(line), role || line.unwrapped() != line, draft);
    named = isHostSetApart(named, line) ? new Named(null, NameText.clean(text), null, null) : named;
    named = named.isNothing() ? links.linkedWithPlace(line, draft) : named;
    if (named.says(text)) {
      return NamedLine.taken(named, line, draft);
    }
    String held = phrases.withoutContracts(wordsOf(line));
    Named host = held.length() < text.length() ? lineNames.read(held, false, draft) : Named.NOTHING;
    // what a link is beside need not be an employer
    boolean sure =
        host.organization() == null
            || lineNames.isNamed(host)
            || wordsOf(line).length() == text.length();
    if (sure && host.says(held)) {
      NamedLine.suggest(host, line, draft);
      return line;
    }
    Named within = lineNames.within(text, draft);
    within = within.isNothing() ? lineNames.event(wordsOf(line), draft) : within;
    NamedLine.suggest(
        within.isNothing() ? lineNames.sure(named, text, draft) : within, line, draft);
    return line;
  }

  /** Where a word begins behind the one dash that a line starts with; 0 where none does. */
  static int endOfDash(String text) {
    int dash = SpacedWords.endOfBlanks(text, 0);
    int word = SpacedWords.endOfBlanks(text, Math.min(dash + 1, text.length()));
    return word > dash + 1
            && word < text.length()
            && "-–—|".indexOf(text.charAt(dash)) >= 0
            && Character.isLetter(text.codePointAt(word))
        ? word
        : 0;
  }

  /**
   * Whether what stands apart behind a comma would be a place that nobody knows: a part and whose
   * that is, {@code Rope Intelligence, *Halden*}.
   */
  private boolean isHostSetApart(Named named, Line line) {
    int last = line.content().size() - 1;
    String place = named.location();
    return place != null
        && named.organization() != null
        && !names.canBeOrganization(named.organization())
        && last > 0
        && (line.content().get(last) instanceof Inline.Strong
            || line.content().get(last) instanceof Inline.Emphasis)
        && Inlines.text(List.of(line.content().get(last))).strip().equals(place)
        && !phrases.isPlace(place);
  }

  /** The words of a line; a bar parts what stands out before a comma, whatever commas it holds. */
  private static String parted(Line line) {
    String text = line.phrase();
    int end = line.content().size() < 2 ? 0 : line.lengthOfFirst();
    boolean parted =
        line.startsWithEmphasis()
            && text.startsWith(",", end)
            && text.substring(0, end).indexOf(',') > 0;
    return parted ? text.substring(0, end) + " |" + text.substring(end + 1) : text;
  }

  /**
   * An organization with its place or its link, or a school, and the full stop that ends a list.
   */
  private Named stopped(Line line, Draft draft) {
    String text = line.phrase();
    String words = NameText.withoutFullStop(text);
    boolean linked = isStopBehindLink(line);
    Named named = words.equals(text) ? Named.NOTHING : lineNames.read(words, false, draft);
    boolean host =
        named.organization() != null
            && (named.location() != null
                || linked
                || lineNames.isHostAlone(named.organization())
                || draft.context.kind().equals(Kind.EDUCATION)
                    && Spelling.isOfName(words)
                    && phrases.certainHost(words).says(words));
    return host && named.says(words) ? named : Named.NOTHING;
  }

  private static boolean isStopBehindLink(Line line) {
    return line.content().size() == 2
        && line.content().get(0) instanceof Inline.Link
        && line.content().get(1) instanceof Inline.Text text
        && text.value().strip().equals(".");
  }

  /** Whether a brief line in lower case is a position and nothing else: {@code chair}. */
  private boolean isRoleAlone(String text, Draft draft) {
    return NOT_AN_ARTICLE.matcher(text.strip()).matches()
        && names.isRole(text)
        && (!draft.context.kind().equals(Kind.PROJECT) || names.roleWord(text).isPresent());
  }

  /** Whether a line says nothing but what somebody did for the thing that the heading names. */
  private boolean isPartTaken(String text, Draft draft) {
    return text.length() <= MOST_CHARACTERS
        && !draft.has(Facet.ROLE)
        && !draft.isNamedInHeading
        && names.isPartTaken(text)
        // a project can be an editor, too
        && (!draft.context.kind().equals(Kind.PROJECT) || names.roleWord(text).isPresent());
  }

  boolean isShort(String text) {
    return isBrief(text) && !Character.isLowerCase(text.codePointAt(0));
  }

  boolean isBrief(String text) {
    return text.length() <= MOST_CHARACTERS
        && !text.isBlank()
        && text.charAt(0) != Signs.HIDDEN
        && SpacedWords.count(text) <= MOST_WORDS
        && (Sentences.first(text).length() == text.length() || phrases.isPlace(text));
  }
}
