package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A position, and the short word between it and what it is about. */
  private static final Pattern POSITION = Pattern.compile("\\p{Lu}[\\p{L} -]{2,30} \\p{Ll}{1,4} ");

  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private static final Names NAMES = Names.STANDARD;
  private static final PlaceNames PLACES = new PlaceNames(Vocabulary.ALL);

  private Lead(Line phrase, List<Line> rest) {
    this(phrase, rest, Optional.empty());
  }

  static Lead of(Line line, Kind kind, PeriodReader periods) {
    String words = line.words();
    Optional<PeriodMatch> leading = periods.leading(words);
    int date = leading.map(PeriodMatch::end).orElse(0);
    int from = Separators.skip(words, date);
    boolean talk = kind.equals(Kind.TALK) && CitationTitle.isBehindAuthors(line);
    if (isWork(kind) || talk) {
      Optional<CitationTitle> title = CitationTitle.of(line).filter(t -> t.start() > from);
      if (title.isPresent()) {
        TitledLine titled = new TitledLine(line, title.get());
        return new Lead(titled.phrase(), talk ? titled.ofTalk() : titled.ofCitation());
      }
    }
    if (from >= words.length()) {
      return new Lead(line, List.of());
    }
    Optional<Lead> told = taught(line, kind, periods);
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Integer> styled = Emphasized.end(line, from).map(last -> beforeColon(words, last));
    int end = styled.orElseGet(() -> new NameEnd(words, kind, periods).behind(from));
    boolean stop =
        words.startsWith(". ", end)
            || styled.isPresent() && words.substring(end).strip().equals(".");
    int rest = Separators.skip(words, stop ? end + 1 : end);
    boolean job =
        kind.equals(Kind.WORK)
            && leading.filter(d -> !(d.period() instanceof Period.Point)).isPresent();
    if (date > 0
        && (styled.isPresent() || job)
        && words.substring(date, from).isBlank()
        && !Character.isLowerCase(words.codePointAt(from))) {
      List<Line> below = new ArrayList<>(List.of(line.part(0, date).afterHardBreak()));
      if (rest < words.length()) {
        new DateApart(periods)
            .columns(line.from(rest))
            .forEach(part -> below.add(part.afterHardBreak()));
      }
      return new Lead(line.part(from, end), below);
    }
    if (styled.isEmpty() && !isWork(kind) && !isJob(kind)) {
      int name = Separators.before(words, dateStart(words, end, periods));
      int open = NameBrackets.start(words, from, name, periods);
      boolean subject =
          kind.equals(Kind.EDUCATION)
              && open < name
              && isSubject(words.substring(from, open), words.substring(open + 1, name));
      if (open < name && !subject) {
        int next = Separators.skip(words, words.startsWith(". ", name) ? name + 1 : name);
        List<Line> more =
            next < words.length() ? new DateApart(periods).columns(line.from(next)) : List.of();
        return new Lead(line.part(0, open), more, Optional.of(line.part(open, name)));
      }
    }
    return rest >= words.length()
        ? new Lead(stop ? line.part(0, end) : line, List.of())
        : new Lead(line.part(0, end), new DateApart(periods).columns(line.from(rest)));
  }

  /**
   * Whether brackets behind a degree say of its subject, or with what it was given: {@code B.A. in
   * Sails (Hons.)}.
   */
  private static boolean isSubject(String degree, String behind) {
    String inner = behind.substring(0, behind.length() - 1);
    // where no capitals tell names, a town or a state of studies can stand there as well
    return NAMES.isDegree(degree)
        && Spelling.isOfName(inner)
        && inner.codePointAt(0) < Signs.UNSPACED
        && inner.indexOf(':') < 0
        && inner.chars().noneMatch(Character::isDigit)
        && !PLACES.isPlace(inner)
        && COMMA.splitAsStream(inner).noneMatch(NAMES::canBeOrganization);
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

  /** What is taught or held stands out behind the position: {@code Tutor at **Wet rope**}. */
  private static Optional<Lead> taught(Line line, Kind kind, PeriodReader periods) {
    if (!kind.equals(Kind.TEACHING) && !kind.equals(Kind.TALK)
        || line.content().size() < 2
        || !Emphasized.isBold(line.content().get(1))) {
      return Optional.empty();
    }
    int start = line.lengthOfFirst();
    int end = start + line.length(line.content().get(1));
    String name = line.words().substring(start, end).strip();
    if (!POSITION.matcher(line.words().substring(0, start)).matches()
        || !Spelling.canBeName(name)) {
      return Optional.empty();
    }
    Line behind = line.from(Separators.skip(line.words(), end));
    List<Line> rest =
        Stream.concat(
                Stream.of(line.part(0, start - 1)), new DateApart(periods).parted(behind).stream())
            .filter(part -> !part.isBlank())
            .map(Line::afterHardBreak)
            .toList();
    return Optional.of(new Lead(line.part(start, end), rest));
  }

  /** Whether things of a kind are cited as works are. */
  static boolean isCited(Kind kind) {
    return isWork(kind) || kind.equals(Kind.TALK);
  }

  static boolean isJob(Kind kind) {
    return kind.equals(Kind.WORK) || kind.equals(Kind.VOLUNTEER);
  }

  static boolean isWork(Kind kind) {
    return kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
  }

  /** A paragraph of lines, in their place. */
  public static Block block(List<Line> lines, Places places) {
    Block block = Line.paragraph(lines);
    int start = lines.get(0).start();
    return start < 0 ? block : places.put(block, start, lines.get(lines.size() - 1).end());
  }
}
