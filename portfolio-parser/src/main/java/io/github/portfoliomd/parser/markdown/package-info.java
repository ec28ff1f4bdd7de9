/**
 * Markdown's inline structure, read in linear time.
 *
 * <p>flexmark owns the tree and the block structure. Its own inline parser takes quadratic or
 * exponential time on some texts and overflows the stack on others, so this package stands in for
 * it behind flexmark's hooks. Its classes are named by the terms of CommonMark 0.31.2, and each
 * rule names its section.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.markdown;

import org.jspecify.annotations.NullMarked;
