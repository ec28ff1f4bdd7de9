package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the CommonMark specification comes back. */
class CommonMarkExamplesTest {

  @TestFactory
  Stream<DynamicTest> comesBack() throws IOException {
    return Specification.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "example " + example.number(), () -> assertKept(example.markdown())));
  }

  private static void assertKept(String example) {
    RoundTrip.assertKept(PortfolioParser.create().parse(example));
    RoundTrip.assertKept(PortfolioParser.create().parse("## Skiff\n\n" + example));
  }

  @Test
  void noneIsLeftOut() throws IOException {
    assumeTrue(Specification.isHere(), "the specification is not here");
    assertThat(Specification.examples()).hasSizeGreaterThan(600);
  }
}
