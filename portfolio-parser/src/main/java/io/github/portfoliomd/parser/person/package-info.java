/**
 * Whose page it is, and how that person is reached.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.person;

import org.jspecify.annotations.NullMarked;
