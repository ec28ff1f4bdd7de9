package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line that introduces an item which has no heading: the phrase that names the item, and what
 * else the line says.
 *
 * @param phrase the name, with the date before it or behind it if the line has one there
 * @param rest what follows it, without the separator between them
 * @param aside what brackets behind the name say more of it: no fact stands there
 */
public record Lead(Line phrase, List<Line> rest, Optional<Line> aside) {

  private static final String SEPARATORS = ",:;|–—-•·，：；、｜";

  /** What closes a title, and what parts it from the venue. */
  private static final String BEHIND_TITLE = "\"”“»」』》,.;: ";

  private static final int FEWEST_OF_TITLE = 3;

  private static final String QUOTES = "\"“„«「『《";

  /** What parts a name from what is said of it. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\s+(?:--?|[–—|•·])\\s+|[,:;]\\s+|[：，；｜]|[.!?]\\s+(?=\\p{Lu})| {3,}|\\s*\\t\\s*");

  private static final int LONGEST_CODE = 10;

  /** A position, and the short word between it and what it is about. */
  private static final Pattern POSITION = Pattern.compile("\\p{Lu}[\\p{L} -]{2,30} \\p{Ll}{1,4} ");

  /** The authors of what is cited: {@code Doe et al. (2019)}. */
  private static final Pattern BEFORE_YEAR = Pattern.compile("\\bal\\.?\\s*[(\\[]?$");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^”]+”|„[^“”]+[“”]|«[^»]+»");

  private Lead(Line phrase, List<Line> rest) {
    this(phrase, rest, Optional.empty());
  }

  static Lead of(Line line, Kind kind, PeriodReader periods) {
    String words = line.words();
    Optional<PeriodMatch> leading = periods.leading(words);
    int date = leading.map(PeriodMatch::end).orElse(0);
    int from = skip(words, date);
    boolean talk = kind.equals(Kind.TALK) && CitationTitle.isBehindAuthors(line);
    if (isWork(kind) || talk) {
      Optional<CitationTitle> title = CitationTitle.of(line).filter(t -> t.start() > from);
      if (title.isPresent()) {
        return talk ? talk(line, title.get()) : citation(line, title.get());
      }
    }
    if (from >= words.length()) {
      return new Lead(line, List.of());
    }
    Optional<Lead> told = taught(line, kind, periods);
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Integer> styled = styledEnd(line, from).map(last -> beforeColon(words, last));
    int end = styled.orElseGet(() -> nameEnd(words, from, kind, periods));
    boolean stop =
        words.startsWith(". ", end)
            || styled.isPresent() && words.substring(end).strip().equals(".");
    int rest = skip(words, stop ? end + 1 : end);
    boolean job =
        kind.equals(Kind.WORK)
            && leading.filter(d -> !(d.period() instanceof Period.Point)).isPresent();
    if (date > 0
        && (styled.isPresent() || job)
        && words.substring(date, from).isBlank()
        && !Character.isLowerCase(words.codePointAt(from))) {
      List<Line> below = new ArrayList<>(List.of(line.part(0, date).afterHardBreak()));
      if (rest < words.length()) {
        columns(line.from(rest), periods).forEach(part -> below.add(part.afterHardBreak()));
      }
      return new Lead(line.part(from, end), below);
    }
    if (styled.isEmpty() && !isWork(kind) && !isJob(kind)) {
      int name = beforeSeparators(words, dateStart(words, end, periods));
      int open = NameBrackets.start(words, from, name, periods);
      if (open < name) {
        int next = skip(words, name);
        List<Line> more = next < words.length() ? columns(line.from(next), periods) : List.of();
        return new Lead(line.part(0, open), more, Optional.of(line.part(open, name)));
      }
    }
    return rest >= words.length()
        ? new Lead(stop ? line.part(0, end) : line, List.of())
        : new Lead(line.part(0, end), columns(line.from(rest), periods));
  }

  /** Where a name ends whose colon stands out with it. */
  private static int beforeColon(String words, int end) {
    int name = words.substring(0, end).stripTrailing().length();
    return name > 1 && name < words.length() && ":：".indexOf(words.charAt(name - 1)) >= 0
        ? name - 1
        : end;
  }

  /** Where the date starts that a name ends with, or the end of the name. */
  private static int dateStart(String words, int end, PeriodReader periods) {
    return end < words.length() ? end : periods.trailing(words).map(PeriodMatch::start).orElse(end);
  }

  private static int beforeSeparators(String words, int end) {
    int at = end;
    while (at > 0
        && (Character.isWhitespace(words.charAt(at - 1))
            || SEPARATORS.indexOf(words.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /** What is taught or held stands out behind the position: {@code Tutor at **Wet rope**}. */
  private static Optional<Lead> taught(Line line, Kind kind, PeriodReader periods) {
    if (!kind.equals(Kind.TEACHING) && !kind.equals(Kind.TALK)
        || line.content().size() < 2
        || !isBold(line.content().get(1))) {
      return Optional.empty();
    }
    int start = line.lengthOfFirst();
    int end = start + line.length(line.content().get(1));
    String name = line.words().substring(start, end).strip();
    if (!POSITION.matcher(line.words().substring(0, start)).matches()
        || !Spelling.canBeName(name)) {
      return Optional.empty();
    }
    Line behind = line.from(skip(line.words(), end));
    List<Line> rest =
        Stream.concat(Stream.of(line.part(0, start - 1)), parted(behind, periods).stream())
            .filter(part -> !part.isBlank())
            .map(Line::afterHardBreak)
            .toList();
    return Optional.of(new Lead(line.part(start, end), rest));
  }

  private static boolean isBold(Inline inline) {
    List<Inline> content = Inlines.content(inline);
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Emphasis && content.size() == 1 && isBold(content.get(0));
  }

  /** Whether things of a kind are cited as works are. */
  static boolean isCited(Kind kind) {
    return isWork(kind) || kind.equals(Kind.TALK);
  }

  private static boolean isJob(Kind kind) {
    return kind.equals(Kind.WORK) || kind.equals(Kind.VOLUNTEER);
  }

  private static boolean isWork(Kind kind) {
    return kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
  }

  /** The title of a citation, and the words on both sides of it. */
  static Lead citation(Line line, CitationTitle title) {
    Line start = before(line, title);
    Line rest = behind(line, title);
    Line whole = start.isBlank() ? rest : rest.isBlank() ? start : start.followedBy(rest);
    return new Lead(
        line.part(title.start(), title.end()), whole.isBlank() ? List.of() : List.of(whole));
  }

  /** What precedes a title. */
  static Line before(Line line, CitationTitle title) {
    Line before = line.part(0, title.start());
    String opening = before.words().stripTrailing();
    if (!opening.isEmpty() && QUOTES.indexOf(opening.charAt(opening.length() - 1)) >= 0) {
      opening = opening.substring(0, opening.length() - 1).stripTrailing();
    }
    // names before a colon would look like a label
    boolean colon = opening.endsWith(":") || opening.endsWith("：");
    return line.part(0, colon ? opening.length() - 1 : opening.length());
  }

  /** The title of a talk: its date, who gave it, and what else is told, are lines of their own. */
  static Lead talk(Line line, CitationTitle title) {
    String words = line.words();
    int date = words.indexOf('(');
    if (date > title.start() || !CitationTitle.isBehindAuthors(line)) {
      return citation(line, title);
    }
    int end = words.indexOf(')', date) + 1;
    Line authors = line.part(0, words.substring(0, date).stripTrailing().length());
    List<Line> rest =
        Stream.of(line.part(date, end), authors, behind(line, title))
            .filter(part -> !part.isBlank())
            .map(Line::afterHardBreak)
            .toList();
    return new Lead(line.part(title.start(), title.end()), rest);
  }

  /** What follows a title. */
  static Line behind(Line line, CitationTitle title) {
    String words = line.words();
    int behind = title.end();
    while (behind < words.length() && BEHIND_TITLE.indexOf(words.charAt(behind)) >= 0) {
      behind++;
    }
    return line.from(behind);
  }

  /**
   * The item that lines are about: one introduces it, the others stand below. That is the first
   * unless the second stands out.
   */
  static Node node(List<Line> paragraph, Kind kind, PeriodReader periods, Places places) {
    List<Line> lines = isCited(kind) ? cited(paragraph) : paragraph;
    boolean second = lines.size() > 1 && isNamedBelow(lines.get(0), lines.get(1), kind, periods);
    int at = second ? 1 : 0;
    boolean whole = !second && isWhole(lines, kind, periods);
    Lead lead = whole ? new Lead(lines.get(0), List.of()) : of(lines.get(at), kind, periods);
    Node node =
        new Node(
            lead.phrase().content(),
            lines.get(0).start(),
            Math.max(lines.get(0).end(), lines.get(at).end()));
    node.isLink = node.heading.size() == 1 && node.heading.get(0) instanceof Inline.Link;
    List<Line> rest = new ArrayList<>(lines);
    rest.remove(at);
    if (at > 0) {
      rest.addAll(0, parted(rest.remove(0), periods));
    }
    boolean alone = rest.isEmpty() && lead.rest().size() == 1 && !isWork(kind);
    rest.addAll(0, alone ? yearApart(lead.rest().get(0), periods) : lead.rest());
    if (!rest.isEmpty()) {
      int end = lines.get(lines.size() - 1).end();
      node.add(places.put(Line.paragraph(rest), lines.get(0).start(), end), places);
    }
    node.aside = lead.aside().map(aside -> block(List.of(aside), places)).orElse(null);
    return node;
  }

  /**
   * Whether a line is a title from end to end, since the next one says when and where: {@code
   * Ropes: a view} above {@code Rope Days, 5.3.2014, Fjordby}.
   */
  private static boolean isWhole(List<Line> lines, Kind kind, PeriodReader periods) {
    return kind.equals(Kind.TALK)
        && lines.size() > 1
        && !hasDate(lines.get(0), periods)
        && hasDate(lines.get(1), periods)
        && lines.get(0).content().size() == 1
        && lines.get(0).content().get(0) instanceof Inline.Text
        && !CitationTitle.isBehindAuthors(lines.get(0));
  }

  private static boolean hasDate(Line line, PeriodReader periods) {
    String words = line.words();
    return periods
        .leading(words)
        .or(() -> periods.trailing(words))
        .or(() -> periods.anywhere(words))
        .isPresent();
  }

  /** The lines of a citation as one. */
  private static List<Line> cited(List<Line> lines) {
    int end = 1;
    while (CitationTitle.isBehindAuthors(lines.get(0))
        && end < lines.size()
        && lines.get(end).isContinuation()) {
      end++;
    }
    List<Line> out = new ArrayList<>(lines.subList(end, lines.size()));
    out.add(0, Line.joined(lines.subList(0, end)));
    return out;
  }

  /** Whether a line in bold names what the plain line above it places and dates. */
  static boolean isNameBelow(Line above, Line line, PeriodReader periods) {
    return isBold(line) && !isStyled(above, periods);
  }

  /** What stands below an employer and its date is a position there. */
  private static boolean isNamedBelow(Line first, Line second, Kind kind, PeriodReader periods) {
    return isNameBelow(first, second, periods)
        && !(isJob(kind) && undated(first, periods) != first);
  }

  /** The date of a line on a line of its own, and what else it says. */
  private static List<Line> parted(Line line, PeriodReader periods) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() > 0)
        .map(date -> List.of(line.part(date.start(), date.end()), date.rest()))
        .orElse(List.of(line));
  }

  /** A mere year at the end dates the name before it; below a heading it could be an event's. */
  static List<Line> yearApart(Line line, PeriodReader periods) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() > 0 && Years.isYear(date.period()))
        .filter(date -> !BEFORE_YEAR.matcher(line.words().substring(0, date.start())).find())
        .map(date -> List.of(line.part(date.start(), date.end()), date.rest().afterHardBreak()))
        .orElse(List.of(line));
  }

  private static Line undated(Line line, PeriodReader periods) {
    String words = line.words();
    return periods
        .trailing(words)
        .map(date -> line.part(0, date.start()))
        .or(() -> periods.leading(words).map(date -> line.from(date.end())))
        .orElse(line);
  }

  /** What columns say, a line each; what follows a date in one is a line, too. */
  private static List<Line> columns(Line line, PeriodReader periods) {
    List<Line> columns = Columns.of(line);
    if (columns.size() == 1) {
      return datedApart(line, periods);
    }
    List<Line> lines = new ArrayList<>();
    for (Line column : columns) {
      int date =
          periods
              .leading(column.words())
              .filter(match -> !Years.isYear(match.period()))
              .map(PeriodMatch::end)
              .orElse(0);
      int next = skip(column.words(), date);
      boolean more = date > 0 && next < column.words().length();
      lines.addAll(more ? List.of(column.part(0, date), column.from(next)) : List.of(column));
    }
    return lines.stream().map(Line::afterHardBreak).toList();
  }

  /**
   * Words in italics that end with a date, as a line of its own, and what follows them; a star
   * between them is a list item that lost its line.
   */
  private static List<Line> datedApart(Line line, PeriodReader periods) {
    int length = line.content().isEmpty() ? 0 : line.lengthOfFirst();
    String words = line.words();
    int behind = length;
    while (behind < words.length() && " *".indexOf(words.charAt(behind)) >= 0) {
      behind++;
    }
    boolean apart =
        behind > length
            && behind < words.length()
            && line.content().get(0) instanceof Inline.Emphasis
            && periods.trailing(words.substring(0, length)).isPresent();
    return apart
        ? List.of(line.part(0, length).afterHardBreak(), line.from(behind).afterHardBreak())
        : List.of(line);
  }

  /** A paragraph of lines, in their place. */
  public static Block block(List<Line> lines, Places places) {
    Block block = Line.paragraph(lines);
    int start = lines.get(0).start();
    return start < 0 ? block : places.put(block, start, lines.get(lines.size() - 1).end());
  }

  /** Where the emphasis, the link or the quoted words end that a line has at an offset. */
  private static Optional<Integer> styledEnd(Line line, int from) {
    int at = 0;
    for (Inline inline : line.content()) {
      int length = line.length(inline);
      if (at >= from && !isBlank(inline)) {
        return isStyled(inline) ? Optional.of(at + length) : quotedEnd(line, from);
      }
      at += length;
      if (at > from) {
        return quotedEnd(line, from);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> quotedEnd(Line line, int from) {
    Matcher quoted = QUOTED.matcher(line.words()).region(from, line.words().length());
    return quoted.lookingAt() ? Optional.of(quoted.end()) : Optional.empty();
  }

  /** Whether anything in a line stands out but a date. */
  private static boolean isStyled(Line line, PeriodReader periods) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (isStyled(inline) && periods.read(line.words().substring(at, end)).isEmpty()) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean isBold(Line line) {
    return line.unwrapped() != line
        && line.content().get(0) instanceof Inline.Strong
        && line.unwrapped().label().isEmpty();
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isBlank();
  }

  private static boolean isStyled(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Link
        || inline instanceof Inline.Emphasis;
  }

  /**
   * The title of a talk can hold a colon, and a comma, too, where a host with its place stands
   * behind a dash: {@code Rope, rope: a view - Halden Works, Fjordby}. Fewer words between the date
   * and a colon can be a label.
   */
  private static int nameEnd(String words, int from, Kind kind, PeriodReader periods) {
    int end = plainEnd(words, from, periods);
    if (words.startsWith(": ", end) && isCode(words.substring(from, end))) {
      return plainEnd(words, end + 1, periods);
    }
    if (kind.equals(Kind.TALK) && words.startsWith(": ", end)) {
      int next = plainEnd(words, end + 1, periods);
      boolean title = from > 0 && SpacedWords.count(words.substring(from, end)) >= FEWEST_OF_TITLE;
      end = next == words.length() || title ? next : end;
    }
    Matcher dash = Sides.DASH.matcher(words).region(end, words.length());
    if (!kind.equals(Kind.TALK) || end == words.length() || !dash.find() || dash.start() == end) {
      return end;
    }
    String behind = words.substring(dash.end());
    boolean title = words.startsWith(":", end) || behind.indexOf(',') > 0;
    boolean date = periods.trailing(words).filter(match -> match.start() <= dash.end()).isPresent();
    return title && !date ? dash.start() : end;
  }

  /** The code of a course, which its title follows: {@code KNT 101}. */
  private static boolean isCode(String words) {
    return words.length() <= LONGEST_CODE
        && words.chars().anyMatch(Character::isUpperCase)
        && words.chars().anyMatch(Character::isDigit)
        && words
            .chars()
            .allMatch(
                c -> c == ' ' || c == '-' || Character.isDigit(c) || Character.isUpperCase(c));
  }

  /**
   * A date at the end of the line belongs to the name, whatever stands between, and a separator in
   * brackets is part of it.
   */
  private static int plainEnd(String words, int from, PeriodReader periods) {
    Matcher separator = BEHIND_NAME.matcher(words).region(from, words.length());
    int open = 0;
    int at = from;
    while (separator.find()) {
      for (; at < separator.start(); at++) {
        open += "([（".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
        open -= ")]）".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
      }
      if (open <= 0 && !isOfAbbreviation(words, separator.start())) {
        int end = separator.end();
        boolean date = periods.trailing(words).filter(match -> match.start() <= end).isPresent();
        return date ? words.length() : separator.start();
      }
    }
    return words.length();
  }

  /** The stop behind {@code Ph.D}: short parts, each with a capital, have stops between them. */
  private static boolean isOfAbbreviation(String words, int stop) {
    if (words.charAt(stop) != '.') {
      return false;
    }
    int stops = 0;
    int from = stop;
    for (int i = stop - 1; i >= -1; i--) {
      char c = i < 0 ? ' ' : words.charAt(i);
      if (!Character.isLetter(c)) {
        if (from - i > 4 || from - i < 2 || !Character.isUpperCase(words.charAt(i + 1))) {
          return false;
        }
        if (c != '.') {
          return stops > 0 || from - i == 2 && isBehindName(words, i);
        }
        stops++;
        from = i;
      }
    }
    return false;
  }

  /** Whether a blank stands behind a name, whose initial follows: {@code Ada M. Halden}. */
  private static boolean isBehindName(String words, int blank) {
    int start = blank;
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return blank > start + 1
        && words.charAt(blank) == ' '
        && Character.isUpperCase(words.charAt(start));
  }

  /** Where words go on behind a date or a name, and the separators that follow it. */
  private static int skip(String words, int from) {
    int at = from;
    while (from > 0
        && at < words.length()
        && (Character.isWhitespace(words.charAt(at))
            || SEPARATORS.indexOf(words.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
