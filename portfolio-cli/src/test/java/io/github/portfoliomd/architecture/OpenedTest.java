package io.github.portfoliomd.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.portfoliomd.model.PortfolioReader;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.parser.PageFormatter;
import io.github.portfoliomd.parser.Site;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can open a file, and that nobody can open a connection. */
class OpenedTest {

  @Test
  void onlyEntrancesOpenFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Modules.ROOT + ".cli")
        .and(
            // They read or write the one file that they are given.
            not(
                belongToAnyOf(
                    PortfolioReader.class, PortfolioWriter.class, PageFormatter.class, Site.class)))
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
