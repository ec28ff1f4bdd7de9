/**
 * Portfolio pages in Markdown: {@link io.github.portfoliomd.parser.PortfolioParser} reads them,
 * {@link io.github.portfoliomd.parser.MarkdownWriter} writes them.
 *
 * <p>The layout of such a page is written down in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-parser/LAYOUT.md">LAYOUT.md</a>,
 * which is also the test of both.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.portfoliomd.parser;

import org.jspecify.annotations.NullMarked;
