package io.github.portfoliomd.parser.yaml;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The comment in which the layout keeps what a page's readers do not see: {@code <!-- portfolio},
 * lines of YAML, {@code -->}.
 */
public final class HiddenData {

  public static final String EXTENSIONS = "extensions";
  public static final String PUBLICATION = "publication";
  public static final String PERSON = "person";
  public static final String COMMENT = "comment";

  private static final String START = " portfolio\n";

  /** What can be said of a page, and of an item. */
  public static final Set<String> OF_PAGES = Set.of(EXTENSIONS, PERSON, COMMENT);

  public static final Set<String> OF_ITEMS = Set.of(EXTENSIONS, PUBLICATION, COMMENT);

  private HiddenData() {}

  /** Whether a comment could be taken for the layout's own. */
  public static boolean isMistakable(Block.Comment comment) {
    return comment.text().startsWith(START);
  }

  /** Whether a comment cannot stand as one: it would end too soon, or be the layout's own. */
  public static boolean isToBeHidden(Block.Comment comment) {
    String text = comment.text();
    return isMistakable(comment)
        || text.contains("-->")
        || text.startsWith(">")
        || text.startsWith("->");
  }

  /** The layout's own comment that holds another one. */
  public static Block.Comment comment(Block.Comment comment) {
    return comment(Map.of(COMMENT, Data.text(comment.text())));
  }

  /** The comment that one of the layout's own holds, inside another block, and nothing else. */
  public static Block.Comment held(Block.Comment comment) {
    return values(comment, Set.of(COMMENT), new Places(), new Problems(new Source("")))
        .map(members -> members.get(COMMENT))
        .filter(Data.Text.class::isInstance)
        .map(text -> new Block.Comment(((Data.Text) text).value()))
        .orElse(comment);
  }

  /** The values of a comment; empty if it is not the layout's own. */
  public static Optional<Map<String, Data>> values(
      Block.Comment comment, Set<String> keys, Places places, Problems problems) {
    if (!isMistakable(comment)) {
      return Optional.empty();
    }
    try {
      String yaml = comment.text().substring(START.length());
      Map<String, Data> values = YamlReader.read(yaml, YamlReader.Listener.NONE);
      for (String key : values.keySet()) {
        if (!keys.contains(key)) {
          throw new YamlReader.Failure("\"" + key + "\" means nothing here", 0);
        }
      }
      return Optional.of(values);
    } catch (YamlReader.Failure e) {
      int start = places.start(comment);
      if (start >= 0) {
        problems.add(Problem.EXTENSION_SYNTAX, start, places.end(comment), e.why());
      }
      return Optional.empty();
    }
  }

  public static Optional<Map<String, Data>> members(Map<String, Data> members, String key) {
    return members.get(key) instanceof Data.Mapping map
        ? Optional.of(map.members())
        : Optional.empty();
  }

  /** The comment that holds these values. */
  public static Block.Comment comment(Map<String, Data> values) {
    return new Block.Comment(START + YamlText.inComment(new LinkedHashMap<>(values)));
  }
}
