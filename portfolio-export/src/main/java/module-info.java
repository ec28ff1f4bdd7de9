/** The published formats of a portfolio: JSON Resume, HTML and plain text. */
module io.github.portfoliomd.exporter {
  requires com.fasterxml.jackson.core;
  requires transitive io.github.portfoliomd.model;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.github.portfoliomd.exporter;
  exports io.github.portfoliomd.exporter.jsonresume;
}
