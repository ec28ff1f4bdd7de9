package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolveUrlsTest {

  private static final URI BASE = URI.create("http://a/b/c/d;p?q");

  /** The examples of RFC 3986, sections 5.4.1 and 5.4.2. */
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q#s",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x, http://a/b/c/g;x",
    "g;x?y#s, http://a/b/c/g;x?y#s",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../, http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "../../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    ".g, http://a/b/c/.g",
    "g.., http://a/b/c/g..",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "./g/., http://a/b/c/g/",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g;x=1/./y, http://a/b/c/g;x=1/y",
    "g;x=1/../y, http://a/b/c/y",
    "g?y/./x, http://a/b/c/g?y/./x",
    "g?y/../x, http://a/b/c/g?y/../x",
    "g#s/./x, http://a/b/c/g#s/./x",
    "g#s/../x, http://a/b/c/g#s/../x"
  })
  void resolvesAsTheStandardSays(String reference, String resolved) {
    assertThat(Reference.resolve(BASE, reference)).isEqualTo(resolved);
  }

  @ParameterizedTest
  @CsvSource({
    "{{site.baseurl}}/a, {{site.baseurl}}/a",
    "a b, a b",
    "'', ''",
    "mailto:mail@quay.example, mailto:mail@quay.example",
    "été, http://a/b/c/été"
  })
  void leavesWhatIsNoReference(String address, String resolved) {
    assertThat(Reference.resolve(BASE, address)).isEqualTo(resolved);
  }

  @Test
  void resolvesAgainstBasesOfEveryForm() {
    assertThat(Reference.resolve(URI.create("http://a"), "g")).isEqualTo("http://a/g");
    assertThat(Reference.resolve(URI.create("http://a?x"), "#s")).isEqualTo("http://a?x#s");
    assertThat(Reference.resolve(URI.create("/b/c"), "g")).isEqualTo("/b/g");
    assertThat(Reference.resolve(URI.create("/b/c"), "//g")).isEqualTo("//g");
    assertThat(Reference.resolve(URI.create("mailto:a"), "g")).isEqualTo("g");
  }

  @Test
  void changesEveryAddressOfThePage() {
    Portfolio page = page("x", "/x").resolveUrls(URI.create("https://quay.example/page/"));

    assertThat(page).isEqualTo(page("https://quay.example/page/x", "https://quay.example/x"));
  }

  private static Portfolio page(String a, String b) {
    Inline link = Inline.link(a, "l");
    List<Inline> line =
        List.of(
            new Inline.Strong(List.of(link, Inline.image(b, "i"))),
            new Inline.Emphasis(List.of(link)),
            new Inline.Strikethrough(List.of(link)),
            Inline.text("t"));
    Block paragraph = new Block.Paragraph(line);
    Block.Cell cell = new Block.Cell(line);
    List<Block> blocks =
        List.of(
            paragraph,
            new Block.BulletList(true, List.of(Block.ListItem.of(paragraph))),
            new Block.OrderedList(3, true, List.of(Block.ListItem.of(paragraph))),
            new Block.Quote(List.of(new Block.Heading(2, line))),
            new Block.FootnoteDefinition("n", List.of(paragraph)),
            new Block.Table(List.of(Block.Alignment.NONE), List.of(cell), List.of(List.of(cell))),
            new Block.DefinitionList(
                List.of(new Block.Definition(List.of(line), List.of(List.of(paragraph))))),
            new Block.CodeBlock("", "x"));
    Section section =
        Section.builder()
            .heading(List.of(link))
            .body(blocks)
            .url(a)
            .addLogo(Inline.image(b, "i"))
            .addField(new Field("f", line))
            .build();
    Entry entry =
        Entry.builder()
            .heading(List.of(link))
            .body(blocks)
            .url(b)
            .addLogo(Inline.image(a, "i"))
            .addField(new Field("f", line))
            .addItem(section)
            .build();
    return Portfolio.builder()
        .heading(List.of(link))
        .introduction(blocks)
        .addItem(entry)
        .person(Person.builder().name("Ada Moreau").image(a).build())
        .build();
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Property
  void aSecondTimeNothingChanges(@ForAll("portfolios") Portfolio page) {
    Portfolio once = page.resolveUrls(BASE);

    assertThat(once.resolveUrls(URI.create("https://other.example/"))).isEqualTo(once);
  }
}
