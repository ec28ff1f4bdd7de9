/**
 * The facts of an item: one reader a fact takes what it recognises and answers what is left; last
 * of all, what the item is.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.facts;

import org.jspecify.annotations.NullMarked;
