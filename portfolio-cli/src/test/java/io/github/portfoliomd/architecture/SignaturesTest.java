package io.github.portfoliomd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.jsoup.HttpStatusException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No type of a library stands in what users see: each could be exchanged for another. */
class SignaturesTest {

  @Test
  void noForeignTypeStandsInASignature() {
    assertThat(Modules.api())
        .hasSizeGreaterThan(20)
        .flatExtracting(Signature::of)
        .filteredOn(signature -> !signature.foreign().isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Leaks.Supertype.class,
        Leaks.TypeParameter.class,
        Leaks.Field.class,
        Leaks.Constructor.class,
        Leaks.Parameter.class,
        Leaks.Result.class,
        Leaks.Exception.class,
        Leaks.Array.class
      })
  void aLeakWouldBeFound(Class<?> leak) {
    JavaClass type = new ClassFileImporter().importClass(leak);

    assertThat(Signature.of(type))
        .flatExtracting(Signature::foreign)
        .anyMatch(name -> name.startsWith("org.jsoup."));
  }

  /** A type of jsoup in each place where one could stand. */
  @SuppressWarnings("unused") // only their declarations are looked at
  private static final class Leaks {

    abstract static class Supertype implements Map<String, List<Element>> {}

    static class TypeParameter<T extends Element> {}

    static class Field {
      protected List<? super Element> field = List.of();
    }

    static class Constructor {
      public Constructor(Element parameter) {}
    }

    static class Parameter {
      public void method(Map<String, ? extends Element> parameter) {}
    }

    static class Result {
      protected Document method() {
        return new Document("");
      }
    }

    static class Exception {
      public void method() throws HttpStatusException {}
    }

    static class Array {
      public void method(Element[][] parameter) {}
    }
  }
}
