/**
 * What a page says, piece by piece: what formatting it must not lose.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.formatting;

import org.jspecify.annotations.NullMarked;
