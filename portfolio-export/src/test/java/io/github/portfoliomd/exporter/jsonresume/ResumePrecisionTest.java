package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.exporter.DatedPortfolios;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No date stands in a résumé more exactly than it is known, and no point as a range. */
class ResumePrecisionTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return DatedPortfolios.portfolios();
  }

  @Property
  void eachDateStandsAsItIs(@ForAll("portfolios") Portfolio portfolio) {
    for (JsonResumeWriter writer :
        List.of(JsonResumeWriter.create(), JsonResumeWriter.builder().forThemes().build())) {
      Map<String, Map<String, Data>> objects = objects(writer.write(portfolio));
      assertThat(objects).hasSameSizeAs(portfolio.entries());
      for (Entry entry : portfolio.entries()) {
        dates(entry, objects.get(entry.headingText()));
      }
    }
  }

  /** The objects of the standard's arrays, by their name, which no two of them share. */
  private static Map<String, Map<String, Data>> objects(String json) {
    Map<String, Map<String, Data>> objects = new LinkedHashMap<>();
    JsonTree.object(json).values().stream()
        .filter(Data.Sequence.class::isInstance)
        .flatMap(array -> JsonTree.items(array).stream())
        .map(JsonTree::members)
        .filter(object -> !object.containsKey("at"))
        .forEach(
            object ->
                Stream.of("name", "organization", "institution", "title", "language")
                    .filter(object::containsKey)
                    .filter(field -> !JsonTree.text(object.get(field)).equals("Harbour"))
                    .forEach(field -> objects.put(JsonTree.text(object.get(field)), object)));
    return objects;
  }

  private static void dates(Entry entry, Map<String, Data> object) {
    List<String> stated = texts(new Data.Mapping(object));
    assertThat(stated).as("%s as %s", entry, object).isSubsetOf(allowed(entry));
    entry.period().ifPresent(period -> period(period, object, stated));
    entry
        .publication()
        .ifPresent(p -> assertThat(stated).contains("%04d".formatted(p.year().getAsInt())));
  }

  /** Every text with a digit, and each year; other numbers are places of things. */
  private static List<String> texts(Data data) {
    List<String> texts = new ArrayList<>();
    if (data instanceof Data.Mapping map) {
      map.members()
          .forEach(
              (key, value) ->
                  texts.addAll(key.equals("year") ? List.of(year(value)) : texts(value)));
    } else if (data instanceof Data.Sequence list) {
      list.items().forEach(value -> texts.addAll(texts(value)));
    } else if (data instanceof Data.Text text && text.value().matches(".*\\d.*")) {
      texts.add(text.value());
    }
    return texts;
  }

  private static String year(Data year) {
    return "%04d".formatted(Integer.parseInt(((Data.Number) year).spelling()));
  }

  private static Set<String> allowed(Entry entry) {
    Set<String> allowed = new HashSet<>();
    entry
        .period()
        .ifPresent(
            period -> {
              allowed.add(period.toString());
              allowed.addAll(ends(period));
            });
    entry.publication().ifPresent(p -> allowed.add("%04d".formatted(p.year().getAsInt())));
    return allowed;
  }

  private static Set<String> ends(Period period) {
    return Stream.concat(period.startDate().stream(), period.endDate().stream())
        .map(PartialDate::toString)
        .collect(Collectors.toSet());
  }

  private static void period(Period period, Map<String, Data> object, List<String> stated) {
    Map<String, String> ends = new LinkedHashMap<>();
    for (String end : List.of("startDate", "endDate")) {
      if (object.containsKey(end)) {
        ends.put(end, JsonTree.text(object.get(end)));
      }
    }
    Map<String, String> known = new LinkedHashMap<>();
    period.startDate().ifPresent(date -> known.put("startDate", date.toString()));
    period.endDate().ifPresent(date -> known.put("endDate", date.toString()));
    assertThat(known).as("%s as %s", period, object).containsAllEntriesOf(ends);
    if (!stated.contains(period.toString())) {
      assertThat(ends).as("%s as %s", period, object).isEqualTo(known);
    }
  }
}
