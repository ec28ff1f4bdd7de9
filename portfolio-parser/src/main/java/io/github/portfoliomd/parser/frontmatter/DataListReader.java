package io.github.portfoliomd.parser.frontmatter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the lists of a front matter that are items of a portfolio: maps with a title each, below a
 * key that is a section's name ({@code experience:}) or that JSON Resume 1.3.1 has for one.
 */
public final class DataListReader {

  /** What a page says there of the person is no item. */
  private static final Set<Kind> OF_PERSONS = Set.of(Kind.CONTACT, Kind.SUMMARY);

  /** Who keeps the page is there (Hugo Blox, "authors"). */
  private static final Set<String> AFFILIATIONS = Set.of("organizations", "affiliations");

  private static final Set<String> OF_NAMES = Set.of("name", "url");

  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[_\\s-]+");

  private DataListReader() {}

  /** Whether the value of a key is a list of items. */
  static boolean isItems(String key, Data value) {
    return kind(key).isPresent()
        && value instanceof Data.Sequence list
        && !list.items().isEmpty()
        && !(AFFILIATIONS.contains(key) && areNames(list))
        && list.items().stream()
            .allMatch(
                item -> item instanceof Data.Mapping map && DataEntryReader.isEntry(map.members()));
  }

  /** Whether nothing but names and addresses stand in a list: nobody did anything there. */
  private static boolean areNames(Data.Sequence list) {
    return list.items().stream()
        .allMatch(
            item ->
                item instanceof Data.Mapping map && OF_NAMES.containsAll(map.members().keySet()));
  }

  /** Whether any value of a front matter is a list of items. */
  public static boolean holdItems(Map<String, Data> values) {
    return values.entrySet().stream().anyMatch(e -> isItems(e.getKey(), e.getValue()));
  }

  /**
   * The section of a list of items.
   *
   * @param nesting how deep the Markdown in its texts may nest
   */
  static Section section(String key, Data value, Nesting nesting) {
    Kind kind = kind(key).orElse(Kind.OTHER);
    List<Entry> entries = new ArrayList<>();
    for (Data item : ((Data.Sequence) value).items()) {
      entries.add(DataEntryReader.read(((Data.Mapping) item).members(), kind, nesting));
    }
    return Section.builder()
        .addHeading(new Inline.Text(heading(key)))
        .kind(kind)
        .items(entries)
        .build();
  }

  private static Optional<Kind> kind(String key) {
    String name = String.join(" ", BETWEEN_WORDS.split(HUMP.matcher(key).replaceAll(" ").strip()));
    Optional<Kind> ofResumes =
        name.equalsIgnoreCase("volunteer") ? Optional.of(Kind.VOLUNTEER) : Optional.empty();
    return ofResumes
        .or(() -> Vocabulary.ALL.section(name))
        .filter(kind -> !OF_PERSONS.contains(kind));
  }

  /** {@code work_experience} as a heading: {@code Work experience}. */
  private static String heading(String key) {
    String words = String.join(" ", BETWEEN_WORDS.split(key.strip()));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
