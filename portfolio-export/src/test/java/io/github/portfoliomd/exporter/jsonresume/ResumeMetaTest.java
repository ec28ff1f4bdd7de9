package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumeMetaTest {

  private static String extended(String name, Data value) {
    return json(Portfolio.builder().putExtension(name, value).build());
  }

  @Test
  void frontMatter() {
    Map<String, Data> values = new LinkedHashMap<>();
    values.put("title", Data.text("Ada’s work"));
    values.put("date", new Data.Text("2021-03-01", true));
    values.put("order", Data.number("1.10"));
    assertThat(json(Portfolio.builder().frontMatter(FrontMatter.of(values)).build()))
        .isEqualTo(
            """
            {"meta":{"x-frontMatter":{"title":"Ada’s work","date":{"x-plain":"2021-03-01"},\
            "order":1.10}}}""");
  }

  @Test
  void frontMatterThatCouldNotBeRead() {
    assertThat(
            json(
                Portfolio.builder()
                    .frontMatter(new FrontMatter.Unread(FrontMatter.Format.TOML, "a = 1"))
                    .build()))
        .isEqualTo(
            """
            {"meta":{"x-unreadFrontMatter":{"format":"toml","text":"a = 1"}}}""");
    assertThat(
            json(
                Portfolio.builder()
                    .frontMatter(new FrontMatter.Unread(FrontMatter.Format.YAML, ""))
                    .build()))
        .isEqualTo(
            """
            {"meta":{"x-unreadFrontMatter":{"format":"yaml"}}}""");
  }

  @Test
  void extensionsArePropertiesOfTheirObject() {
    assertThat(extended("volcanoes", Data.sequence(Data.text("Etna"), Data.bool(true))))
        .isEqualTo(
            """
            {"volcanoes":["Etna",true]}""");
    assertThat(json(entry(Kind.PROJECT, "A").putExtension("stars", Data.number("5"))))
        .isEqualTo(
            """
            {"name":"A","stars":5}""");
  }

  @Test
  void extensionThatWouldBeTakenForAMisplacedPart() {
    Data one = Data.sequence(Data.mapping(Map.of("a", Data.number("1"))));
    assertThat(extended("profiles", one))
        .isEqualTo(
            """
            {"x-extensions":{"profiles":[{"a":1}]}}""");
    Portfolio portfolio =
        Portfolio.builder()
            .person(Person.builder().putExtension("work", one).build())
            .putExtension("location", Data.mapping(Map.of("a", Data.number("1"))))
            .build();
    assertThat(Resumes.read(portfolio)).isEqualTo(portfolio);
  }

  @Test
  void extensionWhoseNameIsTaken() {
    assertThat(extended("work", Data.text("none")))
        .isEqualTo(
            """
            {"x-extensions":{"work":"none"}}""");
    assertThat(extended("x-introduction", Data.number("1")))
        .isEqualTo(
            """
            {"x-extensions":{"x-introduction":1}}""");
    assertThat(json(entry(Kind.PROJECT, "A").putExtension("endDate", Data.text("soon"))))
        .isEqualTo(
            """
            {"name":"A","x-extensions":{"endDate":"soon"}}""");
  }

  @Test
  void schemaAndMetaOfAResumeThatWasRead() {
    assertThat(extended("$schema", Data.text("https://s.example/schema.json")))
        .isEqualTo(
            """
            {"$schema":"https://s.example/schema.json"}""");
    Map<String, Data> meta = new LinkedHashMap<>();
    meta.put("theme", Data.text("dusk"));
    meta.put("version", Data.text("v1.0.0"));
    meta.put("canonical", Data.text("https://a.example/resume.json"));
    meta.put("x-frontMatter", Data.bool(false));
    assertThat(
            json(
                Portfolio.builder()
                    .frontMatter(FrontMatter.of(Map.of("a", Data.bool(true))))
                    .putExtension("meta", Data.mapping(meta))
                    .build()))
        .isEqualTo(
            """
            {"meta":{"canonical":"https://a.example/resume.json","version":"v1.0.0",\
            "x-frontMatter":{"a":true},"x-extensions":{"x-frontMatter":false},"theme":"dusk"}}""");
  }

  @Test
  void schemaAndMetaThatTheStandardWouldRefuse() {
    assertThat(extended("$schema", Data.text("1.0")))
        .isEqualTo(
            """
            {"x-extensions":{"$schema":"1.0"}}""");
    assertThat(extended("meta", Data.text("none")))
        .isEqualTo(
            """
            {"x-extensions":{"meta":"none"}}""");
    assertThat(extended("meta", Data.mapping(Map.of())))
        .isEqualTo(
            """
            {"x-extensions":{"meta":{"x-plain":"{}"}}}""");
    assertThat(extended("meta", Data.mapping(Map.of("version", Data.number("1")))))
        .isEqualTo(
            """
            {"x-extensions":{"meta":{"version":1}}}""");
    assertThat(extended("meta", Data.mapping(Map.of("canonical", Data.text("here")))))
        .isEqualTo(
            """
            {"x-extensions":{"meta":{"canonical":"here"}}}""");
  }

  @Test
  void valuesThatAResumeDoesNotHave() {
    assertThat(
            extended(
                "a",
                Data.sequence(
                    Data.ofNull(), Data.text(""), Data.sequence(), Data.mapping(Map.of()))))
        .isEqualTo(
            """
            {"a":[{"x-plain":"null"},{"x-plain":"\\"\\""},{"x-plain":"[]"},{"x-plain":"{}"}]}""");
  }

  @Test
  void keysThatLookLikeOurs() {
    Map<String, Data> members = new LinkedHashMap<>();
    members.put("x-plain", Data.number("1"));
    members.put("x-x-plain", Data.number("2"));
    members.put("plain", Data.number("3"));
    assertThat(extended("a", Data.mapping(members)))
        .isEqualTo(
            """
            {"a":{"x-x-plain":1,"x-x-x-plain":2,"plain":3}}""");
  }
}
