package io.github.portfoliomd.parser.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What phrases name, and below which headings. */
class NamePhraseTest {

  private static final NamePhrase PHRASES =
      new NamePhrase(Vocabulary.ALL, Names.of(Vocabulary.ALL));

  private static String read(Kind kind, String phrase) {
    Named named = PHRASES.read(phrase, new Context(kind, Context.Above.SECTION, 1, null));
    String host = named.employer() == null ? named.organization() : named.employer();
    return named.role() + " / " + host + " / " + named.location();
  }

  @Example
  void positionsAtOrganizations() {
    assertThat(read(Kind.WORK, "Baker at Foamworks")).isEqualTo("Baker / Foamworks / null");
    assertThat(read(Kind.WORK, "Engineer, Foamworks GmbH, Berlin"))
        .isEqualTo("Engineer / Foamworks GmbH / Berlin");
    assertThat(read(Kind.WORK, "Foamworks - Engineer")).isEqualTo("Engineer / Foamworks / null");
    assertThat(read(Kind.WORK, "Engineer | Foamworks | Halden, Norway"))
        .isEqualTo("Engineer / Foamworks / Halden, Norway");
    assertThat(read(Kind.OTHER, "Nobody knows - what this is")).isEqualTo("null / null / null");
  }

  @Example
  void inOtherLanguages() {
    assertThat(read(Kind.WORK, "Praktikantin im Vertrieb bei Lindenmedien"))
        .isEqualTo("Praktikantin im Vertrieb / Lindenmedien / null");
    assertThat(read(Kind.WORK, "Stagiaire en graphisme chez Studio Amarante"))
        .isEqualTo("Stagiaire en graphisme / Studio Amarante / null");
    assertThat(read(Kind.WORK, "Mecánico en Motores Olmedal"))
        .isEqualTo("Mecánico / Motores Olmedal / null");
    assertThat(read(Kind.WORK, "Tesoriera presso il Circolo Azzurro"))
        .isEqualTo("Tesoriera / Circolo Azzurro / null");
    assertThat(read(Kind.WORK, "株式会社水無瀬 エンジニア")).isEqualTo("エンジニア / 株式会社水無瀬 / null");
    assertThat(read(Kind.VOLUNTEER, "月見図書館で会計係")).isEqualTo("会計係 / 月見図書館 / null");
  }

  @Example
  void degreesAreNoPositionsAndHaveSchools() {
    assertThat(read(Kind.EDUCATION, "MSc in Chemistry, University of Larkhaven"))
        .isEqualTo("null / University of Larkhaven / null");
    assertThat(read(Kind.EDUCATION, "Grado en Matemáticas, Universidad de Olmedal"))
        .isEqualTo("null / Universidad de Olmedal / null");
    assertThat(read(Kind.OTHER, "Bachelor degree Computer Engineer"))
        .isEqualTo("null / null / null");
  }

  @Example
  void schoolsAreToldBeforeSubjects() {
    assertThat(read(Kind.EDUCATION, "BTech, Foam Technology, Larkhaven College"))
        .isEqualTo("null / Larkhaven College / null");
  }

  @Example
  void whoTaughtWhere() {
    assertThat(read(Kind.PROJECT, "Instructor Training Foam Technology / Larkhaven"))
        .isEqualTo("Instructor / Foam Technology / Larkhaven / null");
    assertThat(read(Kind.PROJECT, "Instructor Ropes - Training Foam Technology"))
        .isEqualTo("Instructor Ropes / Foam Technology / null");
    assertThat(read(Kind.PROJECT, "Dozentin Schulung Schaumwerk GmbH"))
        .isEqualTo("Dozentin / Schaumwerk GmbH / null");
    assertThat(read(Kind.PROJECT, "Instructor training for riggers"))
        .isEqualTo("null / null / null");
    assertThat(read(Kind.CERTIFICATE, "Instructor Training Foam Technology")).startsWith("null / ");
  }

  @Example
  void datesAreNoNames() {
    assertThat(read(Kind.WORK, "Prior September 2017")).isEqualTo("null / null / null");
  }

  @Example
  void whoGaveIt() {
    assertThat(read(Kind.CERTIFICATE, "First Aid, Red Rope Society"))
        .isEqualTo("null / Red Rope Society / null");
  }

  @Property
  void anyPhraseIsReadAndProtectedCharactersAreInNoName(@ForAll String phrase) {
    Named named = PHRASES.read("Baker at A" + Signs.HIDDEN + phrase, Context.page(Kind.WORK));
    assertThat(String.valueOf(named.organization())).doesNotContain("" + Signs.HIDDEN);
    assertThat(String.valueOf(named.role())).doesNotContain("" + Signs.HIDDEN);
    assertThat(String.valueOf(named.location())).doesNotContain("" + Signs.HIDDEN);
    PHRASES.read(phrase, Context.page(Kind.EDUCATION));
  }
}
