package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the name of an organization in a sentence, and its place if that follows. */
public final class SentenceNames {

  /** {@code Dr}, {@code eBay}, {@code d'Olmedal}: a word of a name. */
  private static final String WORD = "(?:\\p{L}{1,3}['’])?\\p{Lu}[\\p{L}\\p{N}&@.'’-]*";

  private static final Pattern AROUND = Pattern.compile("[<>.]+$|^<");

  private static final Pattern BEHIND_PLACE = Pattern.compile("(?s)[.;:(].*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What can stand between a name and its place: {@code … laboratory in}. */
  private static final String BEFORE_PLACE = "\\s*,?(?:\\s+\\p{Ll}+)?\\s+(?:";

  private final NamePhrase phrases;
  private final Set<String> joints;
  private final Set<String> articles;
  private final Pattern name;
  private final Pattern in;

  public SentenceNames(Vocabulary vocabulary, NamePhrase phrases) {
    this.phrases = phrases;
    this.joints = vocabulary.set("prose.at");
    this.articles = vocabulary.set("prose.article");
    String within = Phrases.anyOf(vocabulary.list("name.within"));
    this.name = Pattern.compile(WORD + "(?:\\s+(?:(?:" + within + ")\\s+){0,2}" + WORD + "){0,8}");
    this.in = Pattern.compile(BEFORE_PLACE + Phrases.anyOf(vocabulary.list("prose.in")) + ")\\s+");
  }

  /** Whether a word can stand between what somebody did and for whom. */
  public boolean isJoint(SentenceWords words, int index) {
    return words.isOneOf(index, joints);
  }

  /** The word behind such a word and an article, or -1 where no such word is there. */
  public int behindJoint(SentenceWords words, int index) {
    if (!isJoint(words, index) || words.get(index).ends()) {
      return -1;
    }
    int at = words.isOneOf(index + 1, articles) ? index + 2 : index + 1;
    return at < words.size() ? at : -1;
  }

  /** The name that stands at a character of a line, or nothing. */
  public Named at(Line line, int from) {
    int end = end(line, from);
    String words =
        NameText.clean(AROUND.matcher(line.phrase().substring(from, end)).replaceAll(""));
    if (words == null || phrases.isPlace(words)) {
      return Named.location(words);
    }
    return new Named(null, words, place(line, end), null);
  }

  /** Where a link's words end, or those that are spelt as a name. */
  private int end(Line line, int from) {
    String words = line.words();
    int link = from;
    while (link < words.length() && words.charAt(link) == Signs.HIDDEN) {
      link++;
    }
    Matcher matcher = name.matcher(line.phrase()).region(from, words.length());
    return link > from ? link : matcher.lookingAt() ? matcher.end() : from;
  }

  private @Nullable String place(Line line, int from) {
    String words = line.phrase();
    Matcher matcher = in.matcher(words).region(from, words.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String behind = BEHIND_PLACE.matcher(words.substring(matcher.end())).replaceAll("");
    List<String> parts = NameParts.split(behind);
    for (int i = Math.min(parts.size(), 3); i > 0; i--) {
      String place = String.join(", ", parts.subList(0, i));
      if (phrases.isPlace(place)) {
        return NameText.clean(place);
      }
    }
    return null;
  }

  /** Whether a name has words enough that it can be no mere word. */
  public static boolean isLong(String name) {
    return BLANKS
            .splitAsStream(name)
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .count()
        > 1;
  }
}
