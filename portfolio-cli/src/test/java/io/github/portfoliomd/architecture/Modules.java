package io.github.portfoliomd.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of the four modules, as they are on the class path, without those of tests. */
final class Modules {

  static final String ROOT = "io.github.portfoliomd";

  /** The package of each module. */
  static final Map<String, String> PACKAGES =
      Map.of(
          "portfolio-model", ROOT + ".model",
          "portfolio-parser", ROOT + ".parser",
          "portfolio-export", ROOT + ".exporter",
          "portfolio-cli", ROOT + ".cli");

  /** How Markdown is read behind flexmark's hooks. */
  static final String ENGINE = ROOT + ".parser.markdown";

  /** What is below the parser's package is public for the parser alone. */
  static final String PARTS = ROOT + ".parser.";

  static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(Modules::isProduction).importPackages(ROOT);

  private Modules() {}

  /** A module's tests are a folder here and a jar of their own in the other modules. */
  private static boolean isProduction(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }

  /** What users of the three libraries see: public, and so is what it stands in. */
  static List<JavaClass> api() {
    return CLASSES.stream()
        .filter(type -> !type.getPackageName().equals(ROOT + ".cli"))
        .filter(type -> !type.getPackageName().startsWith(PARTS))
        .filter(Modules::isVisible)
        .toList();
  }

  static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(Modules::isVisible).orElse(true);
  }

  static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
