package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;

/** Tells what words name by the picture in front of them: {@code 🏢 Halden · 📍 Fjordby}. */
final class IconNames {

  /** So many words the parts of a place have that commas part. */
  private static final int MOST_OF_PLACE = 3;

  private static final Set<Kind> OF_HOSTS =
      Set.of(Kind.WORK, Kind.EDUCATION, Kind.VOLUNTEER, Kind.TEACHING);

  private final Vocabulary vocabulary;
  private final Names names;
  private final NamePhrase phrases;

  IconNames(Vocabulary vocabulary, Names names, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.phrases = phrases;
  }

  /**
   * The names of a line each of whose parts has its picture; nothing where one has none. Below what
   * nobody was employed for the same pictures stand before features, so the words must tell, too.
   */
  Named read(String line, Kind kind) {
    Named named = Named.NOTHING;
    for (String part : Signs.endOfIcon(line) == 0 ? List.<String>of() : Sides.ofBars(line)) {
      int end = Signs.endOfIcon(part);
      String words = part.substring(end).strip();
      Named next =
          switch (vocabulary.label(part.substring(0, end).strip()).orElse("")) {
            case "location" -> place(words, OF_HOSTS.contains(kind));
            case "organization" -> host(words, OF_HOSTS.contains(kind));
            default -> Named.NOTHING;
          };
      named = next.isNothing() ? next : merged(named, next);
      if (named.isNothing()) {
        return named;
      }
    }
    return named;
  }

  private Named place(String words, boolean expected) {
    boolean brief =
        expected
            && Spelling.isOfName(words)
            && SpacedWords.split(words, "").size() <= MOST_OF_PLACE * (1 + commas(words));
    return brief || phrases.isPlace(words) ? Named.location(NameText.clean(words)) : Named.NOTHING;
  }

  private static long commas(String words) {
    return words.chars().filter(c -> c == ',').count();
  }

  /** A degree has the picture of a school, too. */
  private Named host(String words, boolean expected) {
    boolean told =
        names.isOrganization(words)
            || expected && (Spelling.isOfName(words) || names.canBeOrganization(words));
    return !told || names.isDegree(words) || names.isLikelyRole(words) || names.isFreelance(words)
        ? Named.NOTHING
        : phrases.host(words);
  }

  /** Names together; none where both name the same sort of thing. */
  private static Named merged(Named first, Named second) {
    boolean twice =
        first.organization() != null && second.organization() != null
            || first.location() != null && second.location() != null;
    return twice
        ? Named.NOTHING
        : new Named(
            null,
            first.organization() == null ? second.organization() : first.organization(),
            first.location() == null ? second.location() : first.location(),
            null);
  }
}
