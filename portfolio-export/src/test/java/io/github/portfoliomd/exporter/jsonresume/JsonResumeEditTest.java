package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A standard field that somebody edits changes what it says, and nothing else. */
class JsonResumeEditTest {

  /** A way to edit a value, as whoever edits a résumé does: dates by dates, addresses by such. */
  private record Change(String words, String date, String url, boolean remove, boolean append) {

    Optional<Data> of(ResumeProperty property, Data value) {
      if (remove) {
        return Optional.empty();
      }
      return Optional.of(
          Data.text(
              switch (property) {
                case START, END, DATE -> date;
                case URL -> url;
                default -> append ? JsonTree.text(value) + " " + words : words;
              }));
    }
  }

  /** What of an item each property of a field can change. */
  private static final Map<ResumeProperty, Set<String>> CHANGED =
      Map.ofEntries(
          Map.entry(ResumeProperty.HEADING, Set.of("heading")),
          Map.entry(
              ResumeProperty.ORGANIZATION_OR_HEADING, Set.of("heading", "organization", "fields")),
          Map.entry(ResumeProperty.TITLE_OR_HEADING, Set.of("heading", "publication")),
          Map.entry(ResumeProperty.ORGANIZATION, Set.of("organization")),
          Map.entry(ResumeProperty.VENUE, Set.of("publication")),
          Map.entry(ResumeProperty.ROLE, Set.of("heading", "role", "fields")),
          Map.entry(ResumeProperty.ROLES, Set.of("role", "fields")),
          Map.entry(ResumeProperty.LOCATION, Set.of("location")),
          Map.entry(ResumeProperty.URL, Set.of("heading", "url", "publication")),
          Map.entry(ResumeProperty.START, Set.of("period", "fields")),
          Map.entry(ResumeProperty.END, Set.of("period", "fields")),
          Map.entry(ResumeProperty.DATE, Set.of("period", "publication", "fields")),
          Map.entry(ResumeProperty.TEXT, Set.of("body", "fields")),
          Map.entry(ResumeProperty.HIGHLIGHTS, Set.of("body")),
          Map.entry(ResumeProperty.KEYWORDS, Set.of("keywordGroups")),
          Map.entry(ResumeProperty.LABELLED_KEYWORDS, Set.of("keywordGroups")),
          Map.entry(ResumeProperty.FIELD, Set.of("heading", "fields")),
          Map.entry(ResumeProperty.KIND, Set.of("kind", "fields")));

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fieldOfAnItem(
      @ForAll("portfolios") Portfolio portfolio,
      @ForAll int choice,
      @ForAll("changes") Change change) {
    Portfolio marked = MarkedPortfolio.of(portfolio);
    Data before = JsonTree.read(Resumes.json(marked));
    List<JsonEdit> edits = edits(before);
    Assume.that(!edits.isEmpty());
    JsonEdit edit = edits.get(Math.floorMod(choice, edits.size()));
    Data after = edit.apply(before, value -> change.of(field(edit).property(), value));

    Portfolio read = read(after);

    assertThat(read.person()).isEqualTo(marked.person());
    assertThat(read.heading()).isEqualTo(marked.heading());
    assertThat(read.introduction()).isEqualTo(marked.introduction());
    assertThat(read.frontMatter()).isEqualTo(marked.frontMatter());
    assertThat(read.extensions()).isEqualTo(marked.extensions());
    assertThat(MarkedPortfolio.parents(read)).isEqualTo(MarkedPortfolio.parents(marked));
    assertOnly(edit, before, marked, read);
    boolean ofGroup = mark(edit, before).equals(Data.ofNull());
    // what can be a group no more is an entry of its section, which stands behind the groups
    assertSameStandard(ofGroup ? inAnyOrder(after) : after, read, ofGroup);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void objectThatGoes(@ForAll("portfolios") Portfolio portfolio, @ForAll int choice) {
    Portfolio marked = MarkedPortfolio.of(portfolio);
    Data before = JsonTree.read(Resumes.json(marked));
    List<JsonEdit> objects = objects(before);
    Assume.that(!objects.isEmpty());
    JsonEdit edit = objects.get(Math.floorMod(choice, objects.size()));
    Data gone = mark(edit, before);
    Map<Data, Item> expected = MarkedPortfolio.items(marked);
    expected.remove(gone);

    Portfolio read = read(edit.apply(before, value -> Optional.empty()));

    Map<Data, Item> items = MarkedPortfolio.items(read);
    assertThat(List.copyOf(items.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    expected.forEach((mark, item) -> assertSame(items.get(mark), item, gone.equals(Data.ofNull())));
    Map<Data, Data> parents = MarkedPortfolio.parents(marked);
    Map<Data, Data> now = MarkedPortfolio.parents(read);
    parents.keySet().removeIf(child -> child.equals(gone) || parents.get(child).equals(gone));
    assertThat(now).containsAllEntriesOf(parents);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void objectThatComes(@ForAll("portfolios") Portfolio portfolio, @ForAll int choice) {
    Portfolio marked = MarkedPortfolio.of(portfolio);
    Data before = JsonTree.read(Resumes.json(marked));
    List<JsonEdit> objects = objects(before);
    Assume.that(!objects.isEmpty());
    String array = objects.get(Math.floorMod(choice, objects.size())).path().get(0);
    Data added = Data.mapping(Map.of(section(array).nameField().name(), Data.text("Newcomer")));
    JsonEdit edit = new JsonEdit(List.of(array));

    Portfolio read =
        read(
            edit.apply(
                before,
                list -> {
                  List<Data> items = new ArrayList<>(JsonTree.items(list));
                  items.add(Math.floorMod(choice, items.size() + 1), added);
                  return Optional.of(new Data.Sequence(items));
                }));

    assertThat(MarkedPortfolio.items(read)).isEqualTo(MarkedPortfolio.items(marked));
    assertThat(MarkedPortfolio.parents(read)).isEqualTo(MarkedPortfolio.parents(marked));
    assertThat(read.entries()).hasSize(marked.entries().size() + 1);
    assertThat(read.entries()).anyMatch(entry -> entry.title().equals("Newcomer"));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fieldOfThePerson(
      @ForAll("persons") Portfolio portfolio,
      @ForAll int choice,
      @ForAll("changes") Change change) {
    Data before = JsonTree.read(Resumes.json(portfolio));
    List<JsonEdit> edits = editsOfBasics(before);
    Assume.that(!edits.isEmpty());
    JsonEdit edit = edits.get(Math.floorMod(choice, edits.size()));
    boolean url = edit.name().equals("url");
    Data after =
        edit.apply(
            before,
            value ->
                edit.name().equals("email")
                    ? Optional.of(Data.text("changed@example.org"))
                    : change.of(url ? ResumeProperty.URL : ResumeProperty.TEXT, value));

    Portfolio read = read(after);

    assertThat(read.toBuilder().person(portfolio.person()).build()).isEqualTo(portfolio);
    assertSameStandard(after, read);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void withoutWhatIsOursTheStandardSaysTheSame(@ForAll("portfolios") Portfolio portfolio) {
    Data standard = JsonEdit.standard(JsonTree.read(Resumes.json(portfolio)));

    assertSameStandard(standard, read(standard));
  }

  @Example
  void aDateThatIsNoneBesideThePeriodOfAPublication() {
    Entry entry =
        Entry.builder()
            .kind(Kind.PUBLICATION)
            .addHeading(Inline.text("Ropes"))
            .period(Period.since(PartialDate.ofQuarter(2035, 2)))
            .publication(Publication.builder().year(2018).build())
            .build();
    Data before = JsonTree.read(Resumes.json(Portfolio.builder().addItem(entry).build()));
    JsonEdit edit = new JsonEdit(List.of("publications", "0", "releaseDate"));
    Data after = edit.apply(before, date -> Optional.of(Data.text("2020-13")));

    Portfolio read = read(after);

    assertThat(read.entries().get(0).period()).isEqualTo(entry.period());
    assertSameStandard(after, read);
  }

  @Example
  void theAddressThatGoesBesideAnIdentifier() {
    Entry entry =
        Entry.builder()
            .kind(Kind.PUBLICATION)
            .addHeading(Inline.text("Ropes"))
            .url("https://ropes.example/")
            .publication(Publication.builder().doi(new Doi("10.1000/182", "")).build())
            .build();
    Data before = JsonTree.read(Resumes.json(Portfolio.builder().addItem(entry).build()));
    JsonEdit edit = new JsonEdit(List.of("publications", "0", "url"));
    Data after = edit.apply(before, url -> Optional.empty());

    Portfolio read = read(after);

    assertThat(read.entries().get(0).url()).isEmpty();
    assertSameStandard(after, read);
  }

  @Example
  void keywordsOfASectionThatGo() {
    Section section =
        Section.builder()
            .kind(Kind.SKILL)
            .addKeywordGroup(KeywordGroup.of("Knots", "bowline"))
            .addKeywordGroup(KeywordGroup.of("", "splices"))
            .build();
    Data before = JsonTree.read(Resumes.json(Portfolio.builder().addItem(section).build()));
    JsonEdit edit = new JsonEdit(List.of("skills", "0", "keywords"));

    Portfolio read = read(edit.apply(before, keywords -> Optional.empty()));

    Item left = read.items().get(0);
    assertThat(left.keywordGroups()).containsExactly(KeywordGroup.of("", "splices"));
    assertThat(left.items()).extracting(Item::title).containsExactly("Knots");
  }

  private static Portfolio read(Data resume) {
    return JsonResumeParser.create().parse(JsonText.compact(resume)).portfolio();
  }

  private static void assertSameStandard(Data resume, Portfolio read) {
    assertSameStandard(resume, read, false);
  }

  private static void assertSameStandard(Data resume, Portfolio read, boolean inAnyOrder) {
    Data written = JsonTree.read(Resumes.json(read));
    Data again = inAnyOrder ? inAnyOrder(written) : written;
    assertThat(JsonDifferences.between(JsonEdit.standard(resume), JsonEdit.standard(again)))
        .isEmpty();
  }

  /** A résumé without what is ours, its objects sorted. */
  private static Data inAnyOrder(Data resume) {
    Map<String, Data> members = new LinkedHashMap<>(JsonTree.members(JsonEdit.standard(resume)));
    members.replaceAll(
        (name, value) ->
            value instanceof Data.Sequence list
                ? new Data.Sequence(
                    list.items().stream().sorted(Comparator.comparing(Data::toString)).toList())
                : value);
    return Data.mapping(members);
  }

  private static void assertSame(Item read, Item item, boolean keywordsApart) {
    Map<String, Object> was = facts(item);
    Map<String, Object> is = facts(read);
    if (keywordsApart && item instanceof Section) {
      was.remove("keywordGroups");
      is.remove("keywordGroups");
    }
    assertThat(is).isEqualTo(was);
  }

  private static void assertOnly(JsonEdit edit, Data before, Portfolio marked, Portfolio read) {
    Map<Data, Item> old = MarkedPortfolio.items(marked);
    Map<Data, Item> now = MarkedPortfolio.items(read);
    assertThat(List.copyOf(now.keySet())).isEqualTo(List.copyOf(old.keySet()));
    Data edited = mark(edit, before);
    old.forEach(
        (mark, item) -> {
          if (!mark.equals(edited)) {
            assertSame(now.get(mark), item, edited.equals(Data.ofNull()));
            return;
          }
          Map<String, Object> was = facts(item);
          Map<String, Object> is = facts(now.get(mark));
          was.keySet().removeAll(changed(edit));
          is.keySet().removeAll(changed(edit));
          assertThat(is).isEqualTo(was);
        });
  }

  private static Set<String> changed(JsonEdit edit) {
    return CHANGED.get(field(edit).property());
  }

  private static ResumeField field(JsonEdit edit) {
    return section(edit.path().get(0)).fields().stream()
        .filter(field -> field.name().equals(edit.path().get(2)))
        .findFirst()
        .orElseThrow();
  }

  private static ResumeSection section(String array) {
    for (ResumeSection section : ResumeSection.values()) {
      if (section.array().equals(array)) {
        return section;
      }
    }
    throw new IllegalStateException(array);
  }

  /** The number of the item that an edit is in; null if it is in keywords of a section. */
  private static Data mark(JsonEdit edit, Data root) {
    Data array = JsonTree.members(root).get(edit.path().get(0));
    Data object = JsonTree.items(array).get(Integer.parseInt(edit.path().get(1)));
    return JsonTree.members(object).getOrDefault(MarkedPortfolio.MARK, Data.ofNull());
  }

  private static Map<String, Object> facts(Item item) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("heading", item.heading());
    facts.put("kind", item.kind());
    facts.put("body", item.body());
    facts.put("keywordGroups", item.keywordGroups());
    facts.put("url", item.url());
    facts.put("logos", item.logos());
    facts.put("fields", item.fields());
    facts.put("extensions", item.extensions());
    if (item instanceof Entry entry) {
      facts.put("period", entry.period());
      facts.put("role", entry.role());
      facts.put("organization", entry.organization());
      facts.put("location", entry.location());
      facts.put("publication", entry.publication());
    }
    return facts;
  }

  /** Each object of the standard's arrays. */
  private static List<JsonEdit> objects(Data root) {
    List<JsonEdit> objects = new ArrayList<>();
    for (ResumeSection section : ResumeSection.values()) {
      Data array = JsonTree.members(root).get(section.array());
      if (section.kind().isPresent() && array != null) {
        values(array, List.of(section.array()), objects);
      }
    }
    return objects;
  }

  /** Each standard value of the person, but for those without which a profile would say nothing. */
  private static List<JsonEdit> editsOfBasics(Data root) {
    List<JsonEdit> edits = new ArrayList<>();
    Data basics = JsonTree.members(root).get("basics");
    if (basics != null) {
      edits(basics, List.of("basics"), ResumeNames.BASICS, edits);
    }
    return edits;
  }

  private static void edits(Data object, List<String> at, List<String> names, List<JsonEdit> out) {
    for (String name : names) {
      Data value = JsonTree.members(object).get(name);
      List<String> path = new ArrayList<>(at);
      path.add(name);
      if (value instanceof Data.Mapping) {
        edits(value, path, ResumeNames.LOCATION, out);
      } else if (value instanceof Data.Sequence list) {
        for (int i = 0; i < list.items().size(); i++) {
          List<String> element = new ArrayList<>(path);
          element.add("" + i);
          edits(list.items().get(i), element, ResumeNames.PROFILE, out);
        }
      } else if (value != null && JsonTree.members(object).size() > 1) {
        out.add(new JsonEdit(path));
      }
    }
  }

  /** Each standard value of each object of the standard's arrays. */
  private static List<JsonEdit> edits(Data root) {
    List<JsonEdit> edits = new ArrayList<>();
    for (ResumeSection section : ResumeSection.values()) {
      Data array = JsonTree.members(root).get(section.array());
      int size = section.kind().isEmpty() || array == null ? 0 : JsonTree.items(array).size();
      for (int i = 0; i < size; i++) {
        Map<String, Data> object = JsonTree.members(JsonTree.items(array).get(i));
        List<String> former = formerly(section, object);
        for (ResumeField field : section.fields()) {
          if (former.contains(field.name())) {
            continue;
          }
          values(object.get(field.name()), List.of(section.array(), "" + i, field.name()), edits);
        }
      }
    }
    return edits;
  }

  /** The fields in whose place, if they were gone, a name from before 1.0 would be read. */
  private static List<String> formerly(ResumeSection section, Map<String, Data> object) {
    return FormerNames.of(section.array()).entrySet().stream()
        .filter(name -> object.containsKey(name.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static void values(Data value, List<String> path, List<JsonEdit> edits) {
    if (value instanceof Data.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        List<String> element = new ArrayList<>(path);
        element.add("" + i);
        edits.add(new JsonEdit(element));
      }
    } else if (value != null) {
      edits.add(new JsonEdit(path));
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.hostilePortfolios();
  }

  @Provide
  Arbitrary<Portfolio> persons() {
    return PortfolioArbitraries.persons()
        .map(
            person ->
                Portfolio.builder()
                    .person(person)
                    .addItem(Resumes.entry(Kind.WORK, "Lumen").organization("Lumen").build())
                    .build());
  }

  @Provide
  Arbitrary<Change> changes() {
    return Combinators.combine(
            PortfolioArbitraries.hostileTexts(),
            Arbitraries.of("1001", "2019", "2020-04", "2020-04-01", "2998-12-31", "2020-13"),
            Arbitraries.of("https://a.example/", "https://doi.org/10.1000/1", "mailto:a@b.org"),
            Arbitraries.of(true, false, false),
            Arbitraries.of(true, false))
        .as(Change::new);
  }
}
