package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.SentenceNames;
import io.github.portfoliomd.parser.names.SentenceWords;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads for whom something was made: {@code A tool that I wrote at the Rope Institute in Halden},
 * {@code A project led by the Society of Riggers}.
 */
final class MakingSentence {

  /** How far before a name the words can stand that tell it. */
  private static final int NEAR = 5;

  /** Whose project it is about a sentence says in these words: what follows is about others. */
  private static final int OPENING = 7;

  private final SentenceNames hosts;
  private final Names names;
  private final Set<String> persons;
  private final Set<String> made;
  private final Set<String> madeByMe;
  private final Set<String> projects;

  /** Behind these stands what others made. */
  private final Set<String> others;

  private final Set<String> agents;
  private final Set<String> agentsWithArticle;

  /** Scripts without blanks have what was done at the end. */
  private final Pattern unspaced;

  MakingSentence(Vocabulary vocabulary, Names names, SentenceNames hosts) {
    this.names = names;
    this.hosts = hosts;
    this.persons = vocabulary.set("prose.who");
    this.made = vocabulary.set("prose.made");
    this.madeByMe = vocabulary.set("prose.made.by.me");
    this.projects = vocabulary.set("prose.project");
    this.others = vocabulary.set("prose.other");
    this.agents = vocabulary.set("prose.by");
    this.agentsWithArticle = vocabulary.set("prose.by.the");
    this.unspaced =
        Pattern.compile(
            "(?:^|[\\s、。，,はがを在于由为])([^\\s、。，,はがを在于由为]{2,24}?)(?:で|にて|において|에서)?\\s?(?:"
                + Phrases.anyOf(
                    made.stream().filter(word -> word.charAt(0) > Signs.UNSPACED).toList())
                + ")");
  }

  /** The organization that a sentence says made something, or had it made. */
  Named read(Line line) {
    SentenceWords words = new SentenceWords(line.phrase());
    for (int i = 1; i < words.size() && !words.isOneOf(i - 1, others); i++) {
      int at = hosts.behindJoint(words, i);
      if (at > 0) {
        Named host = hosts.at(line, words.get(at).start());
        String name = host.organization();
        if (name != null && isTold(words, i, at, name)) {
          return host;
        }
      }
    }
    return unspaced(line.phrase());
  }

  private boolean isTold(SentenceWords words, int joint, int at, String name) {
    boolean organization = names.isOrganization(name);
    boolean article =
        words.isOneOf(joint, agents) && at > joint + 1 || words.isOneOf(joint, agentsWithArticle);
    // a person has no article
    boolean agent = article && SentenceNames.isLong(name);
    boolean project = words.hasOneOf(joint - NEAR, Math.min(joint, OPENING), projects);
    return project && (organization || agent) || organization && isOfPerson(words, joint, at, name);
  }

  /** Whether "I wrote" stands before the name, or "I" before and "have written" behind it. */
  private boolean isOfPerson(SentenceWords words, int joint, int at, String name) {
    int verb = words.last(joint - 3, joint, made);
    int behind = at;
    while (behind < words.size()
        && words.get(behind).start() < words.get(at).start() + name.length()) {
      behind++;
    }
    return words.hasOneOf(joint - 3, joint, madeByMe)
        || verb > 0 && words.hasOneOf(verb - NEAR + 1, verb, persons)
        || words.isOneOf(behind, made) && words.hasOneOf(joint - 3, joint, persons);
  }

  private Named unspaced(String sentence) {
    if (!Signs.areUnspaced(sentence)) {
      return Named.NOTHING;
    }
    Matcher matcher = unspaced.matcher(sentence);
    while (matcher.find()) {
      if (names.isOrganization(matcher.group(1))) {
        return Named.organization(matcher.group(1));
      }
    }
    return Named.NOTHING;
  }
}
