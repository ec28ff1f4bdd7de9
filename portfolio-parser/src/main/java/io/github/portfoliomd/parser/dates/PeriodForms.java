package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notations of a period: one date or two, with the words and signs around them. */
final class PeriodForms {

  /** What may follow a period, as a pattern that takes nothing. */
  private static final String SEPARATOR =
      "(?= ?$| ?[,;:|•·)\\]}\"!?/(\\[&#c]| (?:-{1,3}|[–—]{1,2}|~) |\\.(?: |$))";

  /** A number alone or a month at the end may as well belong to the words behind it. */
  private static final String WORD = "(?:" + SEPARATOR + "|(?= (?![YyMSQ])))";

  /** What makes a period of a form that was found; null where the form is none after all. */
  interface Maker {
    @Nullable Period make(Matcher found, DateTokens tokens);
  }

  /**
   * A notation.
   *
   * @param tokens all of which it holds
   * @param words how many words it may hold that dates do not have: misspelt ones
   * @param signs one of which it holds; any holds it where there are none
   */
  record Form(
      Pattern whole,
      Pattern leading,
      Pattern trailing,
      Pattern within,
      String tokens,
      int words,
      String signs,
      Maker maker) {

    /** Whether tokens of this shape can hold it: that is told without its patterns. */
    boolean mayBeIn(String shape) {
      for (int i = 0; i < tokens.length(); i++) {
        if (shape.indexOf(tokens.charAt(i)) < 0) {
          return false;
        }
      }
      return signs.isEmpty() || Signs.areIn(shape, signs);
    }

    static Form of(String core, String follow, String tokens, String signs, Maker maker) {
      String before = "(?:c ?)?(?:(?<open>[(\\[{\"']) ?(?<wrapped>)|(?<bare>))";
      String after = "(?:\\k<bare>|\\k<wrapped> ?[)\\]}\"'])";
      String stop = "(?:\\.(?= |$))?";
      String form = before + core + follow + after;
      return new Form(
          Pattern.compile(" ?" + form + " ?[.,;]?"),
          // behind a bracket that closes it words can go on as they like
          Pattern.compile(" ?" + form + "(?:(?<=[)\\]])(?= )|" + follow + ")" + stop),
          Pattern.compile(form + " ?[.,;]? ?$"),
          Pattern.compile(form + SEPARATOR + stop),
          tokens,
          core.indexOf(DateTokens.WORD) < 0 ? 0 : 1,
          signs,
          maker);
    }
  }

  private final List<Form> forms;
  private final DateWords words;
  private final DayOrder order;

  PeriodForms(DateWords words) {
    this.words = words;
    this.order = new DayOrder(words);
    DateForms dates = new DateForms(words);
    String date = dates.date();
    String a = "(?<a>" + date + ")";
    String b = "(?<b>" + date + ")";
    String partA = "(?<a>" + date + "|" + dates.part() + ")";
    String present = words.of("present");
    String since = words.of("since");
    String until = words.of("until");
    String expected = words.of("expected");
    String from = "(?:(?:" + words.of("from") + "|" + since + ") ?)?";
    String both = words.of("from.and");
    String to = "(?: ?(?:-#|-{1,3}|[–—]{1,2}|[~→]) ?| ?" + words.of("between") + " ?)";
    String sign = " ?(?:-#|-{1,3}|[–—]{1,2}|[~→])";
    String sinceSuffix = words.of("since.suffix");
    String untilSuffix = words.of("until.suffix");
    String ranges = "-–—~→" + words.of("between");
    String ends = "(?: ?" + untilSuffix + ")?";
    String tail = tail(words, date, expected);
    String day = "N(?:\\.|" + words.of("date.ordinal") + ")?";
    String days =
        "(?<first>"
            + day
            + ") ?(?:[–—~/&-]|"
            + words.of("between")
            + "|"
            + words.of("and")
            + ") ?(?<last>"
            + day
            + ")";
    String of = "(?: ?, ?| ?[/-] ?| " + words.of("date.of") + " | )?";
    String year = "(?<year>Y)(?: ?" + words.of("date.year") + "\\.?)?";
    String will = "(?:" + expected + "[ :]{0,2})?";
    // what is still going on has the end that is planned
    String lasting = "(?: ?[(\\[] ?" + present + " ?[)\\]])?";
    this.forms =
        List.of(
            Form.of(
                from
                    + days
                    + " ?(?:"
                    + words.of("date.of")
                    + " )?(?<month>M)\\.?"
                    + of
                    + year
                    + tail,
                WORD,
                "MNY",
                "",
                this::days),
            Form.of(
                "(?<month>M)\\.? ?" + days + " ?,? ?" + year + tail, WORD, "MNY", "", this::days),
            Form.of(
                "(?<first>N)\\.? ?[–—~-] ?(?<last>N)\\. ?(?<month>N)\\. ?(?<year>Y)" + tail,
                WORD,
                "NY.",
                "",
                this::days),
            Form.of(
                "(?<year>Y)-(?<month>N)-(?<first>N)/(?<last>N)" + tail,
                SEPARATOR,
                "YN/-",
                "",
                this::days),
            Form.of(
                "(?<first>N) ?[–—-] ?(?<last>N)[./](?<year>Y)" + tail,
                WORD,
                "NY",
                "./",
                this::months),
            Form.of(
                from + partA + to + will + b + ends + tail + lasting,
                WORD,
                "",
                ranges,
                this::range),
            // behind a comma a sentence goes on: "Between 2013 and 2017, I built masts"
            Form.of(
                both + " ?" + partA + " ?" + words.of("and") + " ?" + b + ends + tail + "(?! ?,)",
                WORD,
                "",
                both,
                this::range),
            Form.of(
                "(?<a>Y|Y-N(?:-N)?) ?/ ?(?<b>Y|Y-N(?:-N)?)" + tail, WORD, "Y/", "", this::slashed),
            Form.of(
                from + a + to + "(?<b>y|" + dates.part() + ")" + tail,
                SEPARATOR,
                "",
                ranges,
                this::range),
            Form.of(
                "(?<a>Y)(?<to> ?[/–—~-] ?)(?<b>N)" + tail, SEPARATOR, "NY", "/–—~-", this::years),
            Form.of(
                from + a + to + "(?:" + present + "|\\.\\.|\\?|…)" + ends + tail,
                WORD,
                "",
                ranges,
                this::since),
            Form.of(
                from + a + sign + " (?<almost>X)" + tail,
                SEPARATOR,
                "X",
                "-–—~→",
                this::almostSince),
            Form.of(
                from + a + sign + "(?<almost>X)" + tail,
                SEPARATOR,
                "X",
                "-–—~→",
                this::almostSince),
            Form.of(
                since + " ?" + will + a + "(?: ?[(\\[,]? ?" + present + " ?[)\\]]?)?" + tail,
                WORD,
                "",
                since,
                this::since),
            Form.of(
                from + a + "(?: ?" + present + "| ?[(\\[] ?" + present + " ?[)\\]])" + tail,
                SEPARATOR,
                "",
                present,
                this::since),
            Form.of(from + a + " ?" + sinceSuffix + tail, WORD, "", sinceSuffix, this::since),
            Form.of(until + " ?" + a + tail, WORD, "", until, this::until),
            Form.of(a + " ?" + untilSuffix + tail, WORD, "", untilSuffix, this::until),
            // a dash before a name parts it from the date, a wave does not, nor one before a gap
            Form.of(
                a + sign + "(?= ?$| ?[)\\],;:|]|(?<=~) (?![YyMSQN])|(?<![ ~])(?<gap> )[^YyMSQN])",
                "",
                "",
                "-–—~→",
                this::openSince),
            Form.of(
                "(?:(?:" + expected + "|" + words.of("graduated") + ")[ :]{0,2})*" + a + tail,
                WORD,
                "",
                "",
                this::point));
  }

  /** What may hang on a period: a duration, "expected", another date that is expected. */
  private static String tail(DateWords words, String date, String expected) {
    String duration = "N(?:\\.N)? ?" + words.of("date.duration");
    String durations =
        "~?" + duration + "(?:,? ?(?:" + words.of("and") + " ?)?" + duration + "){0,2}";
    return "(?: ?[(\\[] ?(?:"
        + expected
        + "(?:[ :]{0,2}"
        + date
        + ")?|"
        + durations
        + ") ?[)\\]]| ?[,·•-]? ?"
        + expected
        + "(?= ?(?:$|[)\\].,;|]))| ?[,·•|] ?"
        + durations
        + "(?= ?(?:$|[)\\],;|])))".concat("{0,2}");
  }

  List<Form> all() {
    return forms;
  }

  private @Nullable Period point(Matcher found, DateTokens tokens) {
    return Period.point(date(found, "a", tokens, null));
  }

  private @Nullable Period since(Matcher found, DateTokens tokens) {
    return Period.since(date(found, "a", tokens, null));
  }

  private @Nullable Period openSince(Matcher found, DateTokens tokens) {
    boolean parted = found.group("gap") != null && tokens.text(found.start("gap")).length() < 2;
    return parted ? null : since(found, tokens);
  }

  private @Nullable Period almostSince(Matcher found, DateTokens tokens) {
    return words.isAlmostPresent(tokens.text(found.start("almost"))) ? since(found, tokens) : null;
  }

  private @Nullable Period until(Matcher found, DateTokens tokens) {
    return Period.until(date(found, "a", tokens, null));
  }

  /** A date without a year is of the year of the other one. */
  private @Nullable Period range(Matcher found, DateTokens tokens) {
    if (found.group("b").equals("y")) {
      return found.group("a").equalsIgnoreCase("y")
          ? between(date(found, "a", tokens, null), date(found, "b", tokens, null))
          : null;
    }
    boolean left = hasYear(found.group("a"));
    boolean right = hasYear(found.group("b"));
    if (left && right) {
      return between(date(found, "a", tokens, null), date(found, "b", tokens, null));
    }
    if (left && found.group("a").equals("Y")) {
      return null;
    }
    PartialDate whole = date(found, left ? "a" : "b", tokens, null);
    PartialDate part = date(found, left ? "b" : "a", tokens, whole.year());
    return left ? between(whole, part) : between(part, whole);
  }

  private static boolean hasYear(String shape) {
    return shape.indexOf('Y') >= 0 || shape.indexOf('y') >= 0;
  }

  private static Period between(PartialDate start, PartialDate end) {
    if (end.isBefore(start)) {
      throw new Backwards();
    }
    return Period.range(start, end);
  }

  /** {@code 2019/2020}; with blanks around only years that follow each other. */
  private @Nullable Period slashed(Matcher found, DateTokens tokens) {
    PartialDate start = date(found, "a", tokens, null);
    PartialDate end = date(found, "b", tokens, null);
    boolean tight = found.start("b") == found.end("a") + 1;
    return tight || start.year() + 1 == end.year() ? between(start, end) : null;
  }

  /**
   * {@code 2018-19} and {@code 2003/04} are two years; {@code 2018-11} and {@code 2018/11} are a
   * month. A slash before the next year's number is between two years, and so is a dash that is no
   * hyphen.
   */
  private @Nullable Period years(Matcher found, DateTokens tokens) {
    String second = tokens.text(found.start("b"));
    int first = tokens.number(found.start("a"));
    int number = tokens.number(found.start("b"));
    String to = found.group("to");
    boolean next = (first + 1) % 100 == number;
    boolean month =
        number <= 12 && (to.equals("-") || to.equals("/") && !next || number <= first % 100);
    if (second.length() != 2 || month) {
      return null;
    }
    return between(PartialDate.of(first), PartialDate.of(first / 100 * 100 + number));
  }

  private @Nullable Period months(Matcher found, DateTokens tokens) {
    int year = tokens.number(found.start("year"));
    return between(
        PartialDate.of(year, tokens.number(found.start("first"))),
        PartialDate.of(year, tokens.number(found.start("last"))));
  }

  private @Nullable Period days(Matcher found, DateTokens tokens) {
    int year = tokens.number(found.start("year"));
    int start = found.start("month");
    int month = found.group("month").equals("N") ? tokens.number(start) : tokens.month(start);
    return between(
        PartialDate.of(year, month, tokens.number(found.start("first"))),
        PartialDate.of(year, month, tokens.number(found.start("last"))));
  }

  private PartialDate date(Matcher found, String group, DateTokens tokens, @Nullable Integer year) {
    return DateForms.read(
        tokens, found.start(group), found.end(group), year, order.isDayFirst(found, tokens));
  }

  /** A range that ends before it starts. */
  static final class Backwards extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Backwards() {
      super(null, null, false, false);
    }
  }
}
