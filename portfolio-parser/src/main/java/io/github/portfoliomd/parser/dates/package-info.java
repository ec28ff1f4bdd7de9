/**
 * Dates and periods, in every notation that is known.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.dates;

import org.jspecify.annotations.NullMarked;
