/**
 * What stands between the fences at the top of a page, and the lists there that are items.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.frontmatter;

import org.jspecify.annotations.NullMarked;
