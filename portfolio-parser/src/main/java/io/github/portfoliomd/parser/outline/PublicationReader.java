package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.citations.AuthorNames;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Identifiers;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a citation from the lines of a paragraph: authors and year, the title in italics, the
 * venue, and somewhere behind them the DOI.
 */
public final class PublicationReader {

  private static final Pattern AUTHORS = Pattern.compile("(.+?),?\\s*\\((\\d{4})\\)\\.?\\s*");

  /** "Grah, S." and the like: the comma belongs to the name. */
  private static final String INITIALS = "(?:\\p{Lu}\\p{L}?\\.[\\s-]?)+";

  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "[^,;&]+, " + INITIALS + "(?:(?:,|;)?\\s*(?:&|and )?\\s*[^,;&]+, " + INITIALS + ")*");

  private static final Pattern BETWEEN_INITIALS =
      Pattern.compile("(?<=\\.)(?:[,;]?\\s*(?:&|\\band\\b)\\s*|[,;]\\s*)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]?\\s+(?:and|&)\\s+|\\s*[,;]\\s*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private record Authors(List<String> names, int year) {}

  private PublicationReader() {}

  /** Whether lines start with a citation. */
  public static boolean isAt(List<Line> lines) {
    return lines.size() > 1 && isInItalics(lines.get(1)) && authors(lines.get(0)) != null;
  }

  /** Reads the citation that lines start with, and answers the lines that are left. */
  public static List<Line> read(List<Line> lines, Draft draft) {
    if (draft.publication != null || lines.size() < 2) {
      return lines;
    }
    Authors authors = isInItalics(lines.get(1)) ? authors(lines.get(0)) : null;
    if (authors == null) {
      return lines;
    }
    Publication.Builder publication =
        Publication.builder()
            .authors(authors.names())
            .year(authors.year())
            .title(Inlines.text(lines.get(1).content()).strip());
    draft.at(Facet.PUBLICATION, lines.get(0).start(), lines.get(1).end());
    int next = 2;
    if (lines.size() > 2 && isVenue(lines.get(2))) {
      publication.venue(lines.get(2).words().strip());
      draft.at(Facet.PUBLICATION, lines.get(2));
      next = 3;
    }
    List<Line> left = withoutDoi(lines.subList(next, lines.size()), publication, draft);
    draft.publication = publication.build();
    return left;
  }

  /** The authors and the year of a line that names them and nothing else. */
  private static @Nullable Authors authors(Line line) {
    Matcher matcher = AUTHORS.matcher(line.words());
    if (!matcher.matches() || matcher.group(1).indexOf(Signs.HIDDEN) >= 0) {
      return null;
    }
    List<String> names = authors(matcher.group(1));
    return names.stream().allMatch(PublicationReader::isName)
        ? new Authors(names, Integer.parseInt(matcher.group(2)))
        : null;
  }

  static List<String> authors(String names) {
    String text = names.strip();
    boolean surnameFirst = SURNAME_FIRST.matcher(text).matches();
    Pattern between = surnameFirst ? BETWEEN_INITIALS : BETWEEN;
    return Arrays.stream(between.split(text)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /**
   * Whether words can name an author: few of them, and no small ones but such as "van" and "de".
   */
  private static boolean isName(String words) {
    List<String> parts = Arrays.asList(BLANKS.split(words));
    return parts.size() <= 5
        && parts.stream()
            .allMatch(
                p -> !Character.isLowerCase(p.codePointAt(0)) || AuthorNames.PARTICLES.contains(p));
  }

  /** Whether a line is in italics from end to end. */
  private static boolean isInItalics(Line line) {
    int count = 0;
    for (Inline inline : line.content()) {
      if (!(inline instanceof Inline.Text text && text.value().isBlank())) {
        count += inline instanceof Inline.Emphasis title && title.content().size() == 1 ? 1 : 2;
      }
    }
    return count == 1 && line.words().indexOf(Signs.HIDDEN) < 0;
  }

  /** A line of plain words, where its author broke the line. */
  private static boolean isVenue(Line line) {
    return !line.isContinuation()
        && line.content().size() == 1
        && line.content().get(0) instanceof Inline.Text
        && line.words().indexOf(Signs.HIDDEN) < 0
        && line.words().indexOf(": ") < 0
        && line.words().indexOf(". ") < 0
        && BLANKS.split(line.words().strip()).length <= 12;
  }

  private static List<Line> withoutDoi(
      List<Line> lines, Publication.Builder publication, Draft draft) {
    List<Line> left = new ArrayList<>();
    boolean found = false;
    for (Line line : lines) {
      Optional<Doi> doi = found ? Optional.empty() : Identifiers.doi(line.content());
      if (doi.isPresent()) {
        publication.doi(doi.get());
        draft.at(Facet.PUBLICATION, line);
        found = true;
      } else {
        left.add(line);
      }
    }
    return left;
  }
}
