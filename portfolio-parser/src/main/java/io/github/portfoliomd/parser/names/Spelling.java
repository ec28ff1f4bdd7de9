package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;

/** Tells names from text by how they are spelt. */
public final class Spelling {

  private static final String BETWEEN_WORDS = "/|–—-";

  /** Longer words in lower case are no "of", "für", "della". */
  private static final int MOST_LETTERS_BETWEEN = 5;

  /** Fewer are a subject, more a word that shouts. */
  private static final int FEWEST_INITIALS = 3;

  private static final int MOST_INITIALS = 12;

  private Spelling() {}

  /** Whether words can be a name, not the continuation of a sentence: {@code eBay} is one. */
  public static boolean canBeName(String words) {
    if (words.isEmpty()) {
      return false;
    }
    int blank = SpacedWords.endOfWord(words, 0);
    String first = words.substring(0, blank);
    return blank == 0
        || !Character.isLowerCase(first.codePointAt(0))
        || LegalForm.isCapital(words.substring(words.lastIndexOf(' ') + 1))
        || first.indexOf('.', 1) > 0 && first.indexOf('.', 1) < first.length() - 1
        || first.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * Whether words are spelt as names are, not as text: {@code Institute for Foam Research, Bonn}.
   */
  public static boolean isOfName(String words) {
    boolean capital = false;
    for (String word : SpacedWords.split(words.strip(), BETWEEN_WORDS)) {
      // an abbreviation of a name stands in brackets
      int first = word.codePointAt(word.charAt(0) == '(' && word.length() > 1 ? 1 : 0);
      capital = Character.isUpperCase(first) || first > Signs.UNSPACED;
      if (Character.isLowerCase(first) && word.length() > MOST_LETTERS_BETWEEN) {
        return false;
      }
    }
    return capital;
  }

  /** Whether a word behind the first one is in lower case: {@code Knots and Sails}. */
  public static boolean hasSmallWord(String words) {
    for (int i = Math.max(1, SpacedWords.endOfWord(words, 0)); i < words.length(); i++) {
      boolean first = SpacedWords.isBlank(words.charAt(i - 1));
      if (first && Character.isLowerCase(words.charAt(i)) && isSmall(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String words, int start) {
    int end = SpacedWords.endOfWord(words, start);
    return words.substring(start, end).chars().allMatch(Character::isLowerCase);
  }

  /** {@code RopeSail}, {@code eBoat} */
  static boolean hasInnerCapital(String word) {
    return word.chars().anyMatch(Character::isLowerCase)
        && word.chars().skip(1).anyMatch(Character::isUpperCase)
        && word.chars().allMatch(Character::isLetter);
  }

  /** Whether words are initials: {@code UNESCO}, {@code SENHA/SMO}. */
  static boolean isAcronym(String words) {
    return words.length() >= FEWEST_INITIALS
        && words.length() <= MOST_INITIALS
        && Character.isUpperCase(words.charAt(0))
        && words.chars().allMatch(c -> Character.isUpperCase(c) || "/&-".indexOf(c) >= 0);
  }
}
