package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines that are a DOI and nothing else. */
public final class Identifiers {

  /** What stands before an identifier. */
  private static final Pattern CALLED =
      Pattern.compile("(?i)(?:doi|https?://(?:dx\\.)?doi\\.org/|[\\s:.])*");

  private Identifiers() {}

  /** The identifier of a line that is a link to it, or "doi" and the identifier. */
  public static Optional<Doi> doi(List<Inline> content) {
    String text = Inlines.text(content).strip();
    Optional<Doi> named = Doi.find(text);
    if (content.size() == 1 && content.get(0) instanceof Inline.Link link) {
      Optional<Doi> linked = Doi.find(link.destination());
      Optional<Doi> doi = named.or(() -> linked);
      boolean both = doi.isPresent() && isDoiText(text, link.destination());
      return both && linked.equals(doi)
          ? doi.map(d -> new Doi(d.name(), link.destination()))
          : Optional.empty();
    }
    return named.filter(doi -> isDoiText(text, "") && isPlain(content));
  }

  /** The identifier that is a whole line, or the words of a link, and ends protected. */
  public static Optional<Doi> stated(Line line) {
    if (line.content().size() != 1) {
      return Optional.empty();
    }
    Inline only = line.content().get(0);
    String link = only instanceof Inline.Link to ? to.destination() : "";
    String phrase = line.phrase();
    boolean isProtected = phrase.indexOf(Signs.HIDDEN, phrase.length() - 1) >= 0;
    String name = line.text();
    return isProtected && Doi.isName(name) ? Optional.of(new Doi(name, link)) : Optional.empty();
  }

  private static boolean isPlain(List<Inline> content) {
    return content.size() == 1 && content.get(0) instanceof Inline.Text;
  }

  /** Whether a text says nothing but the identifier. */
  private static boolean isDoiText(String text, String destination) {
    String name = Doi.find(text).map(Doi::name).orElse("");
    String rest = text.replace(name, "");
    boolean called = text.equalsIgnoreCase("doi") && !Doi.find(destination).isEmpty();
    return text.equals(destination) || called || !name.isEmpty() && CALLED.matcher(rest).matches();
  }
}
