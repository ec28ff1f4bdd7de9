/** The {@code portfolio} command: converts and checks portfolio pages. */
@NullMarked
package io.github.portfoliomd.cli;

import org.jspecify.annotations.NullMarked;
