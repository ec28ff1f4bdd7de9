package io.github.portfoliomd.parser.frontmatter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.blocks.DataText;
import io.github.portfoliomd.parser.keywords.Keywords;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry from a map of a front matter. What has no place of its own becomes a field, with
 * its key as the label.
 */
final class DataEntryReader {

  private static final List<String> ORGANIZATION =
      List.of(
          "company",
          "companyname",
          "organization",
          "organisation",
          "employer",
          "institution",
          "institute",
          "school",
          "university",
          "client",
          "awarder",
          "issuer");

  private static final List<String> ROLE = List.of("position", "role", "jobtitle", "job");

  /** What can name an entry, the first that is there, before its organization does. */
  private static final List<String> TITLE =
      List.of(
          "title",
          "name",
          "position",
          "role",
          "jobtitle",
          "job",
          "degree",
          "studytype",
          "area",
          "course",
          "project",
          "award",
          "event",
          "language",
          "skill");

  private static final Set<String> TEXT =
      Set.of("summary", "description", "text", "content", "body", "abstract", "details", "about");

  private static final Set<String> LIST =
      Set.of(
          "highlights",
          "responsibilities",
          "bullets",
          "tasks",
          "achievements",
          "accomplishments",
          "duties",
          "points",
          "items");

  private final Entry.Builder entry = Entry.builder();
  private final Kind kind;
  private final Nesting nesting;

  /** What is not read yet: the keys in one spelling, each with the key as written. */
  private final Map<String, Data> left = new LinkedHashMap<>();

  private final Map<String, String> labels = new LinkedHashMap<>();

  private DataEntryReader(Map<String, Data> members, Kind kind, Nesting nesting) {
    this.kind = kind;
    this.nesting = nesting;
    members.forEach(
        (key, value) -> {
          String name = normal(key);
          String free = left.containsKey(name) ? key : name;
          left.put(free, value);
          labels.put(free, key);
        });
  }

  /** Whether a map has a title and nothing but texts: only such a one can be said as an entry. */
  static boolean isEntry(Map<String, Data> members) {
    boolean texts =
        members.entrySet().stream()
            .allMatch(e -> !e.getKey().isBlank() && DataText.isText(e.getValue()));
    return texts
        && members.entrySet().stream()
            .anyMatch(
                e ->
                    isTitle(normal(e.getKey()))
                        && !(e.getValue() instanceof Data.Sequence)
                        && DataText.of(e.getValue()).isPresent());
  }

  private static boolean isTitle(String name) {
    return TITLE.contains(name) || ORGANIZATION.contains(name);
  }

  static Entry read(Map<String, Data> members, Kind kind, Nesting nesting) {
    DataEntryReader reader = new DataEntryReader(members, kind, nesting);
    reader.entry.kind(kind);
    reader.names();
    reader.facts();
    List.copyOf(reader.left.keySet()).forEach(reader::rest);
    return reader.entry.build();
  }

  /** {@code start_date} and {@code startDate} are one. */
  private static String normal(String key) {
    String letters = key.replaceAll("[_\\s-]", "").toLowerCase(Locale.ROOT);
    return letters.isEmpty() ? key : letters;
  }

  /** The heading, the role and the organization; in JSON Resume a job's name is the employer's. */
  private void names() {
    String heading = first(TITLE);
    String role = take(ROLE);
    String organization = take(ORGANIZATION);
    if (kind.equals(Kind.WORK) || kind.equals(Kind.VOLUNTEER)) {
      if (organization == null && (role != null || text("title") != null)) {
        organization = text("name") == null ? null : take(List.of("name"));
      }
      if (role == null && organization != null) {
        role = text("title");
      }
    }
    if (role != null) {
      entry.role(DataText.words(role));
    }
    if (organization != null) {
      entry.organization(DataText.words(organization));
    }
    String title = heading == null ? organization : heading;
    if (title != null) {
      entry.heading(DataText.inlines(title, nesting));
      spend(title);
    }
  }

  /** The heading says the first of the names that is not read otherwise. */
  private void spend(String title) {
    for (String name : TITLE) {
      if (title.equals(text(name))) {
        left.remove(name);
        return;
      }
    }
  }

  private void facts() {
    DataPeriod.take(left, entry::period);
    String location = take(List.of("location", "place", "city"));
    if (location != null) {
      entry.location(DataText.words(location));
    }
    String url =
        take(
            List.of("url", "link", "website", "href", "homepage", "companyurl", "organizationurl"));
    if (url != null) {
      entry.url(url);
    }
    String logo = take(List.of("logo", "image", "img"));
    if (logo != null) {
      entry.addLogo(Inline.image(logo, ""));
    }
    if (kind.equals(Kind.PUBLICATION)) {
      DataCitation.take(left, entry);
    }
  }

  private void rest(String name) {
    Data value = left.get(name);
    List<String> texts = value == null ? List.of() : DataText.all(value);
    if (texts.isEmpty()) {
      return;
    }
    boolean list = value instanceof Data.Sequence;
    String label = labels.getOrDefault(name, name);
    if (LIST.contains(name) || list && TEXT.contains(name)) {
      List<Block.ListItem> items =
          texts.stream()
              .map(text -> DataText.blocks(text, nesting.inside(2)))
              .map(blocks -> new Block.ListItem(Block.Task.NONE, blocks))
              .toList();
      entry.addBody(new Block.BulletList(true, items));
    } else if (TEXT.contains(name)) {
      DataText.blocks(texts.get(0), nesting).forEach(entry::addBody);
    } else if (isKeywords(label)) {
      keywords(label, list ? texts : split(texts.get(0)));
    } else {
      entry.addField(Field.of(label, String.join(", ", texts)));
    }
  }

  private static boolean isKeywords(String label) {
    return Vocabulary.ALL
        .label(label.replace('_', ' ').replace('-', ' '))
        .filter("keywords"::equals)
        .isPresent();
  }

  private static List<String> split(String text) {
    return Keywords.STANDARD.split(new Line(List.of(new Inline.Text(text)), null, new Places()));
  }

  private void keywords(String label, List<String> items) {
    if (!items.isEmpty()) {
      String lower = label.toLowerCase(Locale.ROOT);
      boolean plain = lower.equals("keywords") || lower.equals("keyword");
      entry.addKeywordGroup(new KeywordGroup(plain ? "" : label, items));
    }
  }

  private @Nullable String text(String name) {
    return text(left, name);
  }

  /** The text of a key that is still there, if it is one text. */
  static @Nullable String text(Map<String, Data> left, String name) {
    Data value = left.get(name);
    return value == null || value instanceof Data.Sequence ? null : DataText.of(value).orElse(null);
  }

  private @Nullable String first(List<String> names) {
    return names.stream().map(this::text).filter(t -> t != null).findFirst().orElse(null);
  }

  private @Nullable String take(List<String> names) {
    return take(left, names.toArray(String[]::new));
  }

  /** The text of the first of some keys that has one; the key is read then. */
  static @Nullable String take(Map<String, Data> left, String... names) {
    return Arrays.stream(names)
        .filter(name -> text(left, name) != null)
        .findFirst()
        .map(
            name -> {
              String text = text(left, name);
              left.remove(name);
              return text;
            })
        .orElse(null);
  }
}
