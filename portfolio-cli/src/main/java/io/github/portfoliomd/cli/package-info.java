/** The {@code portfolio} command: converts, checks and formats portfolio pages. */
@NullMarked
package io.github.portfoliomd.cli;

import org.jspecify.annotations.NullMarked;
