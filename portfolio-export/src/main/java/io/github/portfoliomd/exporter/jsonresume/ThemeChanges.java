package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Loss;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** Makes texts safe for themes and notes where it had to change one. */
final class ThemeChanges {

  private final Set<Loss> losses = new LinkedHashSet<>();

  String text(String path, String text) {
    String safe = ThemeText.safe(text);
    if (!safe.equals(text)) {
      markup(path);
    }
    return safe;
  }

  Optional<String> url(String path, String url) {
    if (!ThemeText.isSafeUrl(url)) {
      unsafe(path);
      return Optional.empty();
    }
    String safe = ThemeText.safeUrl(url);
    if (!safe.equals(url)) {
      markup(path);
    }
    return Optional.of(safe);
  }

  /** The words of raw HTML, which are all that is left of it. */
  String words(String path, String html) {
    losses.add(new Loss(path, "raw-html", "themes show HTML as it is: only its words are kept"));
    return text(path, Jsoup.parseBodyFragment(html).text());
  }

  void unsafe(String path) {
    losses.add(
        new Loss(path, "unsafe-url", "themes link any address: only web, mail and phone are kept"));
  }

  void placeholder(String path) {
    losses.add(
        new Loss(path, "placeholder-added", "themes fail without it: it was not in the portfolio"));
  }

  void moved(String path) {
    losses.add(
        new Loss(path, "moved", "themes fail on it or do not show it: it stands where they do"));
  }

  void formerNames() {
    losses.add(
        new Loss(
            "",
            "former-names-added",
            "themes look for names from before JSON Resume 1.0: those stand beside today’s"));
  }

  private void markup(String path) {
    losses.add(
        new Loss(
            path,
            "markup-neutralised",
            "themes take these characters for markup: similar ones stand in their place"));
  }

  List<Loss> losses() {
    return List.copyOf(losses);
  }
}
