package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads keywords at the end of text: {@code We built two boats. Tools: plane, adze.} */
final class KeywordTails {

  private static final String COLONS = ":：";
  private static final String SENTENCE_ENDS = ".!?。！？";

  /** Longer labels are none. */
  private static final int LONGEST = 60;

  private final KeywordReader keywords;

  KeywordTails(KeywordReader keywords) {
    this.keywords = keywords;
  }

  /** The lines that are left of text; the same list where no keywords end it. */
  List<Line> read(List<Line> lines, Draft draft) {
    List<Line> left = new ArrayList<>();
    boolean taken = false;
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).isContinuation()) {
        to++;
      }
      List<Line> run = lines.subList(from, to);
      Line whole = haveColon(run) ? Line.joined(run) : null;
      Line rest = whole == null ? null : rest(whole, draft);
      if (rest == null || rest == whole) {
        left.addAll(run);
      } else {
        left.add(rest);
        taken = true;
      }
      from = to;
    }
    return taken ? left : lines;
  }

  private static boolean haveColon(List<Line> lines) {
    for (Line line : lines) {
      if (Signs.areIn(line.words(), COLONS)) {
        return true;
      }
    }
    return false;
  }

  /** What is left of text without the keywords at its end. */
  private Line rest(Line text, Draft draft) {
    String words = text.words();
    int end = words.length();
    List<KeywordGroup> groups = new ArrayList<>();
    for (int colon = end - 1; colon > 0; colon--) {
      int start = COLONS.indexOf(words.charAt(colon)) < 0 ? 0 : sentenceStart(words, colon);
      if (start == 0) {
        continue;
      }
      String label = words.substring(start, colon).strip();
      if (!keywords.isKnownLabel(label, draft)) {
        continue;
      }
      Optional<KeywordGroup> group = keywords.read(label, text.part(colon + 1, end).from(0), draft);
      if (group.isEmpty()) {
        break; // what stands before it ends no text either
      }
      draft.at(Facet.KEYWORDS, text, start, end);
      groups.add(group.get());
      end = words.substring(0, start).stripTrailing().length();
      colon = end;
    }
    Collections.reverse(groups);
    draft.keywordGroups.addAll(groups);
    return groups.isEmpty() ? text : text.part(0, end);
  }

  /** Where the sentence begins that ends with a colon: 0 where that is not right before it. */
  private static int sentenceStart(String words, int colon) {
    for (int i = colon - 1; i > 0 && i > colon - LONGEST; i--) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      if (SENTENCE_ENDS.indexOf(words.charAt(i - 1)) >= 0
          && (blank || words.charAt(i - 1) > 0x7F)) {
        return blank ? i + 1 : i;
      }
    }
    return 0;
  }
}
