/**
 * References to published works, in the styles of bibliographies.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.citations;

import org.jspecify.annotations.NullMarked;
