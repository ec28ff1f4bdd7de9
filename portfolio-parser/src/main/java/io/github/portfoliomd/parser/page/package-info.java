/**
 * What a page is made of while it is read: its source, the places of what stands there, its lines
 * with their labels, and what is said about it.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.page;

import org.jspecify.annotations.NullMarked;
