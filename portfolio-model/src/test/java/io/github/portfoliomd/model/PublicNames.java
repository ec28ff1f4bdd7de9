package io.github.portfoliomd.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The public names of a module, and those words which are no names in Java, Kotlin or Scala: a
 * caller there would have to quote them.
 */
public final class PublicNames {

  /** The Java Language Specification 17, section 3.9: reserved keywords and literals. */
  private static final String JAVA =
      "_ abstract assert boolean break byte case catch char class const continue default do double"
          + " else enum extends false final finally float for goto if implements import instanceof"
          + " int interface long native new null package private protected public return short"
          + " static strictfp super switch synchronized this throw throws transient true try void"
          + " volatile while";

  /** The Kotlin grammar: hard keywords. */
  private static final String KOTLIN =
      "as break class continue do else false for fun if in interface is null object package return"
          + " super this throw true try typealias typeof val var when while";

  /** The Scala Language Specification 2.13, section 1.1. */
  private static final String SCALA_2 =
      "_ abstract case catch class def do else extends false final finally for forSome if implicit"
          + " import lazy macro match new null object override package private protected return"
          + " sealed super this throw trait try true type val var while with yield";

  /** The Scala 3 reference, section "Syntax": regular keywords. */
  private static final String SCALA_3 =
      "_ abstract case catch class def do else enum export extends false final finally for given if"
          + " implicit import lazy match new null object override package private protected return"
          + " sealed super then this throw trait true try type val var while with yield";

  private static final Set<String> KEYWORDS =
      Set.copyOf(List.of(String.join(" ", JAVA, KOTLIN, SCALA_2, SCALA_3).split(" ")));

  private PublicNames() {}

  /**
   * {@return the public names in the package of a class that are keywords, each with its place}
   *
   * @param one a class of the package
   */
  public static List<String> keywords(Class<?> one) {
    List<String> found = new ArrayList<>();
    collect(Stream.of(one.getPackageName().split("\\.")), one.getPackageName(), found);
    ModelClasses.of(one).stream()
        .filter(PublicNames::isPublic)
        .forEach(type -> found.addAll(keywordsOf(type)));
    return found;
  }

  /** The same for one class. */
  static List<String> keywordsOf(Class<?> type) {
    List<String> found = new ArrayList<>();
    collect(Stream.of(type.getSimpleName()), type.getName(), found);
    Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Stream::of)
        .filter(member -> !member.isSynthetic() && isVisible(member.getModifiers()))
        .forEach(member -> collect(names(type, member), type.getName(), found));
    return found;
  }

  private static Stream<String> names(Class<?> type, Member member) {
    Stream<String> parameters =
        member instanceof Executable executable && !type.isEnum()
            ? Stream.of(executable.getParameters()).map(Parameter::getName)
            : Stream.of();
    String name = member instanceof Constructor ? "" : member.getName();
    return Stream.concat(Stream.of(name), parameters);
  }

  private static void collect(Stream<String> names, String place, List<String> found) {
    names.filter(KEYWORDS::contains).forEach(name -> found.add(place + ": " + name));
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return isVisible(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
