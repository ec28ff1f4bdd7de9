package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.parser.names.PlaceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person while a page is read: of each value the first one counts. */
public final class PersonDraft {

  /** Longer words are no such value. */
  private static final int LONGEST = 200;

  /** Digits in groups: a row of them alone is more often an id. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\+?[0-9]*[() ][0-9() ./-]{5,25}|\\+[0-9() ./-]{7,25}|[0-9]+[-.][0-9]+[-.][0-9]+");

  private static final Pattern YEARS =
      Pattern.compile("\\D*(?:(?:19|20)\\d\\d\\D+)*(?:19|20)\\d\\d\\D*");

  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:\\D.*)?");

  @Nullable String name;
  @Nullable String label;
  @Nullable String image;
  @Nullable String email;
  @Nullable String phone;
  @Nullable String url;
  @Nullable String summary;
  private @Nullable Location location;
  private final Map<String, Profile> profiles = new LinkedHashMap<>();

  /** Takes the address of a link, if it is one of those by which a person is found. */
  boolean link(String address) {
    if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
      String to = address.substring(7);
      int query = to.indexOf('?');
      return email(query < 0 ? to : to.substring(0, query));
    }
    if (address.regionMatches(true, 0, "tel:", 0, 4)) {
      return phone(address.substring(4));
    }
    Optional<Profile> profile = Network.profile(address);
    profile.ifPresent(this::profile);
    return profile.isPresent();
  }

  /** A network has one profile. */
  void profile(Profile profile) {
    profiles.putIfAbsent(profile.network().orElse(""), profile);
  }

  /** Takes the first e-mail address in some words. */
  boolean email(String words) {
    @Nullable String found = emailIn(words);
    if (found != null && email == null) {
      email = found;
    }
    return found != null;
  }

  /** The first e-mail address (RFC 5322, section 3.4.1, in its everyday form) in some words. */
  static @Nullable String emailIn(String words) {
    for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
      int start = at;
      while (start > 0 && isOfLocalPart(words.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < words.length() && isOfDomain(words.charAt(end))) {
        end++;
      }
      while (end > at && !Character.isLetterOrDigit(words.charAt(end - 1))) {
        end--;
      }
      int dot = words.indexOf('.', at);
      if (start < at && dot > at + 1 && dot < end) {
        return words.substring(start, end);
      }
    }
    return null;
  }

  private static boolean isOfLocalPart(char c) {
    return isOfDomain(c) || "_%+'".indexOf(c) >= 0;
  }

  private static boolean isOfDomain(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** Takes a number that says what it is. */
  boolean phone(String words) {
    boolean is = digits(words) >= 5 && digits(words) <= 20 && words.strip().length() <= 40;
    if (is && phone == null) {
      phone = words.strip();
    }
    return is;
  }

  /** Whether words are a telephone number and can be nothing else: no year, no date, no id. */
  static boolean isPhone(String words) {
    String number = words.strip();
    return NUMBER.matcher(number).matches()
        && digits(number) >= 7
        && digits(number) <= 15
        && !YEARS.matcher(number).matches()
        && !DATE.matcher(number).matches();
  }

  private static long digits(String words) {
    return words.chars().filter(Character::isDigit).count();
  }

  void location(String words) {
    if (location == null && !words.isBlank() && words.length() <= LONGEST) {
      location = PlaceText.location(words);
    }
  }

  Person person() {
    Person.Builder person = Person.builder();
    set(name, person::name);
    set(label, person::label);
    set(image, person::image);
    set(email, person::email);
    set(phone, person::phone);
    set(url, person::url);
    set(summary, person::summary);
    if (location != null) {
      person.location(location);
    }
    return person.profiles(profiles.values()).build();
  }

  private static void set(@Nullable String value, Consumer<String> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }
}
