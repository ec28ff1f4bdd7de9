package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.words.LabelMeaning;
import io.github.portfoliomd.parser.words.LanguageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user adds to a parser; the first reader is the example of {@link FacetReader}. */
class ExtensionTest {

  private static final Pattern GRANT =
      Pattern.compile(",?\\s*grant number:?\\s+(ANR-\\d{2}-\\d{4})", Pattern.CASE_INSENSITIVE);

  private static final FacetReader GRANTS =
      line ->
          GRANT
              .matcher(line.words())
              .results()
              .map(
                  g ->
                      new FacetReader.Found(
                          Field.of("Grant number", g.group(1)), g.start(), g.end()))
              .toList();

  private static final String PAGE =
      """
      ## Skiff
      _2021._

      Built in a week. \\
      Funded by the agency, grant number ANR-21-0042. \\
      It [floats](https://skiff.example).
      """;

  private static PortfolioParser.Builder builder() {
    return PortfolioParser.builder();
  }

  @Test
  void readsDatesAsTheCountryOfItsLanguageWritesThem() {
    String page = "## Skiff\n03/04/2020\n";
    assertThat(period(builder().onlyLanguages(Locale.UK), page)).contains("2020-04-03");
    assertThat(period(builder().onlyLanguages(Locale.US), page)).contains("2020-03-04");
    assertThat(period(builder().onlyLanguages(Locale.ENGLISH), page)).isEmpty();
    assertThat(period(builder().onlyLanguages(Locale.US), "---\nlang: fr\n---\n" + page))
        .contains("2020-04-03");
  }

  private static Optional<String> period(PortfolioParser.Builder builder, String page) {
    return ((Entry) item(builder, page)).period().map(Period::toString);
  }

  @Test
  void readsFieldsOfItsOwnAmongText() {
    ParseResult result = builder().addFacetReader(GRANTS).build().parse(PAGE);
    Item skiff = result.portfolio().items().get(0);
    assertThat(skiff.fields()).containsExactly(Field.of("Grant number", "ANR-21-0042"));
    assertThat(text(skiff)).isEqualTo("Built in a week.\nFunded by the agency.\nIt floats.");
    assertThat(result.source().ranges(skiff, Facet.FIELDS))
        .extracting(range -> result.source().text(range))
        .containsExactly(", grant number ANR-21-0042");
  }

  @Test
  void isReadAsALabelledLineWithoutTheExtension() {
    Portfolio portfolio = builder().addFacetReader(GRANTS).build().parse(PAGE).portfolio();
    String written = MarkdownWriter.create().write(portfolio);
    assertThat(written).contains("_Grant number_: ANR-21-0042");
    assertThat(PortfolioParser.create().parse(written).portfolio()).isEqualTo(portfolio);
    assertThat(builder().addFacetReader(GRANTS).build().parse(written).portfolio())
        .isEqualTo(portfolio);
  }

  private static String text(Item item) {
    return Inlines.text(((Block.Paragraph) item.body().get(0)).content());
  }

  @Test
  void takesALineThatHasNothingElse() {
    String page = "## Skiff\n\nGrant number: ANR-21-0042\n\nBuilt in a week.\n";
    Item skiff = item(builder().addFacetReader(GRANTS), page);
    assertThat(skiff.fields()).containsExactly(Field.of("Grant number", "ANR-21-0042"));
    assertThat(skiff.body()).containsExactly(Block.paragraph("Built in a week."));
  }

  private static Item item(PortfolioParser.Builder builder, String page) {
    return builder.build().parse(page).portfolio().items().get(0);
  }

  @Test
  void isAskedInOrderAboutWhatIsLeft() {
    FacetReader first = line -> found(line, "Hull", "oak");
    FacetReader second =
        line ->
            line.words().contains("oak") ? found(line, "Wood", "oak") : found(line, "Sail", "red");
    Item skiff =
        item(builder().addFacetReader(first).addFacetReader(second), "## Skiff\n\noak red wet\n");
    assertThat(skiff.fields()).containsExactly(Field.of("Hull", "oak"), Field.of("Sail", "red"));
    assertThat(text(skiff)).isEqualTo("wet");
  }

  private static List<FacetReader.Found> found(
      FacetReader.TextLine line, String label, String word) {
    int at = line.words().indexOf(word);
    return List.of(new FacetReader.Found(Field.of(label, word), at, at + word.length()));
  }

  @Test
  void isShownTheLabelAndNoLink() {
    List<FacetReader.TextLine> lines = new ArrayList<>();
    FacetReader all =
        line -> {
          lines.add(line);
          return List.of(new FacetReader.Found(Field.of("All", "x"), 0, line.words().length()));
        };
    Item skiff = item(builder().addFacetReader(all), "## Skiff\n\nWood: [o](x) \\*\n");
    assertThat(lines).containsExactly(new FacetReader.TextLine("Wood: \uFFFC \uFFFC", "Wood"));
    assertThat(skiff.fields()).extracting(Field::label).containsExactly("Wood");
  }

  @Test
  void throwsWhatAReaderThrows() {
    IllegalStateException own = new IllegalStateException("mine");
    PortfolioParser parser =
        builder()
            .addFacetReader(
                line -> {
                  throw own;
                })
            .build();
    assertThatThrownBy(() -> parser.parse(PAGE)).isSameAs(own);
    FacetReader.Found beyond = new FacetReader.Found(Field.of("a", "b"), 0, 999);
    PortfolioParser wide = builder().addFacetReader(line -> List.of(beyond)).build();
    assertThatThrownBy(() -> wide.parse(PAGE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FacetReader.Found(Field.of("a", "b"), 3, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsSectionsOfOnesOwn() {
    String page = "## Boat yards\n\n- Halden Works, 2021\n- Fjordby Yard, 2019\n";
    Item yards = item(builder().putSection("Boat yards", Kind.of("yard")), page);
    assertThat(yards).isInstanceOf(Section.class);
    assertThat(yards.kind()).isEqualTo(Kind.of("yard"));
    assertThat(yards.items()).extracting(Item::kind).containsOnly(Kind.of("yard")).hasSize(2);
    assertThat(item(builder(), page).kind()).isEqualTo(Kind.OTHER);
  }

  @Test
  void readsKindsOfOnesOwn() {
    String page = "## Regatta on the lake\n_2021._\n";
    assertThat(item(builder().putKind("Regatta", Kind.of("race")), page).kind())
        .isEqualTo(Kind.of("race"));
    assertThat(item(builder(), page).kind()).isEqualTo(Kind.OTHER);
  }

  @Test
  void readsLabelsOfOnesOwn() {
    String page = "## Skiff\n_2021._ \\\nGehilfe: Segelmacher\n";
    Entry own = (Entry) item(builder().putLabel("gehilfe", LabelMeaning.ROLE), page);
    assertThat(own.role()).contains("Segelmacher");
    assertThat(own.fields()).isEmpty();
    Entry other = (Entry) item(builder(), page);
    assertThat(other.role()).isEmpty();
    assertThat(other.fields()).containsExactly(Field.of("Gehilfe", "Segelmacher"));
  }

  private static final Locale MADE_UP = Locale.forLanguageTag("x-lingo");

  private static final String LINGO =
      """
      present = nuvo
      month.3 = trimo
      section.work = laboro
      label.location = loketo
      """;

  @Test
  void readsLanguagesOfOnesOwn() {
    String page = "## Laboro\n\n### Skiff\n_Trimo 2021 - nuvo._ \\\nLoketo: Fjordby\n";
    Item work = item(builder().addLanguage(MADE_UP, LINGO), page);
    assertThat(work.kind()).isEqualTo(Kind.WORK);
    Entry skiff = (Entry) work.items().get(0);
    assertThat(skiff.period()).contains(Period.since(PartialDate.of(2021, 3)));
    assertThat(skiff.location()).contains("Fjordby");
    assertThat(((Entry) item(builder(), page).items().get(0)).period()).isEmpty();
  }

  @Test
  void readsOnlyTheLanguagesThatItIsTold() {
    String page = "## Berufserfahrung\n\n- Segel, Mai 2021\n- Taue, März 2019\n";
    assertThat(item(builder().onlyLanguages(Locale.GERMAN), page).kind()).isEqualTo(Kind.WORK);
    assertThat(item(builder().onlyLanguages(Locale.ENGLISH), page).kind()).isEqualTo(Kind.OTHER);
  }

  static Stream<PortfolioParser.Builder> fewLanguages() {
    return Stream.concat(
        LanguageWords.FILES.stream().map(language -> builder().onlyLanguages(language)),
        Stream.of(
            builder().onlyLanguages(), builder().onlyLanguages().addLanguage(MADE_UP, LINGO)));
  }

  @ParameterizedTest
  @MethodSource("fewLanguages")
  void readsNumbersInAnyLanguages(PortfolioParser.Builder builder) {
    String page =
        "## Skiff\n_2021-03 - 2022-04._\n\nTar, a  b and\n\n- Sail: red,  wet etc\n\n_keywords: a, b c_\n";
    Entry skiff = (Entry) item(builder, page);
    assertThat(skiff.period()).contains(Period.parse("2021-03/2022-04"));
    assertThat(skiff.keywords()).containsExactly("a", "b c");
  }

  @Test
  void refusesWordsThatMeanNothing() {
    for (String words :
        List.of(
            "presence = nuvo", "month.13 = x", "season.mud = x", "label.hue = x", "kind.A = x")) {
      assertThatThrownBy(() -> builder().addLanguage(MADE_UP, words))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> builder().onlyLanguages(MADE_UP))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
