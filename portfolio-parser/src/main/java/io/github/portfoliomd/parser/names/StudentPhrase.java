package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;

/** Tells what somebody was to get who was helped: {@code MSc, co-supervisor} below their name. */
public record StudentPhrase(Names names) {

  /** Whether words say so, and something else behind a comma. */
  public boolean isOne(String words) {
    int comma = words.indexOf(',');
    return comma > 0
        && SpacedWords.count(words.substring(0, comma)) == 1
        && names.isDegreeAlone(words.substring(0, comma));
  }
}
