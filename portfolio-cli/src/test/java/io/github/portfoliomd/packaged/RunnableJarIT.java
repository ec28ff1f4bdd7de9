package io.github.portfoliomd.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar that runs alone says what else is in it, and under which licence. */
class RunnableJarIT {

  private static final Path JAR = Path.of("target", "portfolio.jar");

  @Test
  void itNamesAllThatItHolds() throws Exception {
    String named = content("META-INF/THIRD-PARTY.txt");

    for (Path jar : new BuiltModule("portfolio-cli").runtime()) {
      String version = jar.getParent().getFileName().toString();
      String artifact = jar.getFileName().toString().replace("-" + version + ".jar", "");
      if (!artifact.startsWith("portfolio-")) {
        assertThat(named).contains(":" + artifact + ":" + version + " ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"META-INF/LICENSE", "META-INF/flexmark/LICENSE", "META-INF/jsoup/LICENSE"})
  void itHoldsTheLicences(String licence) throws Exception {
    assertThat(content(licence)).containsIgnoringCase("copyright").contains("AS IS");
  }

  private static String content(String name) throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
