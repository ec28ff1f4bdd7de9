package io.github.portfoliomd.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows whom: {@code cli -> parser -> model <- exporter <- cli}. */
class ArrowsTest {

  /** The parts of the parser in an order that the picture in CONTRIBUTING.md allows. */
  private static final String PARTS =
      "words markdown dates page names citations yaml blocks items keywords outline person facts"
          + " frontmatter formatting writing";

  @ParameterizedTest
  @CsvSource({"model,parser exporter cli", "parser,exporter cli", "exporter,parser cli"})
  void noModuleKnowsThoseBesideAndAboveIt(String module, String others) {
    String[] forbidden =
        List.of(others.split(" ")).stream()
            .map(other -> Modules.ROOT + "." + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(Modules.ROOT + "." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(Modules.CLASSES);
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(Modules.PACKAGES.get("portfolio-model") + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "org.immutables..", Modules.ROOT + ".model..")
        .check(Modules.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.vladsch..", Modules.ENGINE})
  void onlyTheCornerOfMarkdownKnowsWhatReadsIt(String packages) {
    noClasses()
        .that(
            describe("stand outside of Markdown*", type -> !topLevel(type).startsWith("Markdown")))
        .and()
        .resideOutsideOfPackage(Modules.ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .check(Modules.CLASSES);
  }

  @Test
  void eachPartOfTheParserKnowsOnlyThoseBeforeIt() {
    List<String> parts = Stream.of(PARTS.split(" ")).map(Modules.PARTS::concat).toList();
    for (int i = 0; i + 1 < parts.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(parts.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(parts.subList(i + 1, parts.size()).toArray(String[]::new))
          .check(Modules.CLASSES);
    }
    assertThat(Modules.CLASSES.stream().map(JavaClass::getPackageName))
        .filteredOn(name -> name.startsWith(Modules.PARTS))
        .isSubsetOf(parts);
  }

  @Test
  void thePartsOfTheParserKnowOfItsPackageOnlyWhatUsersSee() {
    noClasses()
        .that()
        .resideInAPackage(Modules.PARTS + "*..")
        .should()
        .dependOnClassesThat(
            describe(
                "are the parser's own",
                type ->
                    type.getPackageName().equals(Modules.PACKAGES.get("portfolio-parser"))
                        && !Modules.isVisible(type)))
        .check(Modules.CLASSES);
  }

  @Test
  void eachModuleHasItsPackage() {
    for (Map.Entry<String, String> module : Modules.PACKAGES.entrySet()) {
      assertThat(Modules.CLASSES)
          .filteredOn(
              type ->
                  type.getSource()
                      .orElseThrow()
                      .getUri()
                      .toString()
                      .contains("/" + module.getKey() + "/"))
          .isNotEmpty()
          .allSatisfy(type -> assertThat(type.getPackageName()).startsWith(module.getValue()));
    }
  }

  private static String topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArrowsTest::topLevel).orElse(type.getSimpleName());
  }
}
