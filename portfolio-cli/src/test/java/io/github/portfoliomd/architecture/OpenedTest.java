package io.github.portfoliomd.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can open a file, and that nobody can open a connection. */
class OpenedTest {

  /** They read the one file that they are given. */
  private static final List<String> READERS =
      List.of("PortfolioParser", "JsonResumeParser", "Site");

  @Test
  void onlyEntrancesOpenFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Modules.ROOT + ".cli")
        .and()
        .doNotHaveSimpleName(READERS.get(0))
        .and()
        .doNotHaveSimpleName(READERS.get(1))
        .and()
        .doNotHaveSimpleName(READERS.get(2))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Files.class,
            File.class,
            FileInputStream.class,
            FileReader.class,
            RandomAccessFile.class)
        .check(Modules.CLASSES);
  }

  @Test
  void nobodyOpensAnAddress() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(URL.class, URLConnection.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .callMethod(URI.class, "toURL")
        .check(Modules.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.jsoup.Connection", "org.jsoup.helper.HttpConnection"})
  void nobodyLetsJsoupFetch(String fetcher) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(fetcher)
        .check(Modules.CLASSES);
  }
}
