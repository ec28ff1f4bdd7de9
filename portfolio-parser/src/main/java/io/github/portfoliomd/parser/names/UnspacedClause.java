package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import java.util.regex.Pattern;

/**
 * Tells what happened from a name, in scripts that have no blanks between words: {@code 縄工房に転職},
 * {@code 新しい生活が始まった}, {@code 学会了打结}.
 */
final class UnspacedClause {

  private static final String OF_NAME = "[\\p{IsHan}\\p{IsKatakana}ー]";

  /** What stands behind a name in a clause, and in no name before such a character. */
  private static final String PARTICLES =
      "を|(?<=" + OF_NAME + ")(?:に|にて|へ|から|として|により)(?=[、,]?\\s*(?:" + OF_NAME + "|\\p{IsLatin})|$)";

  private static final String VERB_ENDS =
      "\\p{IsHan}\\p{IsHiragana}*(?:った|した|いた|んだ|れた|けた|めた|えた|する|いる|ます|です|ころ|とき)。?$";

  private static final String CHINESE =
      "了|^(?:从|在|到|于(?!氏)|加入|离开|成立|创办|创立|参观|进入|考入|回到|搬|获得|參加|参加|开始|前往|任职于|就读于|毕业于)";

  private static final String KOREAN = "를 |에서 |[했었였]다\\.?$";

  private static final Pattern CLAUSE =
      Pattern.compile(String.join("|", PARTICLES, VERB_ENDS, CHINESE, KOREAN));

  private UnspacedClause() {}

  static boolean is(String words) {
    return Signs.areUnspaced(words) && CLAUSE.matcher(words.strip()).find();
  }
}
