package io.github.portfoliomd.parser.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.PortfolioParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages in eleven languages tell of an entry that differs from its section. */
class KindReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Experience               | Halden University     | I graduated in 2019.
          Berufserfahrung          | Universität Halden    | Ich habe dort Seile studiert.
          Expérience               | Université de Halden  | Diplômée en cordages.
          Experiencia              | Universidad de Halden | Estudié cuerdas.
          Experiência              | Universidade de Halden| Estudei cordas.
          Esperienza               | Università di Halden  | Laureata in corde.
          Werkervaring             | Universiteit Halden   | Daar ben ik afgestudeerd.
          Doświadczenie            | Uniwersytet Haldeński | Ukończyłam studia.
          工作经历                  | 哈尔登大学             | 主修绳索。
          職歴                     | ハルデン大学            | ロープを専攻した。
          경력                     | 할덴대학교              | 밧줄을 전공했다.
          """)
  void tellsStudiesFromWork(String section, String school, String text) {
    String page = "## " + section + "\n\n### " + school + "\n_2015 - 2019._\n\n";
    assertThat(kind(page + text)).isEqualTo(Kind.EDUCATION);
    assertThat(kind(page + "…")).isEqualTo(Kind.WORK);
  }

  @ParameterizedTest
  @CsvSource({
    "Education,Courses",
    "Ausbildung,Kurse",
    "Formation,Cours",
    "Educación,Cursos",
    "Educação,Cursos",
    "Istruzione,Corsi",
    "Opleiding,Cursussen",
    "Wykształcenie,Kursy",
    "教育背景,培训",
    "学歴,授業",
    "학력,강의"
  })
  void takesCoursesForWhatStandsAbove(String section, String courses) {
    assertThat(kind("## " + section + "\n\n### " + courses + "\n")).isEqualTo(Kind.EDUCATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Volunteering     | Speaker at Rope Days
          Ehrenamt         | Referentin bei Seiltage
          Bénévolat        | Conférencière à Rope Days
          Voluntariado     | Oradora en Días de Cuerda
          Volontariato     | Relatrice presso Rope Days
          Vrijwilligerswerk| Spreker bij Rope Days
          Wolontariat      | Prelegentka w Rope Days
          """)
  void tellsTalksFromVolunteering(String section, String entry) {
    assertThat(kind("## " + section + "\n\n### " + entry + "\n_2019._\n")).isEqualTo(Kind.TALK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Education    | Ph.D. in Ropes, Halden University    | education
          Education    | Teaching assistant, Halden University| teaching
          Volunteering | Treasurer at Rope Club               | volunteer
          Experience   | Halden Works                         | work
          Jane Roe, PhD| Halden Works Ltd                     | work
          """)
  void takesAPageForASection(String title, String heading, String kind) {
    String page = "---\ntitle: " + title + "\n---\n\n## " + heading + "\n_2019 - 2020._\n";
    assertThat(PortfolioParser.create().parse(page).portfolio().items().get(0).kind())
        .isEqualTo(Kind.of(kind));
  }

  /** The kind of the first item below the first section. */
  private static Kind kind(String page) {
    Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();
    Item section = portfolio.items().get(0);
    return section.items().get(0).kind();
  }
}
