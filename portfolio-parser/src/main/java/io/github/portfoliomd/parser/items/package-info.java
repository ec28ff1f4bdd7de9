/**
 * An item while it is read.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.items;

import org.jspecify.annotations.NullMarked;
