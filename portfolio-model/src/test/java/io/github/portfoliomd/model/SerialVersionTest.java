package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerialVersionTest {

  @Test
  void everyValueHasAFixedVersion() {
    List<Class<?>> values =
        ModelClasses.all().stream()
            .filter(Serializable.class::isAssignableFrom)
            .filter(
                type ->
                    !type.isInterface()
                        && !type.isEnum()
                        && !Modifier.isAbstract(type.getModifiers()))
            .toList();

    assertThat(values).hasSizeGreaterThan(40);
    assertThat(values)
        .allSatisfy(
            type ->
                assertThat(ObjectStreamClass.lookup(type).getSerialVersionUID())
                    .as(type.getName())
                    .isEqualTo(1));
  }

  @Test
  void everyPublicValueIsSerializable() {
    List<Class<?>> others =
        ModelClasses.all().stream()
            .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
            .filter(type -> !Serializable.class.isAssignableFrom(type))
            .toList();

    // a source map knows values by identity, which serialisation does not keep
    assertThat(others).containsExactly(ParseResult.class);
  }
}
