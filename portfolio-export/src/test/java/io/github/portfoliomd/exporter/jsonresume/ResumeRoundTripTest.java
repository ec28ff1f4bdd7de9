package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A valid résumé comes back but for what may be normalised, and each such thing is told once. */
class ResumeRoundTripTest {

  @Property
  void everyValidResumeComesBack(@ForAll("resumes") Data resume) {
    Normal normal = Normal.of(resume);

    ParseResult result = JsonResumeParser.create().parse(AnyJson.of(resume));

    Data written = JsonTree.read(Resumes.json(result.portfolio()));
    assertThat(JsonDifferences.between(normal.resume(), Normal.of(written).resume())).isEmpty();
    assertThat(count(result, "renamed")).isEqualTo(normal.renamed());
    assertThat(count(result, "empty")).isEqualTo(normal.removed());
  }

  private static long count(ParseResult result, String code) {
    return result.diagnostics().stream().map(Diagnostic::code).filter(code::equals).count();
  }

  @Provide
  Arbitrary<Data> resumes() {
    return ResumeArbitraries.resumes();
  }
}
