package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;
import java.util.Optional;

/** What a page is called: by its front matter, else by its heading. */
final class PageTitle {

  private static final String KEY = "title";

  private PageTitle() {}

  static String of(FrontMatter front, List<Inline> heading) {
    return front
        .text(KEY)
        .or(() -> unread(front))
        .filter(title -> !title.isBlank())
        .orElseGet(() -> Inlines.text(heading));
  }

  /** The title in a front matter that is kept as it is: a text on a line, above all tables. */
  private static Optional<String> unread(FrontMatter front) {
    if (!(front instanceof FrontMatter.Unread kept) || kept.format() != FrontMatter.Format.TOML) {
      return Optional.empty();
    }
    return kept.text()
        .lines()
        .map(String::strip)
        .takeWhile(line -> !line.startsWith("["))
        .filter(line -> line.startsWith(KEY))
        .map(line -> line.substring(KEY.length()).strip())
        .filter(line -> line.startsWith("="))
        .findFirst()
        .flatMap(line -> quoted(line.substring(1).strip()));
  }

  private static Optional<String> quoted(String value) {
    char quote = value.isEmpty() ? ' ' : value.charAt(0);
    int end = quote == '"' || quote == '\'' ? value.indexOf(quote, 1) : -1;
    return end < 0 ? Optional.empty() : Optional.of(value.substring(1, end));
  }
}
