package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.HeadingWords;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Optional;

/**
 * Tells by its headings that a page is a career: those that nothing stands below are positions, and
 * what stands above them is a section of work or, where no other section has a name, an employer.
 */
public final class JobHeadings {

  private static final int FEWEST = 2;

  private static final Context ANYWHERE = Context.page(Kind.OTHER);

  private static final Context AMONG_JOBS = Context.page(Kind.WORK);

  private final Readers readers;
  private int positions;
  private int others;

  /** Headings without a section's name that stand above others. */
  private int groups;

  private boolean hasOtherSections;

  private JobHeadings(Readers readers) {
    this.readers = readers;
  }

  /** What the headings of a page stand below, which says itself what it is about or does not. */
  public static Context ofNodes(List<Node> nodes, Context page, Readers readers) {
    JobHeadings headings = new JobHeadings(readers);
    if (page.kind().equals(Kind.OTHER)) {
      nodes.forEach(
          node ->
              headings.add(node.heading, node.nodes.stream().map(below -> below.heading).toList()));
    }
    return headings.context(page);
  }

  /** The same of the items that are to be written. */
  public static Context ofItems(List<Item> items, Context page, Readers readers) {
    JobHeadings headings = new JobHeadings(readers);
    if (page.kind().equals(Kind.OTHER)) {
      items.forEach(
          item -> headings.add(item.heading(), item.items().stream().map(Item::heading).toList()));
    }
    return headings.context(page);
  }

  private Context context(Context page) {
    boolean career = others == 0 && !(hasOtherSections && groups > 0);
    return career && positions >= FEWEST ? AMONG_JOBS : page;
  }

  private void add(List<Inline> heading, List<List<Inline>> below) {
    String words = words(heading);
    Optional<Kind> section = readers.vocabulary.section(words);
    if (section.isPresent() && !section.get().equals(Kind.WORK)) {
      hasOtherSections = true;
      return;
    }
    if (section.isEmpty() && below.isEmpty()) {
      add(words, false);
    } else if (section.isEmpty()) {
      groups++;
    }
    below.forEach(inlines -> add(words(inlines), true));
  }

  /** A position with nobody's name beside or above it may be what an article is about. */
  private void add(String words, boolean hosted) {
    if (isPosition(words, ANYWHERE)) {
      positions += hosted || hasHost(words) ? 1 : 0;
    } else if (!isPosition(words, AMONG_JOBS)) {
      others++;
    }
  }

  private boolean isPosition(String words, Context context) {
    return readers.phrases.read(words, context).isPositionAtStart(words);
  }

  private boolean hasHost(String words) {
    return readers.phrases.read(words, AMONG_JOBS).organization() != null;
  }

  /** The words of a heading, without logos. */
  private static String words(List<Inline> heading) {
    return Signs.withoutIcon(HeadingWords.of(heading).strip());
  }
}
