/** The nouns of a portfolio: what a page says, as immutable values without any format in them. */
module io.github.portfoliomd.model {
  requires static org.immutables.serial;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.portfoliomd.model;
}
