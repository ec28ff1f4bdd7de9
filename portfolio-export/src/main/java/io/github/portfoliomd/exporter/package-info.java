/**
 * A portfolio for human readers: {@link io.github.portfoliomd.exporter.HtmlWriter} and {@link
 * io.github.portfoliomd.exporter.PlainTextWriter}. JSON Resume is in {@link
 * io.github.portfoliomd.exporter.jsonresume}.
 *
 * <p>What each format carries, and what it loses, is decided in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>.
 * Nothing is ever {@code null}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.portfoliomd.exporter;

import org.jspecify.annotations.NullMarked;
