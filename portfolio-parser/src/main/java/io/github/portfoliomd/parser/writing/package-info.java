/**
 * A portfolio as Markdown that reads the same.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.writing;

import org.jspecify.annotations.NullMarked;
