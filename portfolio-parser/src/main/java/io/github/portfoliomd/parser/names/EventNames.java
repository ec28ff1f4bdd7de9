package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Set;

/** Tells the names of events. */
final class EventNames {

  private final Set<String> eventWords;
  private final Set<String> meetings;
  private final Endings eventEnds;

  EventNames(Vocabulary vocabulary) {
    this.eventWords = vocabulary.set("event.word");
    this.meetings = vocabulary.set("event.meeting");
    this.eventEnds = new Endings(vocabulary.list("event.suffix"));
  }

  /** Whether a phrase names an event, by its first or its last word: {@code Halden Sail Days}. */
  boolean isEvent(String phrase) {
    NameWords words = new NameWords(phrase);
    if (words.isEmpty() || LegalForm.isOne(words.last())) {
      return false;
    }
    // the year of one is part of its name
    boolean dated = words.size() > 1 && Character.isDigit(words.last().charAt(0));
    String last = dated ? words.get(words.size() - 2) : words.last();
    return eventWords.contains(words.first()) || eventWords.contains(last) || eventEnds.areAt(last);
  }

  /** Whether the name of a learned meeting stands in a phrase. */
  boolean isMeeting(String phrase) {
    NameWords words = new NameWords(phrase);
    for (int i = 0; i < words.size(); i++) {
      if (meetings.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
