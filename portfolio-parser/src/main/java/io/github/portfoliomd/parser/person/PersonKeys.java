package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.parser.blocks.DataText;
import io.github.portfoliomd.parser.names.PersonName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person from the keys of a front matter and of a site's {@code _config.yml}, as common
 * Jekyll themes have them (Minimal Mistakes 4, Academic Pages, al-folio, jekyll-seo-tag 2).
 */
final class PersonKeys {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[_\\s-]");
  private static final Pattern OF_USER = Pattern.compile("(?:username|userid|id)$");

  private final Map<String, Data> values = new LinkedHashMap<>();
  private final PersonDraft person;

  private PersonKeys(Map<String, Data> values, PersonDraft person) {
    values.forEach((key, value) -> this.values.putIfAbsent(normal(key), value));
    this.person = person;
  }

  /** {@code first_name} and {@code firstName} are one. */
  private static String normal(String key) {
    return BETWEEN_WORDS.matcher(key).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * A front matter is about its page: a name and a place are the person's only beside an address to
   * reach them at.
   */
  static void ofPage(Map<String, Data> values, PersonDraft person) {
    PersonKeys keys = new PersonKeys(values, person);
    keys.author();
    if (keys.has("email") || keys.has("phone")) {
      keys.contact();
      keys.names();
      keys.place();
      keys.networks(false);
    }
    keys.networks(true);
  }

  static void ofSite(Map<String, Data> values, PersonDraft person) {
    PersonKeys keys = new PersonKeys(values, person);
    keys.author();
    keys.contact();
    keys.fullName();
    keys.place();
    keys.networks(true);
    keys.networks(false);
    keys.social();
    keys.url("url");
  }

  private void author() {
    Data author = values.get("author");
    if (author instanceof Data.Mapping map) {
      new PersonKeys(map.members(), person).all();
    } else if (person.name == null && author != null) {
      DataText.of(author).filter(PersonName::isName).ifPresent(name -> person.name = name);
    }
  }

  /** A map that is about the person and nothing else. */
  private void all() {
    names();
    contact();
    place();
    networks(true);
    networks(false);
    social();
    person.label = first(person.label, "label", "jobtitle", "position", "role");
    person.summary = first(person.summary, "bio", "summary", "description");
    person.image = first(person.image, "avatar", "image", "photo", "picture");
    for (String key : new String[] {"url", "uri", "website", "homepage", "home"}) {
      url(key);
    }
  }

  private void names() {
    person.name = first(person.name, "name", "fullname");
    fullName();
  }

  private void fullName() {
    Optional<String> last = text("lastname");
    if (person.name == null && last.isPresent() && has("firstname")) {
      String middle = text("middlename").map(name -> name + " ").orElse("");
      person.name = text("firstname").orElse("") + " " + middle + last.get();
    }
  }

  private void contact() {
    text("email").map(PersonKeys::withoutScheme).ifPresent(person::email);
    for (String key : new String[] {"phone", "telephone", "tel", "mobile"}) {
      text(key).map(PersonKeys::withoutScheme).ifPresent(person::phone);
    }
  }

  private static String withoutScheme(String address) {
    return address.replaceFirst("^(?i:mailto|tel):", "");
  }

  private void place() {
    text("location").ifPresent(person::location);
  }

  /** {@code github: ada-m}, and {@code github_username: ada-m}, which says what it is. */
  private void networks(boolean names) {
    values.forEach(
        (key, value) -> {
          String name = OF_USER.matcher(key).replaceFirst("");
          boolean states = !name.equals(key);
          Data user = value instanceof Data.Mapping map ? map.members().get("username") : value;
          if (states == names || value instanceof Data.Mapping) {
            Network.named(name)
                .flatMap(
                    network ->
                        (user == null ? Optional.<String>empty() : DataText.of(user))
                            .filter(text -> text.indexOf(' ') < 0)
                            .map(network::profileOf))
                .ifPresent(person::profile);
          }
        });
  }

  /** {@code links: [{label, url}]}, and {@code social: {name, links: [url]}}. */
  private void social() {
    links(values.get("links"));
    Data social = values.get("social");
    links(social);
    if (social instanceof Data.Mapping map) {
      links(map.members().get("links"));
    }
  }

  private void links(@Nullable Data list) {
    if (list instanceof Data.Sequence sequence) {
      for (Data item : sequence.items()) {
        Data address = item instanceof Data.Mapping map ? map.members().get("url") : item;
        if (address != null) {
          DataText.of(address).ifPresent(person::link);
        }
      }
    }
  }

  private void url(String key) {
    if (person.url == null) {
      text(key).filter(url -> url.matches("https?://\\S+")).ifPresent(url -> person.url = url);
    }
  }

  private @Nullable String first(@Nullable String present, String... keys) {
    @Nullable String found = present;
    for (String key : keys) {
      found = found == null ? text(key).orElse(null) : found;
    }
    return found;
  }

  private boolean has(String key) {
    return text(key).isPresent();
  }

  private Optional<String> text(String key) {
    Data value = values.get(key);
    return value == null || value instanceof Data.Sequence ? Optional.empty() : DataText.of(value);
  }
}
