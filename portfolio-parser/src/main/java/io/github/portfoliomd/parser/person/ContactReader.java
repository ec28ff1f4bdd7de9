package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.PersonName;
import io.github.portfoliomd.parser.names.PlaceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how to reach the person, from the top of a page and from a section about that. */
public final class ContactReader {

  /** More words are running text. */
  private static final int MOST_WORDS = 6;

  private static final Names NAMES = Names.STANDARD;

  private final PersonDraft person;

  public ContactReader(PersonDraft person) {
    this.person = person;
  }

  /** Reads a section that is about nothing else, with the items below it. */
  void section(Item item) {
    fields(item);
    for (Block block : item.body()) {
      for (List<Inline> line : ContactLines.of(block)) {
        ContactPart.of(line).forEach(part -> anywhere(part, ""));
      }
      group(block);
    }
    item.url().filter(url -> !person.link(url)).ifPresent(this::url);
    for (Item below : item.items()) {
      String label = below.headingText();
      ContactPart.of(below.heading()).forEach(part -> anywhere(part, ""));
      for (Block block : below.body()) {
        ContactLines.of(block).forEach(l -> ContactPart.of(l).forEach(p -> anywhere(p, label)));
      }
      fields(below);
    }
  }

  /**
   * Reads the blocks below the heading of a page, and answers whether the first or the second of
   * them is of contact.
   */
  public boolean top(List<Block> blocks) {
    boolean directly = false;
    int count = 0;
    for (Block block : blocks) {
      if (!(block instanceof Block.Comment)) {
        boolean found = group(block);
        directly |= found && count < 2;
        count++;
      }
    }
    return directly;
  }

  /** Reads the labelled values of an item. */
  void fields(Item item) {
    for (Field field : item.fields()) {
      List<Inline.Link> links = new ArrayList<>();
      Inlines.forEach(
          field.value(),
          inline -> {
            if (inline instanceof Inline.Link link) {
              links.add(link);
            }
          });
      stated(new ContactPart(field.label(), Inlines.text(field.value()), links));
    }
  }

  /**
   * Reads a block. What could be of anything, such as a place, counts beside something that is
   * surely of contact.
   */
  private boolean group(Block block) {
    boolean sure = false;
    List<ContactPart> others = new ArrayList<>();
    for (List<Inline> line : ContactLines.of(block)) {
      List<ContactPart> parts = ContactPart.of(line);
      for (ContactPart part : parts) {
        if (stated(part)) {
          sure = true;
        } else if (isText(part)) {
          inText(part);
        } else {
          others.add(part);
        }
      }
    }
    sure |= isOfPerson(others);
    if (sure) {
      others.forEach(this::beside);
    }
    return sure;
  }

  /** Whether labels say a person's name and where they live. */
  private static boolean isOfPerson(List<ContactPart> parts) {
    return parts.stream()
            .anyMatch(part -> part.meaning().equals("name") && PersonName.isName(part.words()))
        && parts.stream().anyMatch(part -> part.meaning().equals("location"));
  }

  /** What can be nothing but contact: an address or a number that is all, or that is labelled. */
  private boolean stated(ContactPart part) {
    String words = part.words();
    Optional<Network> network =
        part.label().isEmpty() ? Optional.empty() : Network.named(part.label());
    if (network.isPresent()) {
      return network(network.get(), part);
    }
    switch (part.meaning()) {
      case "email" -> {
        boolean linked = links(part);
        return person.email(words) || linked;
      }
      case "phone" -> {
        return links(part) || person.phone(words);
      }
      default -> {
        if (!part.label().isEmpty()) {
          return false;
        }
      }
    }
    if (words.equals(PersonDraft.emailIn(words))) {
      return person.email(words);
    }
    if (PersonDraft.isPhone(words)) {
      return person.phone(words);
    }
    Optional<Profile> address = words.indexOf(' ') < 0 ? Network.profile(words) : Optional.empty();
    if (address.isPresent() && part.links().isEmpty()) {
      person.profile(address.get());
      return true;
    }
    return !isText(part) && part.links().stream().filter(this::named).count() > 0;
  }

  private boolean network(Network network, ContactPart part) {
    if (links(part)) {
      return true;
    }
    boolean user = network.isUser(part.words()) && part.words().indexOf(' ') < 0;
    if (user && part.links().isEmpty()) {
      person.profile(network.profileOf(part.words()));
    }
    return user && part.links().isEmpty();
  }

  private boolean links(ContactPart part) {
    boolean found = false;
    for (Inline.Link link : part.links()) {
      found |= person.link(link.destination());
    }
    return found;
  }

  /** Takes a link that shows its address, or that is called as its network is. */
  private boolean named(Inline.Link link) {
    String text = Inlines.text(link.content()).strip();
    boolean direct = link.destination().matches("(?i)(?:mailto|tel):.*");
    boolean shown =
        Network.profile(link.destination())
            .flatMap(Profile::network)
            .filter(
                name ->
                    text.isEmpty()
                        || text.startsWith("@")
                        || Network.profile(text).isPresent()
                        || lower(text).contains(lower(name)))
            .isPresent();
    return (direct || shown) && person.link(link.destination());
  }

  private static String lower(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isText(ContactPart part) {
    return part.label().isEmpty() && part.words().split("\\s+").length > MOST_WORDS;
  }

  private void inText(ContactPart part) {
    part.links().forEach(this::named);
    person.email(part.words());
  }

  /** What stands beside something that is surely of contact. */
  private void beside(ContactPart part) {
    String words = part.words();
    switch (part.meaning()) {
      case "location" -> person.location(words);
      case "url" -> website(part);
      case "name" -> name(words);
      default -> {
        links(part);
        if (part.label().isEmpty() && part.links().isEmpty()) {
          if (PlaceText.isPlace(words)) {
            person.location(words);
          } else if (person.label == null && NAMES.isRole(words)) {
            person.label = words;
          }
        }
        if (ContactWords.meaning(words).equals("url")) {
          website(part);
        }
      }
    }
  }

  /** Reads a piece of a section about contact, where all is of contact. */
  private void anywhere(ContactPart part, String heading) {
    ContactPart labelled =
        part.label().isEmpty() ? new ContactPart(heading, part.words(), part.links()) : part;
    if (stated(labelled)) {
      return;
    }
    if (labelled.label().isEmpty()) {
      person.email(labelled.words());
    }
    switch (labelled.meaning()) {
      case "location", "url", "name" -> beside(labelled);
      default -> links(labelled);
    }
  }

  private void website(ContactPart part) {
    String address =
        part.links().isEmpty() ? part.words() : part.links().get(0).destination().strip();
    if (!person.link(address)) {
      url(address);
    }
  }

  private void url(String address) {
    if (person.url == null && address.indexOf('.') > 0 && address.indexOf(' ') < 0) {
      person.url = address;
    }
  }

  private void name(String words) {
    if (person.name == null && !words.isEmpty() && words.split("\\s+").length <= MOST_WORDS) {
      person.name = words;
    }
  }
}
