package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of facts under a heading: images, a period, and labels with values. */
final class TextFactsReader {

  /**
   * A label and the lines of its value.
   *
   * @param label the label as written
   * @param lines the value behind the colon, and the lines behind it without the two blanks
   */
  private record Row(String label, List<String> lines) {

    /** A line that is nothing, or starts with a backslash, has a backslash before it. */
    List<String> values() {
      List<String> values = new ArrayList<>(List.of(lines.get(0)));
      lines
          .subList(1, lines.size())
          .forEach(line -> values.add(line.startsWith("\\") ? line.substring(1) : line));
      return values;
    }
  }

  private final List<String> addresses = new ArrayList<>();
  private final List<Inline.Image> images = new ArrayList<>();
  private Optional<Period> period = Optional.empty();
  private final List<Row> rows = new ArrayList<>();

  static TextFactsReader of(List<String> lines) {
    TextFactsReader facts = new TextFactsReader();
    lines.forEach(facts::read);
    return facts;
  }

  private void read(String line) {
    int colon = unescaped(line, ':', 0);
    if (line.startsWith("  ")) {
      rows.get(rows.size() - 1).lines().add(line.substring(2));
    } else if (line.startsWith("[Image: ")) {
      images.add(image(line));
    } else if (colon < 0) {
      period = Optional.of(PeriodWordsReader.read(line));
    } else {
      String value = line.substring(Math.min(colon + 2, line.length()));
      rows.add(new Row(line.substring(0, colon), new ArrayList<>(List.of(value))));
    }
  }

  /** No address has an angle bracket. */
  private Inline.Image image(String line) {
    String value = line.substring("[Image: ".length(), line.length() - 2);
    int address = value.lastIndexOf('<');
    String alt = address == 0 ? "" : value.substring(0, address - 1);
    addresses.add(value.substring(address + 1));
    return new Inline.Image(value.substring(address + 1), alt, "", "", "");
  }

  /** Where the images are. */
  List<String> addresses() {
    return addresses;
  }

  Optional<String> words(String label) {
    return row(label).map(row -> String.join("\n", row.values()));
  }

  Optional<String> address(String label) {
    return words(label).map(words -> words.substring(1, words.length() - 1));
  }

  List<TextFactsReader> facts(String label) {
    return rows.stream()
        .filter(row -> row.label().equals(label))
        .map(row -> of(row.lines().subList(1, row.lines().size())))
        .toList();
  }

  private Optional<Row> row(String label) {
    return rows.stream().filter(row -> row.label().equals(label)).findFirst();
  }

  Entry.Builder entry() {
    Entry.Builder out = Entry.builder().logos(images);
    period.ifPresent(out::period);
    words("Role").ifPresent(out::role);
    words("Organization").ifPresent(out::organization);
    words("Location").ifPresent(out::location);
    address("URL").ifPresent(out::url);
    for (Row row : rows) {
      if (row.label().equals("Keywords")) {
        out.addKeywordGroup(new KeywordGroup("", names(row, ',')));
      } else if (row.label().startsWith("Keywords (")) {
        String label = row.label().substring("Keywords (".length(), row.label().length() - 1);
        out.addKeywordGroup(new KeywordGroup(unescaped(label), names(row, ',')));
      } else if (!ItemFacts.LABELS.contains(row.label())) {
        out.addField(new Field(unescaped(row.label()), value(row)));
      }
    }
    return out.publication(publication());
  }

  private static List<Inline> value(Row row) {
    List<Inline> value = new ArrayList<>();
    for (String line : row.values()) {
      value.add(new Inline.Html("<br>"));
      value.add(Inline.text(line));
    }
    return value.subList(1, value.size());
  }

  private Publication publication() {
    Publication.Builder out = Publication.builder();
    row("Authors").ifPresent(row -> names(row, ';').forEach(out::addAuthor));
    words("Title").ifPresent(out::title);
    words("Published in").ifPresent(out::venue);
    words("Year").map(Integer::parseInt).ifPresent(out::year);
    words("DOI").map(this::doi).ifPresent(out::doi);
    return out.build();
  }

  /** Its name and the resolver's address, or that address alone, which then is its link. */
  private Doi doi(String words) {
    String resolver = "<https://doi.org/";
    if (words.startsWith(resolver)) {
      String address = words.substring(1, words.length() - 1);
      return new Doi(words.substring(resolver.length(), words.length() - 1), address);
    }
    return new Doi(words.substring(0, words.indexOf(" <")), address("DOI link").orElse(""));
  }

  private static List<String> names(Row row, char separator) {
    List<String> names = new ArrayList<>();
    String line = row.lines().get(0);
    int start = 0;
    for (int end = unescaped(line, separator, 0); end >= 0; ) {
      names.add(unescaped(line.substring(start, end)).strip());
      start = end + 1;
      end = unescaped(line, separator, start);
    }
    names.add(unescaped(line.substring(start)).strip());
    return names;
  }

  /** Where a character stands without a backslash before it, or -1. */
  private static int unescaped(String text, char c, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
