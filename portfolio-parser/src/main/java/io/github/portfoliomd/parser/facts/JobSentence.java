package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.SentenceNames;
import io.github.portfoliomd.parser.names.SentenceWords;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what somebody was and where: {@code I was a rigger at the Rope Institute}, {@code I worked
 * at Halden Works}, {@code Assistant rigger for three boats}.
 */
final class JobSentence {

  /** A position has no more words. */
  private static final int MOST_WORDS = 7;

  private final Names names;
  private final SentenceNames hosts;
  private final Map<String, List<SentenceWords>> was;
  private final Map<String, List<SentenceWords>> worked;
  private final Set<String> ends;
  private final Set<String> genitives;

  /** Behind these no course and no subject stands. */
  private final Set<String> certain;

  JobSentence(Vocabulary vocabulary, Names names, SentenceNames hosts) {
    this.names = names;
    this.hosts = hosts;
    this.was = SentenceWords.of(vocabulary.list("prose.was"));
    this.worked = SentenceWords.of(vocabulary.list("prose.worked"));
    this.ends = vocabulary.set("prose.end");
    this.genitives = vocabulary.set("prose.of");
    this.certain = vocabulary.set("at");
  }

  /** Reads for whom somebody worked; answers whether the sentence begins so. */
  boolean employer(Line line, Draft draft) {
    return employer(line, new SentenceWords(line.phrase()), draft);
  }

  private boolean employer(Line line, SentenceWords words, Draft draft) {
    int end = words.start(worked);
    if (end > 0) {
      draft.suggest(host(line, words, end, draft), line);
    }
    return end > 0;
  }

  void read(Line line, Draft draft) {
    SentenceWords words = new SentenceWords(line.phrase());
    if (employer(line, words, draft)) {
      return;
    }
    int start = words.start(was);
    boolean told = start > 0;
    // who says nothing of "I" says what a job is, or what somebody else is
    boolean alone = draft.has(Facet.PERIOD) && Character.isUpperCase(line.phrase().codePointAt(0));
    int end = told || alone ? roleEnd(line, words, start, told) : -1;
    if (end < 0 || draft.has(Facet.ROLE)) {
      return;
    }
    int from = words.get(start).start();
    String role = line.phrase().substring(from, words.get(end - 1).end());
    boolean cut = role.lastIndexOf('(') > role.lastIndexOf(')');
    if (cut || names.isOrganization(role) || !told && isObject(role)) {
      return;
    }
    Named host = told ? host(line, words, end, draft) : Named.NOTHING;
    draft.suggest(host.withRole(NameText.clean(role)), line);
  }

  /**
   * Behind which word a position ends that starts at one; -1 where none does for certain.
   *
   * @param told whether the words before say that one follows
   */
  private int roleEnd(Line line, SentenceWords words, int start, boolean told) {
    int end = -1;
    boolean of = false;
    for (int i = start; i < Math.min(words.size(), start + MOST_WORDS); i++) {
      SentenceWords.Word word = words.get(i);
      boolean goesOn = end == i && genitives.contains(word.text());
      if (!goesOn && i > start && (hosts.isJoint(words, i) || ends.contains(word.text()))) {
        return end == i && !isSingle(words, start, end) ? end : -1;
      }
      if (of && Character.isUpperCase(line.phrase().codePointAt(word.start()))) {
        return -1;
      }
      boolean role = told ? names.isRole(word.text()) : names.roleWord(word.text()).isPresent();
      end = role || of ? i + 1 : end;
      of |= goesOn;
      if (word.ends()) {
        return end == i + 1 && !isSingle(words, start, end) ? end : -1;
      }
    }
    return -1;
  }

  /** Whether words in small letters stand before a position in capitals, as behind a verb. */
  private static boolean isObject(String role) {
    List<String> words = SpacedWords.split(role, "");
    return words.size() > 2
        && Character.isLowerCase(words.get(1).codePointAt(0))
        && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
  }

  /** One word that can be a thing, too, or that says no more than "student" does. */
  private boolean isSingle(SentenceWords words, int start, int end) {
    return end == start + 1 && names.roleWord(words.get(start).text()).isEmpty();
  }

  /** The employer behind a word for "at"; the heading says how it is called in short. */
  private Named host(Line line, SentenceWords words, int joint, Draft draft) {
    int at = hosts.behindJoint(words, joint);
    if (at < 0 || words.get(joint - 1).ends()) {
      return Named.NOTHING;
    }
    Named host = hosts.at(line, words.get(at).start());
    if (host.organization() == null) {
      return host;
    }
    if (!words.isOneOf(joint, certain) && !names.isOrganization(host.organization())) {
      return Named.NOTHING;
    }
    String heading = draft.phrase.strip();
    if (isPart(heading, host.organization())) {
      return new Named(null, heading, host.location(), null);
    }
    // a dated heading that can be an employer's name is one, and the other is a part of it
    boolean named = draft.employer != null && draft.has(Facet.PERIOD);
    return named ? Named.location(host.location()) : host;
  }

  private static boolean isPart(String words, String name) {
    int at = words.isEmpty() ? -1 : name.indexOf(words);
    return at >= 0
        && (at == 0 || !Phrases.isOfWord(name.charAt(at - 1)))
        && (at + words.length() == name.length()
            || !Phrases.isOfWord(name.charAt(at + words.length())));
  }
}
