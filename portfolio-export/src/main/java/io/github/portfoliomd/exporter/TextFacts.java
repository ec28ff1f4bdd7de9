package io.github.portfoliomd.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts as lines with a label.
 *
 * <p>A label of the author's that could be taken for one of ours has a backslash before it.
 */
final class TextFacts {

  private static final String INDENT = "  ";

  private final TextInlines inlines = new TextInlines();
  private final int width;

  TextFacts(int width) {
    this.width = width;
  }

  List<String> lines(List<Fact> facts) {
    List<String> out = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.value() instanceof Fact.Facts below) {
        TextFacts inner = new TextFacts(TextLines.widthBehind(INDENT, width));
        add(out, label(fact), inner.lines(below.facts()).stream().map(l -> INDENT + l).toList());
      } else {
        List<String> values = values(fact.value());
        boolean blank = values.stream().allMatch(String::isEmpty);
        add(out, "", blank ? List.of() : wrapped(label(fact), values));
      }
    }
    return out;
  }

  /** Nothing to see is no fact. */
  private static void add(List<String> all, String label, List<String> lines) {
    if (!label.isEmpty() && !lines.isEmpty()) {
      all.add(label + ":");
    }
    all.addAll(lines);
  }

  private List<String> wrapped(String label, List<String> values) {
    List<String> out = new ArrayList<>();
    int left = TextLines.widthBehind(INDENT, width);
    out.addAll(LineWrap.wrap((label + ": " + values.get(0)).stripTrailing(), left));
    for (String value : values.subList(1, values.size())) {
      out.addAll(LineWrap.wrap(continued(value), left));
    }
    return TextLines.marked(out, "", INDENT);
  }

  /** An empty line would end the facts. */
  private static String continued(String line) {
    return line.isEmpty() || line.startsWith("\\") ? "\\" + line : line;
  }

  private static String label(Fact fact) {
    if (!fact.authored()) {
      return fact.label();
    }
    String label = escaped(TextCharacters.line(fact.label()).strip(), ":");
    if (fact.value() instanceof Fact.Keywords) {
      return "Keywords (" + label + ")";
    }
    boolean disputed =
        ItemFacts.LABELS.contains(label) || label.startsWith("[") || label.startsWith("Keywords (");
    return disputed ? "\\" + label : label;
  }

  private List<String> values(Fact.Value value) {
    if (value instanceof Fact.Words words) {
      return texts(words.text());
    }
    if (value instanceof Fact.Work work) {
      return texts(work.title());
    }
    if (value instanceof Fact.Styled styled) {
      return inlines.lines(styled.content());
    }
    if (value instanceof Fact.Address address) {
      return List.of(TextInlines.link(address.words(), address.url()));
    }
    if (value instanceof Fact.Contact contact) {
      return texts(contact.words());
    }
    if (value instanceof Fact.Year year) {
      return List.of(PeriodWords.year(year.year()));
    }
    if (value instanceof Fact.Names names) {
      return List.of(joined(names.names(), ";"));
    }
    return value instanceof Fact.Keywords keywords
        ? List.of(joined(keywords.words(), ","))
        : List.of();
  }

  private static List<String> texts(String text) {
    return text.lines()
        .map(line -> TextCharacters.line(line).strip())
        .collect(Collectors.joining("\n"))
        .stripTrailing()
        .lines()
        .toList();
  }

  /** A separator inside of a name has a backslash before it, and so has a backslash. */
  private static String joined(List<String> names, String separator) {
    return names.stream()
        .map(name -> TextCharacters.line(name).strip())
        .filter(name -> !name.isEmpty())
        .map(name -> escaped(name, separator))
        .collect(Collectors.joining(separator + " "));
  }

  private static String escaped(String name, String separator) {
    return name.replace("\\", "\\\\").replace(separator, "\\" + separator);
  }
}
