package io.github.portfoliomd.parser;

import io.github.portfoliomd.parser.facts.Readers;

/**
 * How pages are read: what the builder of a parser was told.
 *
 * @param site the site of the pages
 * @param readers what reads their items
 * @param limits how much of them is read
 */
record Settings(Site site, Readers readers, Limits limits) {}
