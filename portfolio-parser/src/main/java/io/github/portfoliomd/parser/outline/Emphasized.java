package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands out in a line: what is in emphasis or quotes, or is a link. */
final class Emphasized {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^”]+”|„[^“”]+[“”]|«[^»]+»");

  private Emphasized() {}

  /** Where the emphasis, the link or the quoted words end that a line has at an offset. */
  static Optional<Integer> end(Line line, int from) {
    int at = 0;
    for (Inline inline : line.content()) {
      int length = line.length(inline);
      if (at >= from && !isBlank(inline)) {
        return isStyled(inline) ? Optional.of(at + length) : quotedEnd(line, from);
      }
      at += length;
      if (at > from) {
        return inline instanceof Inline.Strong ? boldEnd(line, from, at) : quotedEnd(line, from);
      }
    }
    return Optional.empty();
  }

  /** A date and its colon can stand out with the name behind them. */
  private static Optional<Integer> boldEnd(Line line, int from, int end) {
    String words = line.words();
    int name = words.charAt(end - 1) == '.' ? end - 1 : end;
    return Signs.endWithColon(words.substring(0, from).stripTrailing())
        ? Optional.of(name)
        : quotedEnd(line, from);
  }

  private static Optional<Integer> quotedEnd(Line line, int from) {
    Matcher quoted = QUOTED.matcher(line.words()).region(from, line.words().length());
    return quoted.lookingAt() ? Optional.of(quoted.end()) : Optional.empty();
  }

  /** Whether anything in a line stands out but a date. */
  static boolean isStyled(Line line, PeriodReader periods) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (isStyled(inline) && periods.read(line.words().substring(at, end)).isEmpty()) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** Whether all of a line is in bold, and has no label. */
  static boolean isBold(Line line) {
    return line.unwrapped() != line
        && line.content().get(0) instanceof Inline.Strong
        && line.unwrapped().label().isEmpty();
  }

  /** Whether an inline is in bold, in italics or not. */
  static boolean isBold(Inline inline) {
    List<Inline> content = Inlines.content(inline);
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Emphasis && content.size() == 1 && isBold(content.get(0));
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isBlank();
  }

  static boolean isStyled(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Link
        || inline instanceof Inline.Emphasis;
  }
}
