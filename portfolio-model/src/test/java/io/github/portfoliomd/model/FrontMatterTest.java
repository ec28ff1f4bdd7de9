package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.portfoliomd.model.FrontMatter.Format;
import io.github.portfoliomd.model.FrontMatter.Unread;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static final FrontMatter FRONT =
      FrontMatter.of(
          Map.of(
              "title",
              Data.text("Tides"),
              "edition",
              Data.number("1.10"),
              "draft",
              Data.bool(true)));

  @Test
  void answersForItsKeys() {
    assertThat(FRONT.get("draft")).contains(Data.bool(true));
    assertThat(FRONT.get("layout")).isEmpty();
    assertThat(FRONT.text("title")).contains("Tides");
    assertThat(FRONT.text("edition")).contains("1.10");
    assertThat(FRONT.text("draft")).isEmpty();
    assertThat(FRONT.text("layout")).isEmpty();
  }

  @Test
  void isEmptyWithoutValues() {
    assertThat(FrontMatter.empty().isEmpty()).isTrue();
    assertThat(FrontMatter.empty()).isEqualTo(FrontMatter.of(Map.of()));
    assertThat(FRONT.isEmpty()).isFalse();
  }

  @Test
  void leavesThePersonToThePortfolio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrontMatter.of(Map.of("basics", Data.ofNull())))
        .withMessage("basics is the person's: set Portfolio.person()");
  }

  @Test
  void keepsWhatCouldNotBeRead() {
    Unread toml = new Unread(Format.TOML, "title = \"Tides\"\r\n---\n");

    assertThat(toml.text()).isEqualTo("title = \"Tides\"\n---");
    assertThat(toml.values()).isEmpty();
    assertThat(toml.isEmpty()).isFalse();
  }

  @Test
  void endsAtItsFence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unread(Format.YAML, "a: [\n--- \nb"))
        .withMessage("the front matter ends at ---");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unread(Format.YAML, "a: [\n..."))
        .withMessage("the front matter ends at ...");
    assertThat(new Unread(Format.TOML, "...").text()).isEqualTo("...");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unread(Format.TOML, "+++"))
        .withMessage("the front matter ends at +++");
  }
}
