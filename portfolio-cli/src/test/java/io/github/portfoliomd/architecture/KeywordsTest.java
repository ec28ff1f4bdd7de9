package io.github.portfoliomd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No name that users see must be put in quotes in Java, Kotlin or Scala. */
class KeywordsTest {

  /** The Java Language Specification, Java SE 21, section 3.9: reserved keywords and literals. */
  private static final String JAVA =
      "abstract assert boolean break byte case catch char class const continue default do double"
          + " else enum extends final finally float for goto if implements import instanceof int"
          + " interface long native new package private protected public return short static"
          + " strictfp super switch synchronized this throw throws transient try void volatile"
          + " while _ true false null";

  /** Kotlin language documentation, "Keywords and operators": hard keywords. */
  private static final String KOTLIN =
      "as break class continue do else false for fun if in interface is null object package return"
          + " super this throw true try typealias typeof val var when while";

  /** Scala 2.13 specification, section 1.1: reserved words. */
  private static final String SCALA_2 =
      "abstract case catch class def do else extends false final finally for forSome if implicit"
          + " import lazy macro match new null object override package private protected return"
          + " sealed super this throw trait try true type val var while with yield _";

  /** Scala 3 reference, "Soft Keywords and Regular Keywords": regular keywords. */
  private static final String SCALA_3 =
      "abstract case catch class def do else enum export extends false final finally for given if"
          + " implicit import lazy match new null object override package private protected return"
          + " sealed super then this throw trait true try type val var while with yield";

  private static final Set<String> KEYWORDS =
      Set.copyOf(
          Stream.of(JAVA, KOTLIN, SCALA_2, SCALA_3)
              .flatMap(words -> Arrays.stream(words.split(" ")))
              .distinct()
              .toList());

  @Test
  void noNameIsAKeyword() {
    assertThat(Modules.api().stream().flatMap(type -> names(type).stream()).toList())
        .hasSizeGreaterThan(200)
        .as("parameters have their names in the class files")
        .noneMatch(name -> lastPart(name).matches("arg\\d+"))
        .as("no keyword")
        .noneMatch(name -> KEYWORDS.contains(lastPart(name)));
  }

  @Test
  void aKeywordWouldBeFound() {
    assertThat(names(KeywordsTest.class.getPackageName() + ".export", Bad.class))
        .filteredOn(name -> KEYWORDS.contains(lastPart(name)))
        .map(KeywordsTest::lastPart)
        .contains("export", "given", "then", "val", "type");
  }

  private static List<String> names(JavaClass type) {
    return names(type.getPackageName(), type.reflect());
  }

  /** The names in a class, each behind the place where it stands. */
  private static List<String> names(String packageName, Class<?> type) {
    List<String> names = new ArrayList<>();
    for (String part : packageName.split("\\.")) {
      names.add(packageName + " " + part);
    }
    names.add(type.getName() + " " + type.getSimpleName());
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers())) {
        names.add(type.getName() + " " + field.getName());
      }
    }
    for (Executable executable : executables(type)) {
      if (isVisible(executable.getModifiers()) && !executable.isSynthetic()) {
        names.add(type.getName() + " " + executable.getName());
        for (Parameter parameter : executable.getParameters()) {
          names.add(executable + " " + parameter.getName());
        }
      }
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        names.add(type.getName() + " " + component.getName());
      }
    }
    return names;
  }

  private static List<Executable> executables(Class<?> type) {
    List<Executable> executables = new ArrayList<>(List.of(type.getDeclaredConstructors()));
    executables.addAll(List.<Method>of(type.getDeclaredMethods()));
    return executables;
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A bad name in each place where one could stand. */
  @SuppressWarnings("unused") // only its names are looked at
  private record Bad(String given) {
    public static final String then = "";

    public String type(String val) {
      return val;
    }
  }
}
