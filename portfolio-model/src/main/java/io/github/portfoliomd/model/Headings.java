package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.List;

/** A heading seen as a title and a subtitle. */
final class Headings {

  private static final String DASH = " - ";

  private Headings() {}

  static List<Inline> beforeDash(List<Inline> heading) {
    List<Inline> before = new ArrayList<>();
    for (Inline inline : heading) {
      int dash = dash(inline);
      if (dash >= 0) {
        before.add(new Inline.Text(((Inline.Text) inline).value().substring(0, dash)));
        return before;
      }
      before.add(inline);
    }
    return before;
  }

  static List<Inline> behindDash(List<Inline> heading) {
    List<Inline> behind = new ArrayList<>();
    boolean found = false;
    for (Inline inline : heading) {
      int dash = found ? -1 : dash(inline);
      if (dash >= 0) {
        found = true;
        String rest = ((Inline.Text) inline).value().substring(dash + DASH.length());
        behind.add(new Inline.Text(rest));
      } else if (found) {
        behind.add(inline);
      }
    }
    return behind;
  }

  private static int dash(Inline inline) {
    return inline instanceof Inline.Text text ? text.value().indexOf(DASH) : -1;
  }
}
