/**
 * What a portfolio page says, as immutable values: {@link io.github.portfoliomd.model.Portfolio}
 * and the nouns it is made of.
 *
 * <p>Start at {@link io.github.portfoliomd.model.Portfolio}. Its {@linkplain
 * io.github.portfoliomd.model.Item items} are {@linkplain io.github.portfoliomd.model.Section
 * sections} and {@linkplain io.github.portfoliomd.model.Entry entries}; their text is made of
 * {@link io.github.portfoliomd.model.Block} and {@link io.github.portfoliomd.model.Inline}; values
 * without a meaning of their own are {@link io.github.portfoliomd.model.Data}. A reader answers
 * with a {@link io.github.portfoliomd.model.ParseResult}.
 *
 * <p>Every type here is immutable, thread-safe, free of positions, and equal by value, except
 * {@link io.github.portfoliomd.model.SourceMap}, which knows values by identity, and {@link
 * io.github.portfoliomd.model.SourceText}, which readers use. Nothing is ever {@code null}.
 *
 * @since 0.1.0
 * @serial exclude
 */
@NullMarked
@ModelStyle
package io.github.portfoliomd.model;

import org.jspecify.annotations.NullMarked;
