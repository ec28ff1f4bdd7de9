package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import java.util.Optional;

/** Makes the front matter, and what else is in {@code meta}: the way back of ResumeMeta. */
final class MetaReader {

  private final JsonMembers meta;

  MetaReader(JsonMembers meta) {
    this.meta = meta;
  }

  Optional<FrontMatter> frontMatter() {
    Optional<FrontMatter> unread =
        meta.object(ResumeNames.UNREAD_FRONT_MATTER).flatMap(MetaReader::unread);
    return unread.isPresent() ? unread : values();
  }

  private Optional<FrontMatter> values() {
    return meta.data(ResumeNames.FRONT_MATTER)
        .flatMap(values -> Fit.of(() -> FrontMatter.of(values)));
  }

  private static Optional<FrontMatter> unread(JsonMembers unread) {
    Optional<String> format = unread.ourText("format");
    String text = unread.ourText("text").orElse("");
    return format.flatMap(
        f ->
            Fit.of(
                () ->
                    new FrontMatter.Unread(
                        ShapeData.constant(FrontMatter.Format.class, Data.text(f)), text)));
  }
}
