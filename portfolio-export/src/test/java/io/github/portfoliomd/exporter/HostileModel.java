package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Portfolios that say one thing in every place. */
final class HostileModel {

  private final String attack;
  private final Map<String, Data> extensions;

  private HostileModel(String attack) {
    this.attack = attack;
    this.extensions =
        Map.of(
            "x",
            Data.sequence(
                Data.text(attack), Data.mapping(Map.of(attack + ".", Data.text(attack)))));
  }

  static Portfolio everywhere(String attack) {
    return new HostileModel(attack).portfolio();
  }

  /** Pages that have no heading of their own: their title is it, or the name of whose they are. */
  static List<Portfolio> named(String attack) {
    FrontMatter title = FrontMatter.of(Map.of("title", Data.text(attack)));
    return List.of(
        Portfolio.builder().frontMatter(title).build(),
        Portfolio.builder().person(Person.builder().name(attack).build()).build());
  }

  private Portfolio portfolio() {
    return Portfolio.builder()
        .frontMatter(
            FrontMatter.of(
                Map.of(
                    "title",
                    Data.text(attack),
                    "lang",
                    Data.text(attack),
                    attack + ".",
                    Data.sequence(Data.text(attack)))))
        .person(person())
        .heading(inlines())
        .introduction(blocks())
        .addItem(section())
        .addItem(entry(Kind.WORK))
        .addItem(entry(Kind.PUBLICATION))
        .addItem(entry(Kind.EDUCATION))
        .addItem(entry(kind()))
        .extensions(extensions)
        .build();
  }

  private Person person() {
    return Person.builder()
        .name(attack)
        .label(attack)
        .image(attack)
        .email(attack)
        .phone(attack)
        .url(attack)
        .summary(attack)
        .location(
            Location.builder()
                .address(attack)
                .postalCode(attack)
                .city(attack)
                .countryCode(attack)
                .region(attack)
                .extensions(extensions)
                .build())
        .addProfile(Profile.builder().network(attack).username(attack).url(attack).build())
        .addProfile(Profile.builder().url(attack).extensions(extensions).build())
        .extensions(extensions)
        .build();
  }

  private Section section() {
    return Section.builder()
        .heading(inlines())
        .kind(Kind.SKILL)
        .url(attack)
        .addKeywordGroup(KeywordGroup.of(attack, attack))
        .addLogo(image())
        .body(blocks())
        .addItem(entry(Kind.SKILL))
        .extensions(extensions)
        .build();
  }

  private Entry entry(Kind kind) {
    return Entry.builder()
        .heading(inlines())
        .kind(kind)
        .period(Period.since(PartialDate.of(2021, 3)))
        .role(attack)
        .organization(attack)
        .location(attack)
        .url(attack)
        .addKeywordGroup(KeywordGroup.of("", attack, "x " + attack))
        .addKeywordGroup(KeywordGroup.of(attack, attack))
        .addField(new Field(attack.isBlank() ? "x" : attack, inlines()))
        .addField(Field.of("URL", attack))
        .addLogo(image())
        .publication(publication())
        .body(blocks())
        .extensions(extensions)
        .build();
  }

  private Publication publication() {
    return Publication.builder()
        .addAuthor(attack)
        .title(attack)
        .venue(attack)
        .year(2020)
        .doi(new Doi("10.5555/x", attack))
        .extensions(extensions)
        .build();
  }

  private Inline.Image image() {
    return new Inline.Image(attack, attack, attack, attack, attack);
  }

  private List<Inline> inlines() {
    Inline text = Inline.text(attack);
    return List.of(
        text,
        new Inline.Emphasis(List.of(new Inline.Strong(List.of(text)))),
        new Inline.Code(attack),
        new Inline.Link(attack, attack, List.of(text, image())),
        new Inline.Link("https://a.example/" + attack, "", List.of(text)),
        image(),
        new Inline.Image("https://a.example/" + attack, attack, "", "", ""),
        new Inline.Html(attack),
        new Inline.Html("<kbd title=\"" + attack + "\">"),
        text,
        new Inline.Html("</kbd>"),
        new Inline.Html("<!-- " + attack + " -->"),
        new Inline.Opaque(attack));
  }

  private List<Block> blocks() {
    Block.Paragraph words = new Block.Paragraph(inlines());
    List<Block> blocks = new ArrayList<>();
    blocks.add(words);
    blocks.add(new Block.Quote(List.of(new Block.Heading(3, inlines()), words)));
    blocks.add(new Block.BulletList(true, List.of(Block.ListItem.of(words))));
    blocks.add(new Block.CodeBlock(attack, attack));
    blocks.add(
        new Block.Table(
            List.of(Block.Alignment.LEFT),
            List.of(new Block.Cell(inlines())),
            List.of(List.of(new Block.Cell(inlines())))));
    blocks.add(
        new Block.DefinitionList(
            List.of(new Block.Definition(List.of(inlines()), List.of(List.of(words))))));
    blocks.add(new Block.Opaque(attack));
    blocks.add(new Block.Comment(attack));
    rawHtml().map(Block.Html::new).forEach(blocks::add);
    return blocks;
  }

  private Stream<String> rawHtml() {
    return Stream.of(
            "%s",
            "<div>%s</div>",
            "<a href=\"%s\">x</a>",
            "<a href='%s'>x</a>",
            "<a href=%s>x</a>",
            "<p title=\"%s\">x</p>",
            "<img src=\"%s\" alt=\"%s\" width=\"%s\">",
            "<p style=\"color:%s\">x</p>",
            "<style>p{color:%s}</style>",
            "<script type=\"application/ld+json\">{\"name\": \"%s\"}</script>",
            "<textarea>%s</textarea>",
            "<!-- %s -->")
        .map(html -> html.replace("%s", attack));
  }

  /** Not every name can be a kind. */
  private Kind kind() {
    try {
      return Kind.of(attack);
    } catch (IllegalArgumentException refused) {
      return Kind.OTHER;
    }
  }
}
