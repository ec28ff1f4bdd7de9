package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.Site;
import io.github.portfoliomd.parser.blocks.DataText;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.PersonName;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whose a page is where that is not stated: from its front matter, its top, its section about
 * contact, and then from its site.
 *
 * <p>It looks at what was read of the page and at nothing else, and takes nothing away from it: the
 * writer, which asks it too, has to state the person only where it answers another one.
 */
public final class PersonReader {

  private final Portfolio page;
  private final Site site;
  private final PersonDraft person = new PersonDraft();
  private final ContactReader contact = new ContactReader(person);

  private PersonReader(Portfolio page, Site site) {
    this.page = page;
    this.site = site;
  }

  public static Person read(Portfolio page) {
    return read(page, Site.none());
  }

  public static Person read(Portfolio page, Site site) {
    PersonReader reader = new PersonReader(page, site);
    PersonKeys.ofPage(page.frontMatter().values(), reader.person);
    reader.titles();
    reader.top();
    page.paths().forEach(reader::item);
    PersonKeys.ofSite(site.values(), reader.person);
    return reader.person.person();
  }

  /** What the page and its heading are called can say a name. */
  private void titles() {
    for (String title : candidates()) {
      if (person.name == null) {
        PersonName.ofTitle(title).ifPresent(name -> person.name = name);
      }
    }
    for (String key : List.of("title", "name")) {
      Data name = site.values().get(key);
      if (name != null) {
        DataText.of(name).filter(candidates()::contains).ifPresent(this::name);
      }
    }
  }

  private List<String> candidates() {
    List<String> titles = new ArrayList<>();
    titles.add(Inlines.text(page.heading()).strip());
    page.frontMatter().text("title").map(String::strip).ifPresent(titles::add);
    return titles;
  }

  /** A heading is a name where lines of contact follow it. */
  private void top() {
    if (contact.top(page.introduction())) {
      candidates().forEach(this::name);
    } else if (!page.items().isEmpty() && page.heading().isEmpty()) {
      first(page.items().get(0));
    } else if (!page.items().isEmpty()) {
      subtitle(page.items().get(0));
    }
  }

  /** What somebody is can be a heading of its own, between the name and how to reach them. */
  private void subtitle(Item item) {
    boolean dated = item instanceof Entry entry && entry.period().isPresent();
    if (!dated
        && PersonName.isName(Inlines.text(page.heading()))
        && Names.STANDARD.isRole(item.headingText())
        && contact.top(item.body())) {
      candidates().forEach(this::name);
      label(item.headingText());
    }
  }

  private void label(String words) {
    if (person.label == null) {
      person.label = words.strip();
    }
  }

  private void first(Item item) {
    boolean named = PersonName.isName(item.headingText());
    boolean dated = item instanceof Entry entry && entry.period().isPresent();
    if (named && !dated && contact.top(item.body())) {
      name(item.headingText());
      contact.fields(item);
    }
  }

  /** Takes a name, and what stands behind it: {@code Ada Moreau, Rope Engineer}. */
  private void name(String title) {
    if (person.name != null) {
      return;
    }
    String words = PersonName.withoutResume(title);
    if (PersonName.isName(words)) {
      person.name = words.strip();
      return;
    }
    List<String> parts = PersonName.parts(words);
    if (parts.size() == 2 && PersonName.isName(parts.get(0))) {
      if (Names.STANDARD.isRole(parts.get(1))) {
        person.name = parts.get(0);
        label(parts.get(1));
      } else if (Names.STANDARD.isDegree(parts.get(1))) {
        person.name = parts.get(0);
      }
    }
  }

  /** What says how to reach someone below an entry is about that entry. */
  private void item(ItemPath path) {
    List<Item> items = path.items();
    boolean ofPage =
        items.subList(0, items.size() - 1).stream()
            .allMatch(above -> above instanceof Section || above == page.items().get(0));
    if (!ofPage) {
      return;
    }
    Item item = path.item();
    boolean first = item == page.items().get(0);
    if (item.kind().equals(Kind.CONTACT)) {
      contact.section(item);
    } else if (item.kind().equals(Kind.SUMMARY) || first) {
      contact.fields(item);
    }
  }
}
