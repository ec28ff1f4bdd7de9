package io.github.portfoliomd.parser.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static Map<String, Data> read(String yaml) throws YamlReader.Failure {
    return YamlReader.read(yaml, YamlReader.Listener.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "''", "~~~: x"})
  void readsLittle(String yaml) throws YamlReader.Failure {
    assertThat(read(yaml)).hasSizeLessThan(2);
  }

  @Test
  void keepsUnquotedValuesAsTheyAreWritten() throws YamlReader.Failure {
    assertThat(read("a: NO\nb: 12:30\nc: 1.10\nd: 'NO'\ne: !!int foo\nf:\ng: true\n"))
        .containsExactly(
            Map.entry("a", new Data.Text("NO", true)),
            Map.entry("b", new Data.Text("12:30", true)),
            Map.entry("c", Data.number("1.10")),
            Map.entry("d", Data.text("NO")),
            Map.entry("e", Data.text("foo")),
            Map.entry("f", Data.ofNull()),
            Map.entry("g", Data.bool(true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: &x 1'          | anchors are not read | 3",
        "'a: *x'            | aliases are not read | 3",
        "'- a'              | it is no map | 0",
        "'a: 1\n---\nb: 2'  | it holds a second document | 5",
        "'? [a]\n: b'       | a key must be a word | 2",
        "'a: \u0007'        | special characters are not allowed | 3",
        "'a: &x [*x]'       | anchors are not read | 3",
        "'a: [&x {b: *x}]'  | anchors are not read | 4",
        "'<<: *x'           | aliases are not read | 4",
        "'a:\n\t- b'        | found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation) | 3",
        "'a: !<x'            | expected '>', but found ' ' (0) | 6",
        "'a: %%%'           | found character '%' that cannot start any token. (Do not use % for indentation) | 3",
        "'a: [1'            | expected ',' or ']', but got <stream end> | 5",
        "'🌊: [1'           | expected ',' or ']', but got <stream end> | 6"
      })
  void tellsWhyAndWhere(String yaml, String why, int index) {
    YamlReader.Failure failure = catchThrowableOfType(YamlReader.Failure.class, () -> read(yaml));
    assertThat(failure.why()).isEqualTo(why);
    assertThat(failure.index()).isEqualTo(index);
  }

  @Test
  void refusesWhatNestsTooDeep() {
    String deep = "a: " + "[".repeat(60) + "]".repeat(60);
    assertThat(catchThrowableOfType(YamlReader.Failure.class, () -> read(deep)).why())
        .startsWith("it nests more than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[a, {b: "})
  void refusesWhatNestsTenThousandDeep(String open) {
    String deep = "a:\n  " + open.repeat(10_000);
    YamlReader.Failure failure = catchThrowableOfType(YamlReader.Failure.class, () -> read(deep));
    assertThat(failure.why()).isNotEmpty();
    assertThat(failure.index()).isBetween(0, deep.length());
  }

  /** No tag makes an object, be it one that SnakeYAML itself would trip over. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!int foo",
        "!!binary '%%%'",
        "!!timestamp 2019-99-99",
        "!!float x",
        "!!bool 7",
        "!!null a",
        "!!javax.script.ScriptEngineManager x",
        "!<tag:yaml.org,2002:int> x",
        "! x"
      })
  void keepsTheTextOfATaggedValue(String yaml) throws YamlReader.Failure {
    String text = yaml.substring(yaml.indexOf(' ') + 1).replace("'", "");
    assertThat(read("a: " + yaml)).isEqualTo(Map.of("a", Data.text(text)));
  }

  @Test
  void readsCollectionsWithTagsAsWhatTheyAre() throws YamlReader.Failure {
    assertThat(read("a: !!set {b: 1}\nc: !!omap [{d: 2}]\n").values())
        .containsExactly(
            Data.mapping(Map.of("b", Data.number("1"))),
            new Data.Sequence(List.of(Data.mapping(Map.of("d", Data.number("2"))))));
  }

  @Test
  void readsScalarsOfMillionsOfCharacters() throws YamlReader.Failure {
    String text = "x".repeat(3_000_000);
    for (String yaml : List.of(text, "'" + text + "'", "\"" + text + "\"", "|-\n  " + text)) {
      assertThat(((Data.Text) read("a: " + yaml).get("a")).value()).hasSize(3_000_000);
    }
  }

  @Test
  void keepsTheEarlierOfEqualKeys() throws YamlReader.Failure {
    List<String> told = new ArrayList<>();
    Map<String, Data> values =
        YamlReader.read(
            "a: 1\na: 2\na: 3\nb: {c: 4, c: 5}\n",
            new YamlReader.Listener() {
              @Override
              public void value(String key, int start, int end) {}

              @Override
              public void duplicate(String key, String kept, int start, int end) {
                told.add(key + " " + kept + " " + start);
              }
            });
    assertThat(values.keySet()).containsExactly("a (earlier)", "a (earlier 2)", "a", "b");
    assertThat(values).containsEntry("a", Data.number("3"));
    assertThat(told).containsExactly("a a (earlier) 5", "a a (earlier 2) 10", "c c (earlier) 25");
  }

  @Property
  void readsWhatIsWritten(@ForAll("maps") Data data) throws YamlReader.Failure {
    assertThat(read(YamlText.of(Map.of("key", data)))).isEqualTo(Map.of("key", data));
    String hidden = YamlText.inComment(Map.of("k-->", data, "x", Data.text("a --> b")));
    assertThat(hidden).doesNotContain("-->");
    assertThat(read(hidden)).isEqualTo(Map.of("k-->", data, "x", Data.text("a --> b")));
  }

  @Provide
  Arbitrary<Data> maps() {
    return PortfolioArbitraries.data();
  }
}
