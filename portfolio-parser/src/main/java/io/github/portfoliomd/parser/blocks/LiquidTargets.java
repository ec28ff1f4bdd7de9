package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links and images whose address Liquid writes, blanks and all: {@code [CV]({{ site.baseurl
 * }}/cv.pdf)}. Jekyll runs it before Markdown sees the address.
 */
final class LiquidTargets {

  /** What is left of a target behind Liquid: an address without blanks, a title, a bracket. */
  private static final Pattern END =
      Pattern.compile("([^\\s()]*+)(?:\\s++\"([^\"]*+)\"\\s*+)?+\\)");

  private static final Pattern ADDRESS = Pattern.compile("[^\\s()]*+");

  /** Where an opening bracket stands. */
  private record Bracket(int inline, int index) {}

  /** A target, and what follows it. */
  private record Target(String destination, String title, Inline.Text last, int end) {}

  private final Places places;
  private final Deque<Inline> rest;
  private final List<Inline> out = new ArrayList<>();
  private final Deque<Bracket> open = new ArrayDeque<>();

  private LiquidTargets(List<Inline> inlines, Places places) {
    this.places = places;
    this.rest = new ArrayDeque<>(inlines);
  }

  /** The inlines with links and images in place of their brackets and Liquid. */
  static List<Inline> read(List<Inline> inlines, Places places) {
    if (!Markup.hold(inlines, Inline.Opaque.class)) {
      return inlines;
    }
    LiquidTargets targets = new LiquidTargets(inlines, places);
    while (!targets.rest.isEmpty()) {
      targets.add(targets.rest.remove());
    }
    return targets.out;
  }

  private void add(Inline inline) {
    int at = out.size();
    out.add(inline);
    if (!(inline instanceof Inline.Text text)) {
      return;
    }
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (places.isProtected(text, i)) {
        continue;
      }
      if (c == '[') {
        open.push(new Bracket(at, i));
      } else if (c == ']' && !open.isEmpty()) {
        Bracket start = open.pop();
        Target target = value.startsWith("](", i) ? target(text, i + 2) : null;
        if (target != null) {
          close(start, text, i, target);
          return;
        }
      }
    }
  }

  /** The target that starts in a text, if Liquid follows that text. */
  private @Nullable Target target(Inline.Text text, int from) {
    String start = text.value().substring(from);
    if (!(rest.peek() instanceof Inline.Opaque) || !ADDRESS.matcher(start).matches()) {
      return null;
    }
    StringBuilder destination = new StringBuilder(start);
    for (Inline inline : rest) {
      if (inline instanceof Inline.Opaque opaque) {
        destination.append(opaque.raw());
      } else if (inline instanceof Inline.Text next) {
        Matcher end = END.matcher(next.value());
        if (end.lookingAt()) {
          String title = end.group(2) == null ? "" : end.group(2);
          return new Target(destination.append(end.group(1)).toString(), title, next, end.end());
        }
        if (!ADDRESS.matcher(next.value()).matches()) {
          return null;
        }
        destination.append(next.value());
      } else {
        return null;
      }
    }
    return null;
  }

  private void close(Bracket start, Inline.Text text, int end, Target target) {
    List<Inline> content = new ArrayList<>(out.subList(start.inline(), out.size()));
    content.set(content.size() - 1, places.slice(text, 0, end));
    Inline.Text first = (Inline.Text) content.get(0);
    content.set(0, places.slice(first, start.index() + 1, first.value().length()));
    boolean image = isImage(first, start.index());
    if (!image && content.stream().anyMatch(InlineTags::holdsLink)) {
      return;
    }
    out.subList(start.inline(), out.size()).clear();
    int from = image ? start.index() - 1 : start.index();
    out.add(places.slice(first, 0, from));
    Inline read =
        image
            ? new Inline.Image(
                target.destination(),
                Inlines.text(content).replace('\n', ' '),
                target.title(),
                "",
                "")
            : new Inline.Link(target.destination(), target.title(), content);
    int last = places.offset(target.last(), target.end());
    out.add(places.put(read, places.offset(first, from), last));
    while (rest.peek() != target.last()) {
      rest.remove();
    }
    rest.remove();
    Inline.Text behind = target.last();
    int next = MarkdownKramdown.listEnd(behind.value(), target.end());
    rest.push(places.slice(behind, next, behind.value().length()));
    open.removeIf(bracket -> bracket.inline() > start.inline());
  }

  private boolean isImage(Inline.Text text, int bracket) {
    return bracket > 0
        && text.value().charAt(bracket - 1) == '!'
        && !places.isProtected(text, bracket - 1);
  }
}
