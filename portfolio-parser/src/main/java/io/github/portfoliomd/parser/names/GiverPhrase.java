package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;

/** Reads who gave an award or held a contest: {@code Prize from the Halden Society}. */
final class GiverPhrase {

  private final Names names;
  private final NameParts parts;
  private final SpacedWords by;

  GiverPhrase(Vocabulary vocabulary, Names names, NameParts parts) {
    this.names = names;
    this.parts = parts;
    this.by = new SpacedWords(vocabulary.list("award.by"));
  }

  /** The organization behind the last word that leads to one, if it is called as one. */
  Named read(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      boolean start = i == 0 || SpacedWords.isBlank(words.charAt(i - 1));
      int end = start ? by.endAt(words, i) : -1;
      if (end > 0) {
        Named named = parts.organization(NameText.withoutFullStop(words.substring(end)));
        String giver = named.organization();
        return giver != null && Spelling.isOfName(giver) && names.isGiver(giver)
            ? named
            : Named.NOTHING;
      }
    }
    return Named.NOTHING;
  }
}
