package io.github.portfoliomd.parser.frontmatter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.model.SourceMap;
import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.parser.Limits;
import io.github.portfoliomd.parser.outline.ItemCount;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import io.github.portfoliomd.parser.person.PersonData;
import io.github.portfoliomd.parser.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the fences at the top of a page, as Jekyll finds it. */
public final class FrontMatterReader {

  /** Says that a front matter is not to be read although it could be: the writer's own means. */
  public static final String UNREAD_MARK = "# portfolio: unread";

  /** Says that all lists of a front matter are data and no items: the writer's own means. */
  public static final String DATA_MARK = "# portfolio: data";

  /** A list of items that was found, with where it and each of them stands. */
  public record DataList(Section section, SourceRange range, List<SourceRange> items) {}

  private static final Pattern KEY = Pattern.compile("[\\p{L}_\"'{?][^:=]*[:=]");
  private static final Pattern TOML = Pattern.compile("[\\p{L}\\p{N}_\"'-][^=]*=|\\[");
  private static final Pattern COMMENT = Pattern.compile("#(?!#)");

  private final Source source;
  private final Limits limits;
  private final ItemCount count;
  private final Problems problems;
  private final SourceMap.Builder sources;

  private FrontMatter frontMatter = FrontMatter.empty();
  private @Nullable Person person;
  private final List<DataList> lists = new ArrayList<>();
  private int end;

  private FrontMatterReader(
      Source source, Limits limits, ItemCount count, Problems problems, SourceMap.Builder sources) {
    this.source = source;
    this.limits = limits;
    this.count = count;
    this.problems = problems;
    this.sources = sources;
    this.end = source.start();
  }

  /** Reads the front matter of a page, by itself. */
  public static FrontMatterReader read(Source source) {
    Problems problems = new Problems(source);
    Limits limits = Limits.standard();
    ItemCount count = new ItemCount(limits, problems);
    return read(source, limits, count, problems, SourceMap.builder(source.text()));
  }

  public static FrontMatterReader read(
      Source source, Limits limits, ItemCount count, Problems problems, SourceMap.Builder sources) {
    FrontMatterReader reader = new FrontMatterReader(source, limits, count, problems, sources);
    reader.find();
    return reader;
  }

  public FrontMatter frontMatter() {
    return frontMatter;
  }

  /** The person, where the page states it. */
  public @Nullable Person person() {
    return person;
  }

  /** The lists of items, which are none of the values any more. */
  public List<DataList> lists() {
    return lists;
  }

  /** Where the page goes on. */
  public int end() {
    return end;
  }

  private void find() {
    int start = source.start();
    int fenceEnd = source.lineEnd(start);
    String fence = source.text().substring(start, fenceEnd).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return;
    }
    int from = source.nextLine(fenceEnd);
    for (int line = from; line < source.text().length(); ) {
      int lineEnd = source.lineEnd(line);
      String text = source.text().substring(line, lineEnd).stripTrailing();
      if (text.equals(fence) || fence.equals("---") && text.equals("...")) {
        end = source.nextLine(lineEnd);
        String values = source.text().substring(from, line);
        if (!(fence.equals("---") ? isYaml(values) : isToml(values))) {
          end = start;
        } else if (fence.equals("---")) {
          yaml(from, line);
        } else {
          problems.add(Problem.FRONT_MATTER_TOML, start, fenceEnd, "");
          toml(from, line);
        }
        return;
      }
      line = source.nextLine(lineEnd);
    }
    if (startsWithKey(from)) {
      problems.add(Problem.FRONT_MATTER_UNCLOSED, start, fenceEnd, "");
    }
  }

  /**
   * A thematic break may stand at the top of a page, and another below: values begin with a key.
   */
  public static boolean isYaml(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !COMMENT.matcher(line).lookingAt())
            .findFirst()
            .orElse("");
    return first.isEmpty() || KEY.matcher(first).lookingAt() || text.startsWith(UNREAD_MARK);
  }

  /** Text may stand between plus signs, too: TOML begins with a key or a table (TOML 1.0.0). */
  public static boolean isToml(String text) {
    String first =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    return first.isEmpty() || TOML.matcher(first).lookingAt() || text.startsWith(UNREAD_MARK);
  }

  /**
   * A thematic break may stand at the top of a page: only what goes on like a front matter is one.
   */
  private boolean startsWithKey(int line) {
    String text = source.text().substring(line, source.lineEnd(line));
    return KEY.matcher(text).lookingAt();
  }

  private void yaml(int from, int to) {
    String text = source.text().substring(from, to);
    if (text.startsWith(UNREAD_MARK)) {
      keep(FrontMatter.Format.YAML, behindFirstLine(from, to));
      return;
    }
    if (text.length() > limits.frontMatter()) {
      String most = Integer.toString(limits.frontMatter());
      problems.add(Problem.FRONT_MATTER_TOO_LONG, from, to, most);
      keep(FrontMatter.Format.YAML, text);
      return;
    }
    try {
      Listener listener = new Listener(from);
      Map<String, Data> values = new LinkedHashMap<>(YamlReader.read(text, listener));
      if (!text.startsWith(DATA_MARK)) {
        lists(values, listener);
      }
      values(values);
    } catch (YamlReader.Failure e) {
      int at = Math.min(from + e.index(), to);
      problems.add(Problem.FRONT_MATTER_SYNTAX, at, at, e.why());
      keep(FrontMatter.Format.YAML, text);
    }
  }

  private void toml(int from, int to) {
    String text = source.text().substring(from, to);
    boolean mark = text.startsWith(UNREAD_MARK);
    keep(FrontMatter.Format.TOML, mark ? behindFirstLine(from, to) : text);
  }

  private String behindFirstLine(int from, int to) {
    int line = source.nextLine(source.lineEnd(from));
    return source.text().substring(Math.min(line, to), to);
  }

  /** Takes the lists of items out of the values. */
  private void lists(Map<String, Data> values, Listener listener) {
    for (Map.Entry<String, Data> member : List.copyOf(values.entrySet())) {
      String key = member.getKey();
      Data value = member.getValue();
      Listener.Found found = listener.found.get(key);
      if (found != null && DataListReader.isItems(key, value)) {
        int start = found.range().start();
        int end = found.range().end();
        if (count.take(1 + found.items().size(), start, end)) {
          Nesting nesting = Nesting.of(limits, problems).at(start, end);
          Section section = DataListReader.section(key, value, nesting);
          lists.add(new DataList(section, found.range(), found.items()));
          values.remove(key);
        }
      }
    }
  }

  private void keep(FrontMatter.Format format, String text) {
    frontMatter = new FrontMatter.Unread(format, text);
  }

  private void values(Map<String, Data> values) {
    Data basics = values.remove(FrontMatter.PERSON);
    if (basics instanceof Data.Mapping map) {
      person = PersonData.read(map.members());
    } else if (basics != null) {
      person = Person.builder().putExtension(FrontMatter.PERSON, basics).build();
    }
    frontMatter = FrontMatter.of(values);
  }

  private final class Listener implements YamlReader.Listener {
    private final int from;
    private final Map<String, Found> found = new HashMap<>();
    private List<SourceRange> items = new ArrayList<>();

    /** Where a value stands, and the items of it. */
    record Found(SourceRange range, List<SourceRange> items) {}

    Listener(int from) {
      this.from = from;
    }

    @Override
    public void item(int start, int end) {
      items.add(source.range(from + start, from + end));
    }

    @Override
    public void value(String key, int start, int end) {
      SourceRange range = source.range(from + start, from + end);
      sources.putFrontMatter(key, range);
      found.put(key, new Found(range, items));
      items = new ArrayList<>();
    }

    @Override
    public void duplicate(String key, String kept, int start, int end) {
      problems.add(Problem.FRONT_MATTER_DUPLICATE_KEY, from + start, from + end, key, kept);
    }
  }
}
