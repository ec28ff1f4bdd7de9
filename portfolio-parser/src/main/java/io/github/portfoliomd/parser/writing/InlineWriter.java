package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.blocks.LiquidTags;
import io.github.portfoliomd.parser.dates.CodeDates;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes inlines as a person would.
 *
 * <p>Text is escaped only where it would else mean something. Where that is not enough, {@link
 * CarefulInlines} write them.
 */
final class InlineWriter implements Inline.Visitor<Void> {

  /**
   * What the inlines stand in: some characters mean something there that mean nothing elsewhere.
   */
  enum Where {
    PARAGRAPH,
    HEADING,
    CELL
  }

  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w+|\\w+);");
  private static final Pattern AUTOLINK =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*");
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

  /** More digits number no item of a list (CommonMark 0.31.2, section 5.2). */
  private static final int MOST_DIGITS = 9;

  private final Places places;
  private final Where where;

  /** The text whose number signs at the end were looked for last, and where they begin. */
  private @Nullable String closed;

  private int closing;

  private final StringBuilder out = new StringBuilder();
  private int emphases;
  private int strongs;
  private boolean inBrackets;
  private boolean linkFollows;
  private boolean lineEnds;
  private int depth;

  private InlineWriter(Places places, Where where) {
    this.places = places;
    this.where = where;
  }

  static String write(List<Inline> inlines, Places places, Where where) {
    InlineWriter writer = new InlineWriter(places, where);
    writer.all(inlines);
    return writer.out.toString();
  }

  private void all(List<Inline> inlines) {
    depth++;
    for (int i = 0; i < inlines.size(); i++) {
      @Nullable Inline next = i + 1 < inlines.size() ? inlines.get(i + 1) : null;
      linkFollows = next instanceof Inline.Link;
      lineEnds = next == null ? depth == 1 : isBreak(next);
      inlines.get(i).accept(this);
    }
    depth--;
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private boolean atLineStart() {
    return where == Where.PARAGRAPH && (out.isEmpty() || out.charAt(out.length() - 1) == '\n');
  }

  @Override
  public Void visit(Inline.Text text) {
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      int c = value.codePointAt(i);
      if (c == '\uFEFF'
          || c == '\n'
          || isLayout(value, i)
          || c == '\\' && lineEnds && i == value.length() - 1
          || places.isProtected(text, i) && !isPunctuation(c)) {
        out.append("&#").append(c).append(';');
      } else if (places.isProtected(text, i) || isMeaningful(value, i)) {
        out.append('\\').append((char) c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c) - 1;
    }
    return null;
  }

  /** Whether a blank would be taken for one between the words and the end of their line. */
  private boolean isLayout(String text, int i) {
    char c = text.charAt(i);
    boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    return (c == ' ' || c == '\t') && (atStart || lineEnds && i == text.length() - 1);
  }

  private static boolean isPunctuation(int c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /**
   * Whether a character of a text would mean something to a reader of Markdown, or of our layout.
   */
  private boolean isMeaningful(String text, int i) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    return atLineStart() && startsBlock(text, i)
        || i > 0 && atNumber(text, i)
        || switch (c) {
          case '*', '`', '[' -> true;
          case ']' -> inBrackets;
          case '\\' -> isPunctuation(next) || next == '\n';
          case '_' -> !isInsideWord(text, i);
          case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
          case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
          case '!' -> next == '\n' && linkFollows;
          case '~' -> next == '~' || i > 0 && text.charAt(i - 1) == '~' || next == '\n';
          case '{' -> isLiquidOrKramdown(text, i);
          case ':' -> isAddress(text, i);
          case '|' -> where == Where.CELL || lineEnds && i + 1 == text.length();
          case '#' -> where == Where.HEADING && isClosing(text, i);
          default -> false;
        };
  }

  /** What starts Liquid anywhere, and kramdown's lists behind something else. */
  private boolean isLiquidOrKramdown(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    return switch (next) {
      case '{', '%' -> true;
      case ':' ->
          i == 0
              || where == Where.HEADING
              || text.startsWith(":", i + 2)
              || text.startsWith("/", i + 2);
      case '#' -> where == Where.HEADING;
      default -> false;
    };
  }

  private static boolean isInsideWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** A bare web address would be read as a link. */
  private static boolean isAddress(String text, int i) {
    int start = Math.max(0, i - 5);
    return text.startsWith("://", i) && ADDRESS.matcher(text.substring(start, i + 3)).find();
  }

  /** CommonMark 0.31.2, section 4.2: number signs at the end of a heading close it. */
  private boolean isClosing(String text, int i) {
    if (!text.equals(closed)) {
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
        end--;
      }
      closed = text;
      closing = end;
    }
    return i >= closing;
  }

  /** CommonMark 0.31.2, sections 4 and 5, and the extensions: what starts a block. */
  private static boolean startsBlock(String text, int i) {
    String line = text.substring(i);
    char next = line.length() > 1 ? line.charAt(1) : '\n';
    boolean blankFollows = next == ' ' || next == '\t' || next == '\n';
    return switch (line.charAt(0)) {
      case '#', '>', '|' -> true;
      case '+' -> blankFollows || line.startsWith("+++");
      case '-' -> blankFollows || isRule(line);
      case '=' -> isUnderline(line);
      case '~' -> blankFollows;
      case ':' -> blankFollows || isRule(line);
      case '{' -> next == ':';
      default -> false;
    };
  }

  /** Whether a line could be a thematic break, or the line of dashes of a table. */
  private static boolean isRule(String line) {
    return line.indexOf('-') >= 0
        && line.chars().allMatch(c -> "-|:".indexOf(c) >= 0 || SpacedWords.isBlank((char) c));
  }

  /** Whether a line could make the one above it a heading. */
  private static boolean isUnderline(String line) {
    return line.strip().chars().allMatch(c -> c == '=');
  }

  /** The full stop behind a number at the start of a line (CommonMark 0.31.2, section 5.2). */
  private boolean atNumber(String text, int i) {
    char c = text.charAt(i);
    if (where != Where.PARAGRAPH || c != '.' && c != ')') {
      return false;
    }
    int digits = out.length();
    while (digits > 0
        && out.length() - digits < MOST_DIGITS
        && out.charAt(digits - 1) >= '0'
        && out.charAt(digits - 1) <= '9') {
      digits--;
    }
    boolean number = digits < out.length() && (digits == 0 || out.charAt(digits - 1) == '\n');
    return number && (i + 1 == text.length() || SpacedWords.isBlank(text.charAt(i + 1)));
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    boolean star = emphases % 2 == 1 || touchesWord();
    emphases++;
    delimited(star ? "*" : "_", emphasis.content());
    emphases--;
    return null;
  }

  @Override
  public Void visit(Inline.Strong strong) {
    boolean star = strongs % 2 == 0;
    strongs++;
    delimited(star ? "**" : "__", strong.content());
    strongs--;
    return null;
  }

  @Override
  public Void visit(Inline.Strikethrough strikethrough) {
    delimited("~~", strikethrough.content());
    return null;
  }

  private boolean touchesWord() {
    return !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
  }

  private void delimited(String delimiter, List<Inline> content) {
    out.append(delimiter);
    all(content);
    out.append(delimiter);
  }

  @Override
  public Void visit(Inline.Code code) {
    boolean first = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    out.append(code(code.value(), first));
    return null;
  }

  /**
   * Code, in tags where it could be read as a date that stands out.
   *
   * @param first whether it begins a line: behind words only a range is one
   */
  static String code(String code, boolean first) {
    boolean date = first ? CodeDates.is(code) : CodeDates.isRange(code);
    return date ? "<code>" + code + "</code>" : code(code);
  }

  /** CommonMark 0.31.2, section 6.1. */
  static String code(String code) {
    int run = longestRun(code, '`') + 1;
    boolean pad =
        code.startsWith("`")
            || code.endsWith("`")
            || code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    String fence = "`".repeat(run);
    return fence + (pad ? " " : "") + code + (pad ? " " : "") + fence;
  }

  static int longestRun(String text, char wanted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == wanted ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public Void visit(Inline.Link link) {
    String text = Inlines.text(link.content());
    boolean plain = link.title().isEmpty() && link.content().equals(List.of(new Inline.Text(text)));
    boolean itself = text.equals(link.destination()) && AUTOLINK.matcher(text).matches();
    boolean mail = link.destination().equals("mailto:" + text) && MAIL.matcher(text).matches();
    if (plain && (itself || mail)) {
      out.append('<').append(text).append('>');
      return null;
    }
    boolean outer = inBrackets;
    out.append('[');
    inBrackets = true;
    all(link.content());
    inBrackets = outer;
    out.append("](");
    target(link.destination(), link.title());
    out.append(')');
    return null;
  }

  @Override
  public Void visit(Inline.Image image) {
    if (!image.width().isEmpty() || !image.height().isEmpty()) {
      out.append(tag(image));
      return null;
    }
    boolean outer = inBrackets;
    out.append("![");
    inBrackets = true;
    visit(new Inline.Text(image.alt()));
    inBrackets = outer;
    out.append("](");
    target(image.source(), image.title());
    out.append(')');
    return null;
  }

  /** Markdown has no sizes: HTML has. */
  static String tag(Inline.Image image) {
    Element tag = new Element("img");
    tag.attr("src", image.source());
    attribute(tag, "alt", image.alt());
    attribute(tag, "title", image.title());
    attribute(tag, "width", image.width());
    attribute(tag, "height", image.height());
    String html = tag.outerHtml().replace("\n", "&#10;").replace("|", "&#124;");
    return html.substring(0, html.length() - 1) + " />";
  }

  private static void attribute(Element tag, String name, String value) {
    if (!value.isEmpty()) {
      tag.attr(name, value);
    }
  }

  /** CommonMark 0.31.2, section 6.3: destination and title. */
  private void target(String destination, String title) {
    if (LiquidTags.isAddress(destination)) {
      out.append(destination);
      title(title);
      return;
    }
    boolean bracketed =
        destination.isEmpty()
            || destination.chars().anyMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<');
    if (bracketed) {
      out.append('<').append(escaped(destination, "<>\\")).append('>');
    } else {
      out.append(escaped(destination, "\\"));
    }
    title(title);
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      String line = escaped(title, "\"\\").replace("\n", "&#10;");
      out.append(" \"").append(line).append('"');
    }
  }

  private String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean entity = c == '&' && ENTITY.matcher(text.substring(i)).matches();
      boolean cell = c == '|' && where == Where.CELL;
      escaped.append(special.indexOf(c) >= 0 || entity || cell ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  @Override
  public Void visit(Inline.SoftBreak softBreak) {
    out.append('\n');
    return null;
  }

  @Override
  public Void visit(Inline.HardBreak hardBreak) {
    out.append("\\\n");
    return null;
  }

  @Override
  public Void visit(Inline.FootnoteReference reference) {
    out.append("[^").append(reference.label()).append(']');
    return null;
  }

  @Override
  public Void visit(Inline.Html html) {
    out.append(html.raw());
    return null;
  }

  @Override
  public Void visit(Inline.Opaque opaque) {
    out.append(opaque.raw());
    return null;
  }
}
