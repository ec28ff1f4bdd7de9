package io.github.portfoliomd.parser.items;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of an item, and the first of the text below it, tell of its kind. */
public final class KindWords {

  private static final String BETWEEN = ",.:()/";

  /** {@code Ph.D.}, {@code B.Sc.} */
  private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");

  /** Behind these a title says something else than what the page is about. */
  private static final Pattern ASIDE = Pattern.compile("[,，、|]");

  /** Of so many words a known phrase can be: {@code chargé de cours}. */
  private static final int MOST_OF_PHRASE = 3;

  private final Vocabulary vocabulary;
  private final Names names;
  private final Set<Kind> kinds;
  private final Set<String> courses;
  private final Phrases speakers;
  private final Phrases studies;
  private final Phrases talks;

  public KindWords(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.kinds = vocabulary.kinds();
    this.courses = vocabulary.folded("courses");
    this.speakers = new Phrases(vocabulary.folded("role.talk"));
    this.studies = new Phrases(vocabulary.folded("text.education"));
    this.talks = new Phrases(vocabulary.folded("text.talk"));
  }

  /** Whether a word tells of one of some kinds: of what persons know no word of the files does. */
  public boolean canTell(Kind... some) {
    return Arrays.stream(some).anyMatch(kinds::contains);
  }

  /** What the words before the first " - " tell, the first that tells anything. */
  Optional<Kind> first(String phrase) {
    List<String> words = words(phrase);
    for (int i = 0; i < words.size(); i++) {
      Kind kind = at(words, i);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String phrase) {
    int dash = phrase.indexOf(" - ");
    String side = dash < 0 ? phrase : phrase.substring(0, dash);
    String whole = side.indexOf('.') < 0 ? side : ABBREVIATION.matcher(side).replaceAll("");
    List<String> words = SpacedWords.split(whole, BETWEEN);
    words.replaceAll(Vocabulary::normal);
    return words;
  }

  /** What the longest known phrase tells that starts with a word. */
  private @Nullable Kind at(List<String> words, int from) {
    int last = Math.min(words.size(), from + MOST_OF_PHRASE);
    if (last > from + 1 && vocabulary.beginsKind(words.get(from))) {
      for (int to = last; to > from + 1; to--) {
        Optional<Kind> kind = vocabulary.kind(String.join(" ", words.subList(from, to)));
        if (kind.isPresent()) {
          return kind.get();
        }
      }
    }
    return vocabulary.kindOf(words.get(from));
  }

  /** What the title of a page tells; behind a name stands who the person is. */
  public Optional<Kind> ofTitle(String title) {
    return first(ASIDE.split(title, 2)[0]);
  }

  /** What a position is about its own word tells: a thesis supervisor teaches. */
  public Optional<Kind> ofRole(Draft draft) {
    if (draft.role == null) {
      return Optional.empty();
    }
    return speakers.areIn(Vocabulary.normal(draft.role))
        ? Optional.of(Kind.TALK)
        : names.roleWord(draft.role).flatMap(vocabulary::kind);
  }

  /** Whether a section has no other name than courses. */
  public boolean isCourses(String heading) {
    return courses.contains(Vocabulary.normal(heading));
  }

  /** {@code Other courses}, {@code Cursos adicionales} */
  public boolean areMoreCourses(String heading) {
    List<String> words = words(heading);
    return words.size() == 2 && words.stream().anyMatch(courses::contains);
  }

  public boolean isCertificate(String phrase) {
    List<String> words = words(phrase);
    return !words.isEmpty() && Kind.CERTIFICATE.equals(at(words, 0));
  }

  /**
   * What the heading of an entry among projects is for certain: an internship, or a workshop where
   * the text below says that a talk was given.
   */
  public Optional<Kind> amongProjects(Draft draft) {
    @Nullable Kind told = names.lastWord(draft.phrase).flatMap(vocabulary::kind).orElse(null);
    if (Kind.WORK.equals(told)) {
      return Optional.of(Kind.WORK);
    }
    if (told == null) {
      List<String> words = words(draft.phrase);
      told = words.isEmpty() ? null : at(words, 0);
    }
    return Kind.TALK.equals(told) && talks.areIn(text(draft))
        ? Optional.of(Kind.TALK)
        : Optional.empty();
  }

  /** Whether a school is named without a position, and a degree, or text that tells of studies. */
  public boolean isStudy(Draft draft) {
    return draft.role == null
        && draft.organization != null
        && names.isSchool(draft.organization)
        && (names.isDegreeAlone(draft.phrase) || studies.areIn(text(draft)));
  }

  /** Whether a heading without a position begins with a degree and says what was studied. */
  public boolean isDegreeCourse(Draft draft) {
    return draft.role == null && names.isStudy(draft.phrase) && !names.isThing(draft.phrase);
  }

  /** The first paragraph below the heading, folded. */
  private static String text(Draft draft) {
    return !draft.body.isEmpty() && draft.body.get(0) instanceof Block.Paragraph paragraph
        ? Vocabulary.normal(Inlines.text(paragraph.content()))
        : "";
  }
}
