package io.github.portfoliomd.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Reads any text as commonmark-java does, which follows the specification in every example: another
 * reading of its words than ours.
 */
class AgainstCommonmarkTest {

  private static final Parser OURS = Engine.install(Parser.builder(), NoTags::new).build();

  private static final org.commonmark.parser.Parser THEIRS =
      org.commonmark.parser.Parser.builder().build();

  @Property
  void inlines(@ForAll("texts") String text) {
    // behind a letter no block starts, and no line is blank
    String markdown = "x" + text + "x\n";
    assertThat(OurShape.of(OURS.parse(markdown))).isEqualTo(TheirShape.of(THEIRS.parse(markdown)));
  }

  @Property
  void inlinesWithDefinitions(@ForAll("texts") String text) {
    String markdown = "[a]: /a 'b'\n[b c]: </d e>\n\nx" + text + "x\n";
    assertThat(OurShape.of(OURS.parse(markdown))).isEqualTo(TheirShape.of(THEIRS.parse(markdown)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "![",
            "](",
            "(",
            ")",
            "<",
            ">",
            "[a]",
            "[b c]",
            "[b\nc]",
            "[]",
            "[a][]",
            "](/u)",
            "](/u \"t\")",
            "](<u v>)",
            "](/u 't",
            "<b>",
            "</b>",
            "<a c=\"d\" e='f'>",
            "<a c=d/>",
            "<!-- a -->",
            "<!-->",
            "<?a?>",
            "<!A b>",
            "<![CDATA[a]]>",
            "<http://a.example/b*c>",
            "<a@b.example>",
            "&amp;",
            "&#65;",
            "&#x41;",
            "&nosuch;",
            "&",
            "\\",
            "\\*",
            "\\[",
            "\\`",
            " ",
            "a",
            "b",
            "1",
            ".",
            "\u00e9",
            "\u2014",
            "\ud83d\ude00",
            "\u00a0",
            "\"",
            "'",
            "!",
            "\nc",
            "  \nc",
            "\\\nc",
            "/u")
        .list()
        .ofMaxSize(16)
        .map(pieces -> String.join("", pieces));
  }
}
