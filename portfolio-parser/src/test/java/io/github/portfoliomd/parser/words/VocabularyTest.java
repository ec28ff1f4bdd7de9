package io.github.portfoliomd.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  /**
   * Keys of English that another language may do without: what they hold is a matter of grammar.
   */
  private static final Set<String> OF_GRAMMAR =
      Set.of(
          "activity.first",
          "award.by",
          "citation.in",
          "citation.with",
          "date.in",
          "date.of",
          "date.ordinal",
          "degree.of",
          "from",
          "from.and",
          "keywords.head",
          "month.9",
          "page.of",
          "person.particle",
          "person.title",
          "place.particle",
          "relative",
          "role.level",
          "role.together",
          "section.alone",
          "prose.was",
          "prose.project",
          "prose.other",
          "prose.worked",
          "prose.who",
          "prose.made",
          "prose.at",
          "prose.by",
          "prose.in",
          "prose.of",
          "prose.article",
          "prose.article.indefinite",
          "prose.end",
          "name.within",
          "role.first",
          "role.rank",
          "role.member",
          "role.speaker",
          "role.or.thing",
          "role.suffix",
          "organization.suffix",
          "organization.or.thing.first",
          "organization.unit",
          "event.suffix",
          "at",
          "at.organization",
          "at.helper",
          "at.study",
          "at.training",
          "name.alias",
          "name.form",
          "name.of");

  /** Words that stand beside dates, in eleven languages, and what a page of one says by them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 2021 – present         | 2021-05/..
          Mai 2021 – heute           | 2021-05/..
          mai 2021 – aujourd'hui     | 2021-05/..
          mayo de 2021 – actualidad  | 2021-05/..
          maio de 2021 – atual       | 2021-05/..
          maggio 2021 – oggi         | 2021-05/..
          mei 2021 – heden           | 2021-05/..
          maj 2021 – obecnie         | 2021-05/..
          2021年5月至今                | 2021-05/..
          2021年5月～現在              | 2021-05/..
          2021년 5월 ~ 현재            | 2021-05/..
          """)
  void readsWhatStillRuns(String words, String edtf) {
    assertThat(PeriodReader.of(Vocabulary.ALL).read(words))
        .contains(new PeriodReader.Found(Period.parse(edtf)));
  }

  @ParameterizedTest
  @CsvSource({
    "Work experience,Education,Projects,Skills,News",
    "Berufsweg,Ausbildung,Projekte,Kenntnisse,Sonstiges",
    "Expérience,Formation,Projets,Compétences,Divers",
    "Experiencia,Educación,Proyectos,Habilidades,Otros",
    "Experiência,Formação,Projetos,Habilidades,Outros",
    "Esperienza,Istruzione,Progetti,Competenze,Altro",
    "Werkervaring,Opleiding,Projecten,Vaardigheden,Overig",
    "Doświadczenie,Wykształcenie,Projekty,Umiejętności,Inne",
    "工作经历,教育背景,项目经验,技能,其他",
    "職歴,学歴,プロジェクト,スキル,その他",
    "경력,학력,프로젝트,기술,기타"
  })
  void knowsSections(String work, String education, String project, String skill, String other) {
    assertThat(Vocabulary.ALL.section(work)).contains(Kind.WORK);
    assertThat(Vocabulary.ALL.section(education)).contains(Kind.EDUCATION);
    assertThat(Vocabulary.ALL.section(project)).contains(Kind.PROJECT);
    assertThat(Vocabulary.ALL.section(skill)).contains(Kind.SKILL);
    assertThat(Vocabulary.ALL.section(other)).contains(Kind.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Skills that I have but do not use at my present work any more | skill
          Projekte, die mir am Herzen liegen                            | project
          Conhecimentos que já usei, mas não uso no trabalho atualmente | skill
          Progressos pessoais e/ou voluntários                            | other
          Projetos pessoais e/ou voluntários                            | project
          Customers history                                             | work
          Customer support                                              | other
          Mes expériences                                               | work
          Moje publikacje                                               | publication
          私の経歴                                                      | work
          Eventos organizados                                           | volunteer
          Thématiques de recherche                                      | interest
          Fahrerlaubnis                                                 | skill
          Parallele Programmierung                                      | other
          Bases de datos pequeñas                                       | other
          Disciplinas ministradas                                       | teaching
          Seminari tenuti                                               | talk
          Bestuur en commissies                                         | volunteer
          Solo exhibitions                                              | other
          過去の登壇資料                                                | talk
          学会任职                                                      | volunteer
          병역사항                                                      | other
          My boats                                                      | other
          """)
  void knowsSectionsOfSeveralWords(String heading, String kind) {
    assertThat(Vocabulary.ALL.section(heading).orElse(Kind.OTHER)).isEqualTo(Kind.of(kind));
  }

  /** One slip in a long name leaves it what it was; another form, or another word, is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Profesional experience  | work
          Publciations            | publication
          Work experiennce        | work
          Certifcations           | certificate
          Berufserfarung          | work
          Informazoni personali   | contact
          Preferences             | other
          Vocations               | other
          Employees               | other
          Expedience              | other
          Aufzeichnungen          | other
          Certificate             | other
          Deployment              | other
          Skils                   | other
          """)
  void knowsMisspeltSections(String heading, String kind) {
    assertThat(Vocabulary.ALL.section(heading).orElse(Kind.OTHER)).isEqualTo(Kind.of(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja", "ko"})
  void saysWhatEnglishSays(String language) {
    Set<String> missing = new TreeSet<>(keys("en"));
    missing.removeAll(keys(language));
    missing.removeAll(OF_GRAMMAR);
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja", "ko"})
  void saysNothingTwice(String language) throws IOException {
    Set<String> keys = new HashSet<>();
    for (String line : lines(language)) {
      if (!line.startsWith("#") && line.contains("=")) {
        assertThat(keys.add(line.substring(0, line.indexOf('=')).strip())).as(line).isTrue();
      }
    }
    assertThat(keys).isEqualTo(keys(language));
  }

  /** A language that is added takes no section's name and no label from English. */
  @ParameterizedTest
  @ValueSource(strings = {"section", "label", "kind"})
  void leavesEnglishAsItIs(String sort) {
    LanguageWords english = LanguageWords.ofFile(Locale.ENGLISH);
    Vocabulary alone = Vocabulary.of(List.of(english), new OwnWords());
    for (String key : keys("en")) {
      if (key.startsWith(sort + ".") && !key.equals("section.alone")) {
        for (String word : english.lists().getOrDefault(key, List.of())) {
          assertThat(meaning(Vocabulary.ALL, sort, word))
              .as(word)
              .isEqualTo(meaning(alone, sort, word));
        }
      }
    }
  }

  /** The months of a language that the earlier ones do not call otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "nl", "pl"})
  void knowsMonths(String language) {
    Vocabulary vocabulary =
        Vocabulary.of(List.of(LanguageWords.ofFile(new Locale(language))), new OwnWords());
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        String name = month.getDisplayName(style, new Locale(language));
        assertThat(vocabulary.month(name)).as(name).isEqualTo(month.getValue());
        assertThat(Vocabulary.ALL.month(name)).as(name).isEqualTo(month.getValue());
      }
    }
  }

  private static Object meaning(Vocabulary vocabulary, String sort, String word) {
    return switch (sort) {
      case "section" -> vocabulary.section(word);
      case "label" -> vocabulary.label(word);
      default -> vocabulary.kind(word);
    };
  }

  private static Set<String> keys(String language) {
    return LanguageWords.ofFile(new Locale(language)).lists().keySet();
  }

  private static List<String> lines(String language) throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Vocabulary.class.getResourceAsStream("words_" + language + ".properties")),
                StandardCharsets.UTF_8))) {
      return file.lines().toList();
    }
  }
}
