package io.github.portfoliomd.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a user's compiler must know to use a class or one of its members.
 *
 * @param name the full name of the class or member
 * @param types the types that stand in its declaration, those in type arguments too
 */
record Signature(String name, List<JavaClass> types) {

  /** The signature of a class and those of its visible members. */
  static List<Signature> of(JavaClass type) {
    List<Signature> signatures = new ArrayList<>();
    Stream<JavaType> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    signatures.add(
        of(type.getFullName(), Stream.concat(supertypes, type.getTypeParameters().stream())));
    for (JavaMember member : type.getMembers()) {
      if (Modules.isVisible(member.getModifiers())) {
        signatures.add(of(member));
      }
    }
    return signatures;
  }

  private static Signature of(JavaMember member) {
    Collection<JavaClass> types = new ArrayList<>(member.getAllInvolvedRawTypes());
    if (member instanceof JavaCodeUnit unit) {
      types.addAll(unit.getExceptionTypes());
    }
    return new Signature(member.getFullName(), List.copyOf(types));
  }

  private static Signature of(String name, Stream<? extends JavaType> types) {
    return new Signature(name, types.flatMap(t -> t.getAllInvolvedRawTypes().stream()).toList());
  }

  /** The types in it that are neither the JDK's nor ours: what we could not exchange later. */
  List<String> foreign() {
    return types.stream()
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !type.isPrimitive())
        .map(JavaClass::getFullName)
        .filter(type -> !type.startsWith("java.") && !type.startsWith(Modules.ROOT + "."))
        .toList();
  }
}
