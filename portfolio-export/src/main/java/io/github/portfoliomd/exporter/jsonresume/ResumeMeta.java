package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Portfolio;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter, which stands in {@code meta}; and {@code $schema} and {@code meta} of a résumé
 * that was read, which the model keeps among the extensions.
 */
final class ResumeMeta {

  static final String META = "meta";
  private static final String SCHEMA = "$schema";

  private ResumeMeta() {}

  /** Puts the front matter and the extensions of a page, and {@code meta} itself. */
  static void put(Portfolio portfolio, ResumeObject root, ResumeObject meta) {
    Map<String, Data> others = new LinkedHashMap<>(portfolio.extensions());
    Optional<Data> schema = text(others, SCHEMA).filter(ResumeMeta::isUri);
    schema.ifPresent(uri -> root.put(SCHEMA, uri));
    schema.ifPresent(uri -> others.remove(SCHEMA));
    if (others.get(META) instanceof Data.Mapping map && isMeta(map.members())) {
      others.remove(META);
      putMeta(map.members(), meta);
    }
    putFrontMatter(portfolio.frontMatter(), meta);
    if (!meta.isEmpty()) {
      root.put(META, meta.build());
    }
    root.extensions(others);
  }

  /** Whether the standard takes it for one; if not, it is an extension that has a taken name. */
  private static boolean isMeta(Map<String, Data> members) {
    boolean texts =
        ResumeNames.META.stream()
            .allMatch(name -> !members.containsKey(name) || text(members, name).isPresent());
    return texts
        && !members.isEmpty()
        && text(members, "canonical").filter(uri -> !isUri(uri)).isEmpty();
  }

  private static void putMeta(Map<String, Data> members, ResumeObject meta) {
    Map<String, Data> others = new LinkedHashMap<>(members);
    for (String name : ResumeNames.META) {
      text(members, name).ifPresent(text -> meta.put(name, text));
      others.remove(name);
    }
    meta.extensions(others);
  }

  private static void putFrontMatter(FrontMatter frontMatter, ResumeObject meta) {
    if (frontMatter instanceof FrontMatter.Unread unread) {
      Data format = Data.text(unread.format().name().toLowerCase(Locale.ROOT));
      meta.put(
          ResumeNames.UNREAD_FRONT_MATTER,
          Shapes.with(Shapes.of("format", format), Map.of("text", unread.text())));
    } else if (!frontMatter.isEmpty()) {
      meta.put(ResumeNames.FRONT_MATTER, ResumeData.members(frontMatter.values()));
    }
  }

  /** The member that a résumé can hold as a string, if there is one. */
  private static Optional<Data> text(Map<String, Data> members, String name) {
    return Optional.ofNullable(members.get(name))
        .map(ResumeData::of)
        .filter(Data.Text.class::isInstance);
  }

  private static boolean isUri(Data text) {
    return Addresses.isUri(((Data.Text) text).value());
  }
}
