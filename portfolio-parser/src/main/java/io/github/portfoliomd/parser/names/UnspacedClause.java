package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what happened from a name, in scripts that have no blanks between words: {@code 縄工房に転職},
 * {@code 新しい生活が始まった}, {@code 学会了打结}.
 */
final class UnspacedClause {

  private static final String OF_NAME = "[\\p{IsHan}\\p{IsKatakana}ー]";

  private final Pattern clauses;

  UnspacedClause(Vocabulary vocabulary) {
    List<String> signs = new ArrayList<>();
    add(vocabulary, "clause.within", "(?:", ")", signs);
    // behind a name, and before what no name goes on with
    add(
        vocabulary,
        "clause.particle",
        "(?<=" + OF_NAME + ")(?:",
        ")(?=[、,]?\\s*(?:" + OF_NAME + "|\\p{IsLatin})|$)",
        signs);
    add(vocabulary, "clause.verb", "\\p{IsHan}\\p{IsHiragana}*(?:", ")。?$", signs);
    add(vocabulary, "clause.first", "^" + without(vocabulary) + "(?:", ")", signs);
    add(vocabulary, "clause.joint", "(?:", ") ", signs);
    add(vocabulary, "clause.end", "(?:", ")\\.?$", signs);
    this.clauses = Pattern.compile(signs.isEmpty() ? "(?!)" : String.join("|", signs));
  }

  private static void add(
      Vocabulary vocabulary, String list, String before, String behind, List<String> out) {
    List<String> words = vocabulary.list(list);
    if (!words.isEmpty()) {
      out.add(before + Phrases.anyOf(words) + behind);
    }
  }

  /** Names begin with such words, too. */
  private static String without(Vocabulary vocabulary) {
    List<String> names = vocabulary.list("clause.first.name");
    return names.isEmpty() ? "" : "(?!" + Phrases.anyOf(names) + ")";
  }

  boolean is(String words) {
    return Signs.areUnspaced(words) && clauses.matcher(words.strip()).find();
  }
}
