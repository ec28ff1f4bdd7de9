package io.github.portfoliomd.exporter.pages;

/**
 * A word and where it stands.
 *
 * @param text letters and digits
 * @param start its first character's offset
 */
record Word(String text, int start) {}
