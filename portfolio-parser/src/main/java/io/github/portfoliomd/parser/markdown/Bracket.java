package io.github.portfoliomd.parser.markdown;

import org.jspecify.annotations.Nullable;

/** An opening bracket, of a link or of an image; plain text where nothing closes it. */
final class Bracket implements Token {

  final boolean isImage;

  /** Where it stands, behind an exclamation mark if it has one. */
  final int index;

  /** How many tokens stand before it. */
  final int tokens;

  /** The last delimiter run before it. */
  final @Nullable DelimiterRun delimiters;

  /** Whether another opening bracket follows. */
  boolean holdsBracket;

  /** Where the link or the image leads, if it is one. */
  @Nullable LinkTarget target;

  Bracket(boolean isImage, int index, int tokens, @Nullable DelimiterRun delimiters) {
    this.isImage = isImage;
    this.index = index;
    this.tokens = tokens;
    this.delimiters = delimiters;
  }

  @Override
  public int start() {
    return isImage ? index - 1 : index;
  }

  @Override
  public int end() {
    return index + 1;
  }
}
