package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a heading shows beside its words: the logos, and the address that it leads to. */
record HeadingLinks(Draft draft, Places places) {

  /** What may stand between the parts of a heading. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:--?|[–—|@])\\s+|:\\s+|\\s+at\\s+");

  /** What is left of a heading when its logos are taken. */
  List<Inline> withoutLogos(List<Inline> heading) {
    List<Inline> words = new ArrayList<>();
    for (Inline inline : heading) {
      if (inline instanceof Inline.Image image) {
        logo(image);
      } else if (inline instanceof Inline.Link link && isLogo(link)) {
        link.content().forEach(image -> logo((Inline.Image) image));
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      } else {
        words.add(afterBlank(words, inline));
      }
    }
    return words;
  }

  private void logo(Inline.Image image) {
    draft.logos.add(image);
    draft.at(Facet.LOGOS, places.start(image), places.end(image));
  }

  /** A link of nothing but images, whose destination can be the item's address. */
  private boolean isLogo(Inline.Link link) {
    return draft.url == null
        && !draft.classes.contains(Attributes.NO_URL)
        && !draft.classes.contains(Attributes.NO_LOGOS)
        && !link.content().isEmpty()
        && link.content().stream().allMatch(inline -> inline instanceof Inline.Image);
  }

  /** An inline, without its blanks where a logo went and left one before it. */
  private Inline afterBlank(List<Inline> words, Inline inline) {
    boolean blank =
        !words.isEmpty()
            && words.get(words.size() - 1) instanceof Inline.Text before
            && before.value().endsWith(" ");
    return blank && inline instanceof Inline.Text text
        ? Blanks.withoutLeading(text, places)
        : inline;
  }

  /**
   * The link that is the heading or one of its parts; a link inside a longer phrase is only a link.
   */
  void address(Line line) {
    address(line, line.content(), 0);
  }

  private void address(Line line, List<Inline> inlines, int start) {
    String words = line.words();
    int at = start;
    for (Inline inline : inlines) {
      int length = line.length(inline);
      if (draft.url != null) {
        return;
      }
      if (inline instanceof Inline.Link link && isPart(words, at, at + length)) {
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      } else if (!(inline instanceof Inline.Link)) {
        address(line, Inlines.content(inline), at);
      }
      at += length;
    }
  }

  private static boolean isPart(String words, int start, int end) {
    if (words.substring(0, start).isBlank()) {
      return true;
    }
    Matcher before = SEPARATOR.matcher(words).region(0, start);
    boolean opens = false;
    while (before.find()) {
      opens = before.end() == start;
    }
    String behind = words.substring(end);
    return opens && (behind.isBlank() || SEPARATOR.matcher(behind).lookingAt());
  }

  /** The link whose words are what the heading names: {@code Rigger bei [Halden](…)}. */
  void addressOfName(Line line) {
    for (Inline inline : line.content()) {
      if (draft.url == null
          && !draft.classes.contains(Attributes.NO_URL)
          && inline instanceof Inline.Link link
          && isNamed(Inlines.text(link.content()).strip())) {
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      }
    }
  }

  private boolean isNamed(String words) {
    return words.equals(draft.organization) || words.equals(draft.role);
  }
}
