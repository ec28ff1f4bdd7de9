package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line of contact, between {@code |}, {@code ·} and the like.
 *
 * @param label the words before its colon, or the word or sign before it that means something
 * @param words what is left of its words, those of links too
 * @param links its links
 */
record ContactPart(String label, String words, List<Inline.Link> links) {

  private static final String SEPARATORS = "|｜·•∙⋅;；";

  private static final int LONGEST_LABEL = 40;

  /** What the label means, or nothing. */
  String meaning() {
    return ContactWords.meaning(label);
  }

  /** The pieces of a line, those without words and links left out. */
  static List<ContactPart> of(List<Inline> line) {
    Cutter cutter = new Cutter();
    cutter.add(line);
    cutter.end();
    return cutter.parts;
  }

  private static ContactPart of(String text, List<Inline.Link> links) {
    int colon = colon(text);
    if (colon > 0) {
      return new ContactPart(
          text.substring(0, colon).strip(), text.substring(colon + 1).strip(), links);
    }
    int blank = text.indexOf(' ');
    if (blank > 0 && !ContactWords.meaning(text.substring(0, blank)).isEmpty()) {
      return new ContactPart(text.substring(0, blank), behind(text, blank), links);
    }
    return new ContactPart("", text, links);
  }

  /** What stands behind a label without a colon, and behind the dash that may part the two. */
  private static String behind(String text, int blank) {
    int dash = SpacedWords.endOfBlanks(text, blank);
    boolean parted =
        dash + 1 < text.length()
            && "-–—".indexOf(text.charAt(dash)) >= 0
            && SpacedWords.isBlank(text.charAt(dash + 1));
    return text.substring(parted ? dash + 1 : blank).strip();
  }

  /** The colon behind a label: none of an address has one. */
  private static int colon(String text) {
    for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':' && !text.startsWith("//", i + 1)) {
        return i;
      }
      if (c == '@' || c == '/' || Character.isDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static final class Cutter {
    private final List<ContactPart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<Inline.Link> links = new ArrayList<>();

    void add(List<Inline> inlines) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Text text) {
          text(text.value());
        } else if (inline instanceof Inline.Link link) {
          links.add(link);
          words.append(Inlines.text(link.content()));
        } else if (Inlines.content(inline).isEmpty()) {
          words.append(' ').append(Inlines.text(List.of(inline)));
        } else {
          add(Inlines.content(inline));
        }
      }
    }

    private void text(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean dash = (c == '–' || c == '—') && text.startsWith(" ", i + 1);
        if (SEPARATORS.indexOf(c) >= 0 || dash && i > 0 && text.charAt(i - 1) == ' ') {
          end();
        } else {
          words.append(c);
        }
      }
    }

    void end() {
      String text = words.toString().strip();
      if (!text.isEmpty() || !links.isEmpty()) {
        parts.add(of(text, links));
      }
      words.setLength(0);
      links = new ArrayList<>();
    }
  }
}
