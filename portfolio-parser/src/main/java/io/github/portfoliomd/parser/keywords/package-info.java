/**
 * Lists of keywords, labelled or not.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.keywords;

import org.jspecify.annotations.NullMarked;
