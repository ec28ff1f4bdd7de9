package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;

/** The words of a heading, without the logos in it: what an image shows names no section. */
public final class HeadingWords {

  private HeadingWords() {}

  /** The text of a heading but for its images and the links of nothing else. */
  public static String of(List<Inline> heading) {
    return Inlines.text(
        heading.stream().anyMatch(HeadingWords::isLogo)
            ? heading.stream().filter(inline -> !isLogo(inline)).toList()
            : heading);
  }

  private static boolean isLogo(Inline inline) {
    return inline instanceof Inline.Image
        || inline instanceof Inline.Link link
            && !link.content().isEmpty()
            && link.content().stream().allMatch(Inline.Image.class::isInstance);
  }
}
