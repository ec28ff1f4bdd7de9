package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values of the model that have no meaning to it, in a form that a résumé can hold.
 *
 * <p>A résumé has no null and no empty value, and a JSON string cannot say that YAML has it without
 * quotes. Such a value is written as {@code {"x-plain": "…"}}, with its characters in YAML.
 */
final class ResumeData {

  static final String PLAIN = "x-plain";

  private static final Pattern PLAIN_KEY = Pattern.compile("(?:x-)+plain");

  private ResumeData() {}

  static Data of(Data value) {
    if (value instanceof Data.Text text) {
      return text.value().isEmpty() ? plain("\"\"") : text.plain() ? plain(text.value()) : text;
    }
    if (value instanceof Data.Sequence list) {
      return list.items().isEmpty()
          ? plain("[]")
          : new Data.Sequence(list.items().stream().map(ResumeData::of).toList());
    }
    if (value instanceof Data.Mapping map) {
      return map.members().isEmpty() ? plain("{}") : members(map.members());
    }
    return value instanceof Data.Null ? plain("null") : value;
  }

  /** Several values by name, at least one. */
  static Data members(Map<String, Data> members) {
    Map<String, Data> out = new LinkedHashMap<>();
    members.forEach((key, value) -> out.put(escaped(key), of(value)));
    return Data.mapping(out);
  }

  /** A key that looks like ours gets one more prefix, so that none is taken for it. */
  private static String escaped(String key) {
    return PLAIN_KEY.matcher(key).matches() ? "x-" + key : key;
  }

  /** Whether a key has that prefix. */
  static boolean isEscaped(String key) {
    return !key.equals(PLAIN) && PLAIN_KEY.matcher(key).matches();
  }

  /** What characters without quotes mean in YAML, as far as JSON has no form for it. */
  static Data unquoted(String yaml) {
    return switch (yaml) {
      case "\"\"" -> Data.text("");
      case "null" -> Data.ofNull();
      case "[]" -> Data.sequence();
      case "{}" -> Data.mapping(Map.of());
      default -> new Data.Text(yaml, true);
    };
  }

  private static Data plain(String yaml) {
    return Data.mapping(Map.of(PLAIN, Data.text(yaml)));
  }
}
