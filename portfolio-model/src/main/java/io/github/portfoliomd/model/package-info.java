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
 * <p>Every type here is immutable and thread-safe. A portfolio and all that it is made of is
 * serializable, free of positions, and equal by value; a {@link
 * io.github.portfoliomd.model.ParseResult} is none of that, since its {@link
 * io.github.portfoliomd.model.SourceMap} knows values by identity, nor is {@link
 * io.github.portfoliomd.model.SourceText}, which readers use. Nothing is ever {@code null}, and a
 * {@code null} argument is a {@link NullPointerException}.
 *
 * @since 0.1.0
 * @serial exclude
 */
@NullMarked
@ModelStyle
package io.github.portfoliomd.model;

import org.jspecify.annotations.NullMarked;
