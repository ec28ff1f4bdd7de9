/**
 * Portfolio pages in Markdown: {@link io.github.portfoliomd.parser.PortfolioParser} reads them,
 * {@link io.github.portfoliomd.parser.MarkdownWriter} writes them.
 *
 * <p>The layout of such a page is written down in {@code LAYOUT.md}, which is also the test of
 * both.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.portfoliomd.parser;

import org.jspecify.annotations.NullMarked;
