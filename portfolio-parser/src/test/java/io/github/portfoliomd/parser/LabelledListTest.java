package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import net.jqwik.api.Example;

/** Lists of labelled facts right below a heading. */
class LabelledListTest {

  private static final String PAGE =
      """
      ## Projects

      ### Rope Atlas

      - **Role:** Baker
      - **Organization:** Foamworks
      - **When:** May 2021
      - and a thing more
      """;

  private static Portfolio parse(String page) {
    return PortfolioParser.create().parse(page).portfolio();
  }

  private static Entry entry(Portfolio page) {
    return (Entry) page.items().get(0).items().get(0);
  }

  @Example
  void itemsAreFacts() {
    Portfolio page = parse(PAGE.replace("- and a thing more\n", ""));
    assertThat(entry(page).role()).contains("Baker");
    assertThat(entry(page).organization()).contains("Foamworks");
    assertThat(entry(page).period()).contains(Period.parse("2021-05"));
    assertThat(entry(page).body()).isEmpty();
    RoundTrip.assertKept(page);
  }

  @Example
  void moreMayFollowFactsThatSayWhen() {
    Portfolio page = parse(PAGE);
    assertThat(entry(page).role()).contains("Baker");
    assertThat(entry(page).organization()).contains("Foamworks");
    assertThat(entry(page).period()).contains(Period.parse("2021-05"));
    assertThat(entry(page).body()).hasSize(1);
    RoundTrip.assertKept(page);
  }

  @Example
  void anItemWithoutALabelMakesItAnyListElse() {
    Portfolio page = parse(PAGE.replace("- **When:** May 2021\n", ""));
    assertThat(entry(page).role()).isEmpty();
    assertThat(entry(page).body()).hasSize(1);
    RoundTrip.assertKept(page);
  }

  @Example
  void protectedLabelsAreNoneAndStaySo() {
    Portfolio page = parse(PAGE.replace(":**", "\\:**").replace("- and a thing more\n", ""));
    assertThat(entry(page).role()).isEmpty();
    assertThat(entry(page).body()).hasSize(1);
    RoundTrip.assertKept(page);
  }

  @Example
  void factsThatAreThereAlreadyAreSaidOnce() {
    Portfolio page =
        parse(
            PAGE.replace("- **Role", "Role: Cook\n\n- **Role").replace("- and a thing more\n", ""));
    assertThat(entry(page).role()).contains("Cook");
    assertThat(entry(page).period()).isEmpty();
    RoundTrip.assertKept(page);
  }
}
