package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.SourceMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what stands between the fences at the top of a page, as Jekyll finds it. */
final class FrontMatterReader {

  /** Says that a front matter is not to be read although it could be: the writer's own means. */
  static final String UNREAD_MARK = "# portfolio: unread";

  private static final Pattern KEY = Pattern.compile("[\\p{L}_\"'{?][^:=]*[:=]");
  private static final Pattern COMMENT = Pattern.compile("#(?!#)");

  private final Source source;
  private final Problems problems;
  private final SourceMap.Builder sources;

  private FrontMatter frontMatter = FrontMatter.empty();
  private Person person = Person.builder().build();
  private int end;

  private FrontMatterReader(Source source, Problems problems, SourceMap.Builder sources) {
    this.source = source;
    this.problems = problems;
    this.sources = sources;
    this.end = source.start();
  }

  static FrontMatterReader read(Source source, Problems problems, SourceMap.Builder sources) {
    FrontMatterReader reader = new FrontMatterReader(source, problems, sources);
    reader.find();
    return reader;
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  Person person() {
    return person;
  }

  /** Where the page goes on. */
  int end() {
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
        if (fence.equals("---") && !isYaml(source.text().substring(from, line))) {
          end = start;
        } else if (fence.equals("---")) {
          yaml(from, line);
        } else {
          problems.add(Problem.FRONT_MATTER_TOML, start, fenceEnd, "");
          keep(FrontMatter.Format.TOML, source.text().substring(from, line));
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
  static boolean isYaml(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !COMMENT.matcher(line).lookingAt())
            .findFirst()
            .orElse("");
    return first.isEmpty() || KEY.matcher(first).lookingAt() || text.startsWith(UNREAD_MARK);
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
      int line = source.nextLine(source.lineEnd(from));
      keep(FrontMatter.Format.YAML, source.text().substring(Math.min(line, to), to));
      return;
    }
    try {
      values(new LinkedHashMap<>(YamlReader.read(text, new Listener(from))));
    } catch (YamlReader.Failure e) {
      int at = Math.min(from + e.index(), to);
      problems.add(Problem.FRONT_MATTER_SYNTAX, at, at, e.why());
      keep(FrontMatter.Format.YAML, text);
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

    Listener(int from) {
      this.from = from;
    }

    @Override
    public void value(String key, int start, int end) {
      sources.putFrontMatter(key, source.range(from + start, from + end));
    }

    @Override
    public void duplicate(String key, String kept, int start, int end) {
      problems.add(Problem.FRONT_MATTER_DUPLICATE_KEY, from + start, from + end, key, kept);
    }
  }
}
