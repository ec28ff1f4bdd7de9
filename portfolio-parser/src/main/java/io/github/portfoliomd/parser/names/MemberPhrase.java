package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code Organization Member} and {@code Event Speaker}: who is one says so behind the name
 * of what, while a word such as "crew" or "keynote" belongs to the position.
 */
final class MemberPhrase {

  /** A name of capitals, or one with another one in brackets behind it. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:.*\\s)?\\p{Lu}{3,}|.*\\p{Lu}.*\\s\\([^()]+\\)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Names names;
  private final NameParts parts;
  private final Phrases mayBeOne;
  private final Pattern members;
  private final Pattern speakers;
  private final Set<String> events;

  MemberPhrase(Vocabulary vocabulary, Names names, NameParts parts) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.parts = parts;
    this.mayBeOne =
        new Phrases(
            Stream.of("role.member", "role.speaker")
                .flatMap(k -> vocabulary.list(k).stream())
                .toList());
    this.members = behind(vocabulary.list("role.member"), "");
    this.speakers = behind(vocabulary.list("role.speaker"), "(?:\\s.*)?");
    this.events = vocabulary.set("event.word");
  }

  /** Words behind a name, which scripts without blanks need none before. */
  private static Pattern behind(List<String> words, String rest) {
    return Pattern.compile(
        "(.+?)(?:\\s+(?=\\p{L})|(?=[\\x{2E80}-\\x{FFFF}]))(" + Phrases.anyOf(words) + ")" + rest,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Named read(String words, Context context) {
    if (context.kind().equals(Kind.EDUCATION)) {
      return Named.NOTHING;
    }
    if (!mayBeOne.areIn(words.toLowerCase(Locale.ROOT))) {
      return Named.NOTHING;
    }
    Matcher member = members.matcher(words.strip());
    if (member.matches() && isOrganization(member.group(1))) {
      return parts.organization(member.group(1)).withRole(member.group(2));
    }
    Matcher speaker = speakers.matcher(words.strip());
    return speaker.matches() && isEvent(speaker.group(1))
        ? Named.role(speaker.group(2))
        : Named.NOTHING;
  }

  private boolean isOrganization(String words) {
    boolean unspaced = words.charAt(words.length() - 1) > Signs.UNSPACED;
    return unspaced ? names.isOrganization(words) : ABBREVIATED.matcher(words).matches();
  }

  private boolean isEvent(String words) {
    List<String> all = BLANKS.splitAsStream(words).map(Vocabulary::normal).toList();
    String last = all.get(all.size() - 1);
    boolean event =
        events.contains(last) || vocabulary.kind(last).filter(Kind.TALK::equals).isPresent();
    return event && all.size() > 1 && Character.isUpperCase(words.codePointAt(0));
  }
}
