package io.github.portfoliomd.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening brackets that may still start a link or an image (CommonMark 0.31.2, the appendix,
 * "look for link or image").
 */
final class Brackets {

  private final List<Bracket> open = new ArrayList<>(0);

  /** So many of the open ones stand around a link that is read: links hold no links. */
  private int aroundLink;

  void clear() {
    open.clear();
    aroundLink = 0;
  }

  void open(Bracket bracket) {
    if (!open.isEmpty()) {
      open.get(open.size() - 1).holdsBracket = true;
    }
    open.add(bracket);
  }

  /** Takes the last one away, if there is one and it may start something. */
  @Nullable Bracket close() {
    if (open.isEmpty()) {
      return null;
    }
    int last = open.size() - 1;
    Bracket bracket = open.remove(last);
    boolean dead = !bracket.isImage && last < aroundLink;
    aroundLink = Math.min(aroundLink, last);
    return dead ? null : bracket;
  }

  /** Tells that a link was read: no link starts before it that ends behind it. */
  void linked() {
    aroundLink = open.size();
  }
}
