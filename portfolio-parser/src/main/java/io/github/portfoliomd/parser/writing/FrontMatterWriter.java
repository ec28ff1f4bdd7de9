package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.frontmatter.DataListReader;
import io.github.portfoliomd.parser.frontmatter.FrontMatterReader;
import io.github.portfoliomd.parser.person.PersonData;
import io.github.portfoliomd.parser.person.PersonReader;
import io.github.portfoliomd.parser.yaml.YamlReader;
import io.github.portfoliomd.parser.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the front matter of a page, with the person where the page does not tell by itself who
 * that is.
 */
public final class FrontMatterWriter {

  private FrontMatterWriter() {}

  /** The lines and their fences; nothing if there is nothing to say. */
  public static String write(Portfolio portfolio) {
    if (portfolio.frontMatter() instanceof FrontMatter.Unread unread) {
      return unread(unread);
    }
    Map<String, Data> values = new LinkedHashMap<>(portfolio.frontMatter().values());
    String mark = DataListReader.holdItems(values) ? FrontMatterReader.DATA_MARK + "\n" : "";
    if (isToBeStated(portfolio)) {
      values.put(FrontMatter.PERSON, Data.mapping(PersonData.write(portfolio.person())));
    }
    if (values.isEmpty()) {
      return "";
    }
    String yaml = mark + YamlText.of(values);
    return "---\n"
        + (FrontMatterReader.isYaml(yaml) ? yaml : mark + YamlText.inBraces(values))
        + "---\n";
  }

  /** Whether a reader would take the page for another person's. */
  public static boolean isToBeStated(Portfolio portfolio) {
    Person read = PersonReader.read(portfolio);
    return !read.equals(portfolio.person());
  }

  private static String unread(FrontMatter.Unread unread) {
    String text = unread.text().isEmpty() ? "" : unread.text() + "\n";
    boolean toml = unread.format() == FrontMatter.Format.TOML;
    boolean mark = toml ? !FrontMatterReader.isToml(text) : isRead(text);
    String fence = toml ? "+++\n" : "---\n";
    return fence + (mark ? FrontMatterReader.UNREAD_MARK + "\n" : "") + text + fence;
  }

  /** Whether a reader would make values of it, or take it for text. */
  private static boolean isRead(String yaml) {
    if (!FrontMatterReader.isYaml(yaml)) {
      return true;
    }
    try {
      YamlReader.read(yaml, YamlReader.Listener.NONE);
      return true;
    } catch (YamlReader.Failure e) {
      return yaml.startsWith(FrontMatterReader.UNREAD_MARK);
    }
  }
}
