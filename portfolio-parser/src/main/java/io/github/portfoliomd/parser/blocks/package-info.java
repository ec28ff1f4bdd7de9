/**
 * Markdown and HTML as the model's blocks and inlines. Only classes named {@code Markdown…} know
 * flexmark.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.blocks;

import org.jspecify.annotations.NullMarked;
