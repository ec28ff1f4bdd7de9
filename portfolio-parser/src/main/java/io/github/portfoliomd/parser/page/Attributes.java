package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attribute list in the line below a heading ({@code {: .talk}}, kramdown's "Inline Attribute
 * Lists"): by its classes a page states what its words do not tell.
 */
public final class Attributes {

  /** This heading names the page. */
  public static final String TITLE = "title";

  /** This item groups others. */
  public static final String SECTION = "section";

  /** This item is one thing. */
  public static final String ENTRY = "entry";

  /** The heading names no position, whatever it looks like. */
  public static final String NO_ROLE = "no-role";

  /** The heading names no organization, whatever it looks like. */
  public static final String NO_ORGANIZATION = "no-organization";

  /** The heading names no place, whatever it looks like. */
  public static final String NO_LOCATION = "no-location";

  /** The year above is not that of the item. */
  public static final String NO_PERIOD = "no-period";

  /** The heading's link is not the address of the item. */
  public static final String NO_URL = "no-url";

  /** The labels below the heading make a citation. */
  public static final String CITATION = "citation";

  /** The images below the heading are no logos. */
  public static final String NO_LOGOS = "no-logos";

  /** The lists, tables and lines below the heading are text. */
  public static final String NO_ITEMS = "no-items";

  /** Nothing is keywords but lines that the word "keywords" starts. */
  public static final String NO_KEYWORDS = "no-keywords";

  /** Before the name of a kind that is not among the known ones. */
  private static final String KIND = "kind-";

  private static final Pattern LIST = Pattern.compile("\\{:\\s*([^}]*)\\}\\s*");
  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern KIND_NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private Attributes() {}

  /** The classes of a line that is an attribute list and nothing else. */
  public static Optional<List<String>> classes(Line line) {
    if (!line.words().startsWith("{")) {
      return Optional.empty();
    }
    Matcher matcher = LIST.matcher(line.words());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> classes = new ArrayList<>();
    Matcher names = CLASS.matcher(matcher.group(1));
    while (names.find()) {
      classes.add(names.group(1));
    }
    return Optional.of(classes);
  }

  /** The classes in the first line of the first block below a heading. */
  public static List<String> leading(List<Block> blocks, Places places) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph
        ? classes(Line.of(paragraph, places).get(0)).orElse(List.of())
        : List.of();
  }

  /** The blocks without the attribute list that they start with, if they do. */
  public static List<Block> without(List<Block> blocks, Places places) {
    if (leading(blocks, places).isEmpty()) {
      return blocks;
    }
    List<Line> lines = Line.of((Block.Paragraph) blocks.get(0), places);
    List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (lines.size() > 1) {
      rest.add(0, Line.paragraph(lines.subList(1, lines.size())));
    }
    return rest;
  }

  /** The line that holds classes. */
  public static String line(List<String> classes) {
    return "{: ." + String.join(" .", classes) + "}";
  }

  /** The kind that classes state. */
  public static Optional<Kind> kind(Iterable<String> classes) {
    for (String name : classes) {
      for (Kind kind : Kind.KNOWN) {
        if (kind.name().equals(name)) {
          return Optional.of(kind);
        }
      }
      String own = name.startsWith(KIND) ? name.substring(KIND.length()) : "";
      if (!own.isEmpty()
          && KIND_NAME.matcher(own).matches()
          && !List.of(TITLE, SECTION, ENTRY).contains(own)) {
        return Optional.of(Kind.of(own));
      }
    }
    return Optional.empty();
  }

  /** The class that states a kind. */
  public static String of(Kind kind) {
    return Kind.KNOWN.contains(kind) ? kind.name() : KIND + kind.name();
  }
}
