/**
 * YAML as data, both ways.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.yaml;

import org.jspecify.annotations.NullMarked;
