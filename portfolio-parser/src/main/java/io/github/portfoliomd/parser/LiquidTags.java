package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.regex.Pattern;

/** Liquid (Jekyll's templates): tags and outputs are for another program. */
final class LiquidTags {

  /** A tag or an output, on one line. */
  static final Pattern TAG = Pattern.compile("^(?:\\{\\{[^\\n\\r]*?\\}\\}|\\{%[^\\n\\r]*?%\\})");

  private LiquidTags() {}

  /** A paragraph, or opaque lines where it holds one Liquid tag and nothing else. */
  static Block block(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Opaque opaque) {
      return new Block.Opaque(opaque.raw());
    }
    return new Block.Paragraph(content);
  }
}
