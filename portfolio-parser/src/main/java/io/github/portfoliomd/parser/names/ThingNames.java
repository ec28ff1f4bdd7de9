package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Set;

/** Tells the names of things that are made, given or held, by a word that says what they are. */
final class ThingNames {

  private static final Set<Kind> THINGS =
      Set.of(Kind.PROJECT, Kind.TALK, Kind.AWARD, Kind.CERTIFICATE, Kind.PUBLICATION, Kind.PATENT);

  private static final String BETWEEN = ",:()/–—-";

  private final Vocabulary vocabulary;

  /** What somebody did, or what that was about, and nobody's name: {@code Marketing}. */
  private final Set<String> activities;

  private final SpacedWords startsOfActivities;
  private final Endings endsOfActivities;

  ThingNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.activities = vocabulary.set("activity");
    this.startsOfActivities = new SpacedWords(vocabulary.list("activity.first"));
    this.endsOfActivities =
        new Endings(vocabulary.list("activity").stream().filter(Signs::areUnspaced).toList());
  }

  /** Whether words say what somebody did: {@code Participation in a regatta}. */
  boolean areActivity(String words) {
    String text = words.strip();
    return activities.contains(Vocabulary.normal(text))
        || startsOfActivities.areAt(text, 0)
        || endsOfActivities.areAtEnd(text);
  }

  /** Whether a word says that words name a project, a talk and the like. */
  boolean areThing(String words) {
    for (String word : SpacedWords.split(words, BETWEEN)) {
      if (isOne(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is what such things are called. */
  boolean isOne(String word) {
    Kind kind = vocabulary.kind(word).orElse(null);
    return kind != null && THINGS.contains(kind);
  }
}
