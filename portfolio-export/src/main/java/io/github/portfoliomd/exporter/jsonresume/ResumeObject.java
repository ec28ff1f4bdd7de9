package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object of a résumé while it is made: the standard's properties come first, then ours, then the
 * model's extensions, whatever the order in which they were put. It never holds an empty value.
 */
final class ResumeObject {

  private final PropertyOrder order;
  private final Map<String, String> former;

  /** What was put, at the places of the names. */
  private final @Nullable Data[] values;

  /** Whether anything was put. */
  private boolean some = false;

  private final Map<String, Data> meanings = new LinkedHashMap<>();
  private final Map<String, Data> extensions = new LinkedHashMap<>();
  private final Map<String, Data> misnamed = new LinkedHashMap<>();

  ResumeObject(PropertyOrder order) {
    this(order, "");
  }

  /** An object of a section, which names of its properties from before 1.0 may belong to. */
  ResumeObject(PropertyOrder order, String section) {
    this.order = order;
    this.values = new Data[order.size()];
    this.former = FormerNames.of(section);
  }

  ResumeObject(ResumeSection section) {
    this(PropertyOrder.of(section), section.array());
  }

  ResumeObject put(String name, Data value) {
    values[order.place(name)] = value;
    some = true;
    return this;
  }

  ResumeObject text(String name, Optional<String> text) {
    String characters = text.orElse("");
    return characters.isEmpty() ? this : put(name, Data.text(characters));
  }

  ResumeObject list(String name, List<? extends Data> items) {
    return items.isEmpty() ? this : put(name, new Data.Sequence(List.copyOf(items)));
  }

  ResumeObject texts(String name, List<String> items) {
    if (items.isEmpty()) {
      return this;
    }
    List<Data> texts = new ArrayList<>(items.size());
    items.forEach(item -> texts.add(Data.text(item)));
    return list(name, texts);
  }

  /** A strict validator takes for {@code url} what is a URI; anything else is kept as written. */
  ResumeObject url(Optional<String> url) {
    if (url.isEmpty()) {
      return this;
    }
    boolean fits = order.isStandard("url") && Addresses.isUri(url.get());
    return text(fits ? "url" : ResumeNames.URL, url);
  }

  /** Notes what a standard field carries, where reading alone would guess wrong. */
  ResumeObject means(String name, String what) {
    meanings.put(name, Data.text(what));
    return this;
  }

  ResumeObject extensions(Map<String, ? extends Data> extensions) {
    extensions.forEach(
        (name, value) -> {
          boolean taken = order.contains(name) || isFormer(name) && FormerNames.isValue(value);
          (taken ? misnamed : this.extensions).put(name, ResumeData.of(value));
        });
    return this;
  }

  /** Whether a name would be read as today's name, which is free. */
  private boolean isFormer(String name) {
    return former.containsKey(name) && !has(former.get(name));
  }

  /** Treats the name of an extension as taken, if there is one of such a value. */
  void setAside(String name, Predicate<Data> value) {
    Optional.ofNullable(extensions.get(name))
        .filter(value)
        .ifPresent(
            extension -> {
              extensions.remove(name);
              misnamed.put(name, extension);
            });
  }

  boolean has(String name) {
    return value(name) != null;
  }

  private @Nullable Data value(String name) {
    return order.contains(name) ? values[order.place(name)] : null;
  }

  /** The characters of a value that is a text. */
  Optional<String> text(String name) {
    return value(name) instanceof Data.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  boolean isEmpty() {
    return !some && meanings.isEmpty() && extensions.isEmpty() && misnamed.isEmpty();
  }

  /** The object as a value of another one, where none is empty. */
  Data build() {
    return isEmpty() ? put(ResumeNames.EMPTY, Data.bool(true)).root() : root();
  }

  /** The object by itself. */
  Data root() {
    if (!meanings.isEmpty()) {
      put(ResumeNames.IS, Data.mapping(meanings));
    }
    if (!misnamed.isEmpty()) {
      put(ResumeNames.EXTENSIONS, Data.mapping(misnamed));
    }
    Map<String, Data> ordered = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Data value = values[i];
      if (value != null) {
        ordered.put(order.name(i), value);
      }
    }
    ordered.putAll(extensions);
    return Data.mapping(ordered);
  }
}
