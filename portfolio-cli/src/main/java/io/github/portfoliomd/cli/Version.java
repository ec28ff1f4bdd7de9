package io.github.portfoliomd.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {line(Main.class.getPackage().getImplementationVersion())};
  }

  static String line(@Nullable String version) {
    return "portfolio " + Objects.requireNonNullElse(version, "(of unknown version: no jar)");
  }
}
