package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Liquid (Jekyll's templates): tags and outputs are for another program. */
public final class LiquidTags {

  /** An include whose file is named for the picture that it shows (Jekyll, "Includes"). */
  private static final Pattern INCLUDE =
      Pattern.compile(
          "(?i)\\{%-?\\s*include\\s+\\S*?(?:figure|image|img|picture|photo)\\S*\\s(.*)%\\}");

  private static final Pattern PARAMETER =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final List<String> SOURCES = List.of("path", "src", "url", "image_path", "file");
  private static final List<String> TEXTS = List.of("alt", "caption", "title");

  /** An address that Liquid with blanks in it writes, which keeps the address in one piece. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s()<>{}\\\\&]*+(?:(?:\\{\\{[^\\n{}]*+\\}\\}|\\{%[^\\n%]*+%\\})[^\\s()<>{}\\\\&]*+)++");

  private LiquidTags() {}

  /** Whether Liquid writes an address, or a part of it. */
  public static boolean isAddress(String destination) {
    return ADDRESS.matcher(destination).matches();
  }

  /** A paragraph, or opaque lines where it holds one Liquid tag and nothing else. */
  public static Block block(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Opaque opaque) {
      return new Block.Opaque(opaque.raw());
    }
    return new Block.Paragraph(content);
  }

  /** The image that an include shows, if it says where that is. */
  static Optional<Inline.Image> image(String tag) {
    Matcher include = INCLUDE.matcher(tag);
    if (!include.matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(include.group(1));
    while (parameter.find()) {
      String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
      parameters.putIfAbsent(parameter.group(1), value);
    }
    String alt = first(TEXTS, parameters);
    String title = parameters.getOrDefault("title", "");
    return Optional.of(first(SOURCES, parameters))
        .filter(source -> !source.isBlank())
        .map(source -> new Inline.Image(source, alt, title.equals(alt) ? "" : title, "", ""));
  }

  private static String first(List<String> names, Map<String, String> parameters) {
    return names.stream()
        .map(name -> parameters.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
