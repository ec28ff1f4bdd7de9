package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.dates.Years;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item stands below.
 *
 * @param kind what that is about, or {@link Kind#OTHER}
 * @param above which sort of thing that is
 * @param depth how many items stand above
 * @param organization the organization that it names as a whole, for the positions below it
 * @param year the year that a section above is called by, for what has no date of its own
 * @param wantsHost whether a position stands above of which nothing is told, nor whose it was
 */
public record Context(
    Kind kind,
    Above above,
    int depth,
    @Nullable String organization,
    @Nullable Period year,
    boolean wantsHost) {

  public Context(
      Kind kind, Above above, int depth, @Nullable String organization, @Nullable Period year) {
    this(kind, above, depth, organization, year, false);
  }

  public Context(Kind kind, Above above, int depth, @Nullable String organization) {
    this(kind, above, depth, organization, null);
  }

  /** What an item can stand below. */
  public enum Above {
    PAGE,
    SECTION,
    ENTRY
  }

  /** What happens at an organization: jobs, studies and help. */
  public static final Set<Kind> OF_ORGANIZATIONS =
      Set.of(Kind.WORK, Kind.EDUCATION, Kind.VOLUNTEER);

  /** A heading has six levels, and the Markdown writer makes a heading of every item. */
  public static final int DEEPEST = 6;

  /** Whether nothing can stand below an item that stands here. */
  public boolean isDeepest() {
    return depth + 1 >= DEEPEST;
  }

  /** Whether items can stand below those that stand below an item here. */
  public boolean mayNest() {
    return depth + 2 < DEEPEST;
  }

  /** The top of a page that is about a kind of things. */
  public static Context page(Kind kind) {
    return new Context(kind, Above.PAGE, 0, null);
  }

  /** Whether this is one of the items of a section, or of a page about a kind of things. */
  public boolean isAmongItems() {
    return above == Above.SECTION || above == Above.PAGE && !kind.equals(Kind.OTHER);
  }

  /** Whether an item stands above, and what groups it with others. */
  public boolean isBelowSection() {
    return above == Above.ENTRY && depth > 1;
  }

  /** Whether employers, schools and the like stand here. */
  public boolean wantsOrganizations() {
    return above != Above.ENTRY && isOfOrganizations();
  }

  /** Whether positions stand here. */
  public boolean isOfJobs() {
    return wantsOrganizations() && !kind.equals(Kind.EDUCATION);
  }

  public boolean isOfOrganizations() {
    return OF_ORGANIZATIONS.contains(kind);
  }

  /** In a section here that is about a kind of things. */
  public Context of(Kind kind) {
    return new Context(kind, Above.SECTION, depth, null, year);
  }

  /** Here, but with nothing below it. */
  public Context withoutItems() {
    return new Context(kind, above, DEEPEST - 1, organization, year);
  }

  /** Below an item that stands here. */
  public Context below(Item item) {
    if (item instanceof Entry entry) {
      boolean wantsHost =
          entry.kind().equals(Kind.WORK)
              && entry.role().isPresent()
              && entry.organization().isEmpty()
              && entry.period().isEmpty()
              && entry.body().isEmpty();
      return new Context(
          entry.kind(), Above.ENTRY, depth + 1, organization(entry), null, wantsHost);
    }
    Period own = Years.of((Section) item);
    return new Context(item.kind(), Above.SECTION, depth + 1, null, own == null ? year : own);
  }

  /** Who names a position, too, says it of that position alone. */
  private static @Nullable String organization(Entry entry) {
    return entry.role().isPresent() ? null : entry.organization().orElse(null);
  }
}
