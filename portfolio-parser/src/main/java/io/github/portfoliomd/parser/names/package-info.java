/**
 * What a phrase names: a position, an organization, a place, a person.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.names;

import org.jspecify.annotations.NullMarked;
