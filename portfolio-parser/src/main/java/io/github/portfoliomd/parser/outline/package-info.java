/**
 * The structure of a page: which blocks introduce an item, and which items stand below which.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.outline;

import org.jspecify.annotations.NullMarked;
