package io.github.portfoliomd.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished jars are the modules that they are said to be. */
class ModulesIT {

  @ParameterizedTest
  @CsvSource({
    "portfolio-model,io.github.portfoliomd.model,false",
    "portfolio-parser,io.github.portfoliomd.parser,true",
    "portfolio-export,io.github.portfoliomd.exporter,false",
    "portfolio-cli,io.github.portfoliomd.cli,true"
  })
  void eachJarHasItsNameAndIsFoundWithAllThatItNeeds(
      BuiltModule built, String name, boolean automatic) throws Exception {
    assertThat(descriptor(built))
        .returns(name, ModuleDescriptor::name)
        .returns(automatic, ModuleDescriptor::isAutomatic);

    Configuration resolved =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(built.whole()), ModuleFinder.of(), Set.of(name));
    assertThat(resolved.findModule(name)).isPresent();
  }

  @Test
  void theModelOffersOnePackageAndAsksForNothing() throws Exception {
    ModuleDescriptor model = descriptor(new BuiltModule("portfolio-model"));

    assertThat(exported(model)).containsExactly("io.github.portfoliomd.model");
    assertThat(needed(model)).containsExactly("java.base");
  }

  @Test
  void theExportOffersTwoPackagesAndAsksForTheModelAndTwoLibraries() throws Exception {
    ModuleDescriptor export = descriptor(new BuiltModule("portfolio-export"));

    assertThat(exported(export))
        .containsExactlyInAnyOrder(
            "io.github.portfoliomd.exporter", "io.github.portfoliomd.exporter.jsonresume");
    assertThat(needed(export))
        .containsExactlyInAnyOrder(
            "java.base", "io.github.portfoliomd.model", "com.fasterxml.jackson.core", "org.jsoup");
  }

  private static ModuleDescriptor descriptor(BuiltModule built) throws Exception {
    return ModuleFinder.of(built.jar()).findAll().stream()
        .map(ModuleReference::descriptor)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> exported(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** What it needs at run time. */
  private static Set<String> needed(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toSet());
  }
}
