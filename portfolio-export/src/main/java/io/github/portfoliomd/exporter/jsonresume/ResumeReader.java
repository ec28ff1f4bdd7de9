package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.SourceMap;
import io.github.portfoliomd.model.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one résumé: tokens, names and absent values, then each part in a class of its own. */
final class ResumeReader {

  private final SourceText source;
  private final ResumeProblems problems;
  private final DataReader data;
  private final SourceMap.Builder sources;
  private final Portfolio.Builder portfolio = Portfolio.builder();

  ResumeReader(SourceText source) {
    this.source = source;
    this.problems = new ResumeProblems(source);
    this.data = new DataReader(source, problems);
    this.sources = SourceMap.builder(source.text());
  }

  ParseResult read() {
    source.malformed().forEach(at -> problems.add(ResumeProblem.ENCODING, at, at + 1, "", "", ""));
    if (source.start() > 0) {
      problems.add(ResumeProblem.BYTE_ORDER_MARK, 0, source.start(), "", "", "");
    }
    JsonReader.read(source, problems).ifPresent(this::root);
    return new ParseResult(portfolio.build(), problems.inOrder(), sources.build());
  }

  private void root(JsonValue value) {
    if (!(value instanceof JsonValue.Object root)) {
      problems.add(ResumeProblem.NO_RESUME, value.place(), JsonMembers.type(value), "");
      return;
    }
    FormerNames.rename(root, problems);
    AbsentValues.remove(root, problems);
    MisplacedValues.move(root, problems);
    root(new JsonMembers(root, problems, data));
  }

  private void root(JsonMembers root) {
    root.standardObject("basics").map(BasicsReader::read).ifPresent(portfolio::person);
    JsonMembers meta =
        root.standardObject(ResumeMeta.META)
            .orElseGet(() -> root.of(new JsonValue.Object(root.place(), Map.of())))
            .ofExtension();
    heading(meta);
    introduction(meta);
    portfolio.items(items(root, meta));
    frontMatter(meta);
    Map<String, Data> left = meta.rest();
    Map<String, Data> rest = root.rest();
    if (!left.isEmpty()) {
      rest.put(ResumeMeta.META, Data.mapping(left));
    }
    portfolio.extensions(rest);
  }

  private void heading(JsonMembers meta) {
    Optional<Data> shape = meta.ours(ResumeNames.HEADING);
    new HeadingShapeReader(Map.of(), List.of(), shape)
        .shaped()
        .ifPresentOrElse(portfolio::heading, () -> meta.unfit(ResumeNames.HEADING));
  }

  private void introduction(JsonMembers meta) {
    Optional<JsonMembers> introduction = meta.object(ResumeNames.INTRODUCTION);
    if (introduction.isPresent()) {
      JsonMembers object = introduction.get();
      String text = object.ourText("text").orElse("");
      BodyReader body = new BodyReader(text, false, List.of(), object.ours(ResumeNames.BODY));
      portfolio.introduction(body.blocks());
      if (!body.fits()) {
        object.unfit(ResumeNames.BODY);
      }
    }
  }

  private List<Item> items(JsonMembers root, JsonMembers meta) {
    return OutlineReader.tree(new ArraysReader(root, meta, problems).read()).stream()
        .map(draft -> draft.build(source, sources))
        .toList();
  }

  private void frontMatter(JsonMembers meta) {
    new MetaReader(meta).frontMatter().ifPresent(portfolio::frontMatter);
    meta.inside(ResumeNames.FRONT_MATTER)
        .forEach(
            (name, place) ->
                sources.putFrontMatter(name, source.range(place.start(), place.end())));
  }
}
