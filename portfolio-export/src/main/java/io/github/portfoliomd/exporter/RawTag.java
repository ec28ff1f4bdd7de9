package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One raw HTML tag between words.
 *
 * @param name the element's name in lower case
 * @param closing whether it ends the element
 * @param bare whether it has no attributes
 */
record RawTag(String name, boolean closing, boolean bare) {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*?)?\\s*/?>");

  /** So deep pairs are looked for in each other. */
  private static final int DEPTH = 50;

  /** Elements that only say how their words look or sound, so that nothing can hide in them. */
  private static final Set<String> SAFE =
      Set.of(
          "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
          "strong", "sub", "sup", "u", "var");

  static Optional<RawTag> of(String raw) {
    Matcher tag = TAG.matcher(raw);
    return tag.matches()
        ? Optional.of(
            new RawTag(
                tag.group(2).toLowerCase(Locale.ROOT),
                !tag.group(1).isEmpty(),
                tag.group(3) == null || tag.group(3).isBlank()))
        : Optional.empty();
  }

  static boolean isComment(String raw) {
    return raw.startsWith("<!--");
  }

  /** The places of line breaks, and of the tags that open and close safe elements in pairs. */
  static Set<Integer> paired(List<? extends Inline> inlines) {
    Set<Integer> paired = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < inlines.size(); i++) {
      Optional<RawTag> found =
          inlines.get(i) instanceof Inline.Html html ? of(html.raw()) : Optional.empty();
      RawTag tag = found.orElse(new RawTag("", false, true));
      if (tag.isBreak()) {
        paired.add(i);
      } else if (tag.isSafe() && !tag.closing() && open.size() < DEPTH) {
        open.push(i);
        names.merge(tag.name(), 1, Integer::sum);
      } else if (tag.closing() && names.getOrDefault(tag.name(), 0) > 0) {
        // what was opened inside of it has no end
        while (!paired.contains(i)) {
          int start = open.pop();
          RawTag opening = of(((Inline.Html) inlines.get(start)).raw()).orElseThrow();
          names.merge(opening.name(), -1, Integer::sum);
          if (opening.name().equals(tag.name())) {
            paired.addAll(Set.of(start, i));
          }
        }
      }
    }
    return paired;
  }

  private boolean isSafe() {
    return SAFE.contains(name);
  }

  boolean isBreak() {
    return name.equals("br") && !closing;
  }

  /** Whether the model has a name for what it does to words. */
  boolean isEmphasis() {
    return Set.of("code", "em", "s", "strong").contains(name);
  }

  /** Words in an element that the model has a name for; code holds nothing but characters. */
  List<Inline> emphasis(List<Inline> words) {
    return switch (name) {
      case "em" -> List.of(new Inline.Emphasis(words));
      case "strong" -> List.of(new Inline.Strong(words));
      case "s" -> List.of(new Inline.Strikethrough(words));
      default ->
          words.stream().allMatch(Inline.Text.class::isInstance)
              ? List.of(new Inline.Code(Inlines.text(words)))
              : words;
    };
  }

  /** The tag without attributes. */
  String plain() {
    return (closing ? "</" : "<") + name + ">";
  }
}
