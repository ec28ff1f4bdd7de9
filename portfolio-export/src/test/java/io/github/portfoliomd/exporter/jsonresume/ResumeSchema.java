package io.github.portfoliomd.exporter.jsonresume;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A schema for résumés, with formats asserted. */
final class ResumeSchema {

  private static final Path OFFICIAL = Path.of("../../shared/jsonresume/schema-1.3.1.json");

  private final Schema schema;

  private ResumeSchema(String json) {
    this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
  }

  /** Ours: everything that the standard says, and that nothing is empty. */
  static ResumeSchema ours() {
    try (InputStream in = ResumeSchema.class.getResourceAsStream("resume.schema.json")) {
      return new ResumeSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The official one, where it is at hand. */
  static Optional<ResumeSchema> official() {
    try {
      return Files.exists(OFFICIAL)
          ? Optional.of(new ResumeSchema(Files.readString(OFFICIAL)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> problems(String resume) {
    return schema
        .validate(
            resume,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
