package io.github.portfoliomd.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a portfolio is made of, found without the help of the code under test. */
final class EveryValue {

  private final List<Object> found = new ArrayList<>();

  private EveryValue() {}

  static List<Object> of(Object root) {
    EveryValue values = new EveryValue();
    values.visit(root);
    return values.found;
  }

  static <T> List<T> of(Object root, Class<T> type) {
    return of(root).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void visit(Object value) {
    found.add(value);
    parts(value).forEach(this::visit);
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof List<?> list) {
      return list.stream();
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream();
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream();
    }
    if (value instanceof Record record) {
      return Stream.of(record.getClass().getRecordComponents()).map(c -> component(record, c));
    }
    if (value instanceof Portfolio page) {
      return Stream.of(
          page.frontMatter(),
          page.person(),
          page.heading(),
          page.introduction(),
          page.items(),
          page.extensions());
    }
    if (value instanceof Person person) {
      return Stream.of(person.location(), person.profiles(), person.extensions());
    }
    if (value instanceof Item item) {
      return Stream.concat(
          Stream.of(
              item.heading(),
              item.kind(),
              item.body(),
              item.keywordGroups(),
              item.url(),
              item.logos(),
              item.fields(),
              item.extensions(),
              item.items()),
          item instanceof Entry entry
              ? Stream.of(entry.period(), entry.publication())
              : Stream.of());
    }
    if (value instanceof Publication publication) {
      return Stream.of(publication.doi(), publication.extensions());
    }
    return Stream.of();
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
