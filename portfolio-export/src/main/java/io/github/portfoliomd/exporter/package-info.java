/**
 * The published formats of a portfolio, each beside the table that its writer and its reader share.
 *
 * <p>Start at {@link io.github.portfoliomd.exporter.JsonResumeWriter}. What each format carries,
 * and what it loses, is decided in {@code MAPPING.md}. Nothing is ever {@code null}.
 */
@NullMarked
package io.github.portfoliomd.exporter;

import org.jspecify.annotations.NullMarked;
