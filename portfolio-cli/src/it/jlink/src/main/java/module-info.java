/** A user of the library in a run-time image. */
module harbour {
  requires io.github.portfoliomd.exporter;
}
