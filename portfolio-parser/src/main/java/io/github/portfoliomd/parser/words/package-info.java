/**
 * Known words: those of the files {@code words_LANGUAGE.properties} and of the JDK (CLDR), and how
 * they are found in text.
 *
 * <p>Nothing here is for users of the library.
 */
@NullMarked
package io.github.portfoliomd.parser.words;

import org.jspecify.annotations.NullMarked;
