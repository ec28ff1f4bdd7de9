package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells, of a line below a heading, the position that somebody held, by its own words. */
record HeldPosition(Names names, NamePhrase phrases) {

  /** Among these somebody has a position. */
  private static final Set<Kind> HELD = Set.of(Kind.PROJECT, Kind.VOLUNTEER, Kind.OTHER, Kind.WORK);

  /** The position that words are by one of them, behind {@code Employed as}; null for none. */
  @Nullable String alone(String words) {
    String held = names.behindCapacity(words);
    boolean one =
        names.roleWord(held).isPresent()
            && Named.role(phrases.read(held, Context.page(Kind.WORK)).role()).says(held);
    return one ? held : null;
  }

  /**
   * The position that words below an employer are, that they say somebody was employed as, or that
   * they begin with before a part of the employer: {@code Rigger at Mast Team}; null for none.
   */
  @Nullable String below(String words) {
    int comma = words.indexOf(',');
    @Nullable String alone = comma < 0 ? alone(words) : null;
    return alone == null ? atPart(comma < 0 ? words : words.substring(0, comma)) : alone;
  }

  private @Nullable String atPart(String words) {
    Context work = Context.page(Kind.WORK);
    Named named = phrases.read(words, work);
    String role = named.role();
    String host = named.organization();
    return role != null
            && host != null
            && words.startsWith(role)
            && words.endsWith(host)
            && names.roleWord(role).isPresent()
            && phrases
                    .joined(role, words.substring(role.length()).strip(), false, work)
                    .organization()
                != null
        ? role
        : null;
  }

  /** {@code Rigger at Halden Works, Fjordby}, and nothing else. */
  boolean isAt(Named named, String text, Draft draft) {
    String host = named.organization();
    String role = named.role();
    if (host == null
        || role == null
        || draft.employer != null
        || draft.has(Facet.ORGANIZATION)
        || names.roleWord(role).isEmpty()) {
      return false;
    }
    String words = text.strip();
    String last = named.location() == null ? host : named.location();
    return words.startsWith(role)
        && (words.endsWith(last) || words.endsWith(last + "."))
        && words.indexOf(host, role.length()) > role.length()
        && phrases
                .joined(role, words.substring(role.length()).strip(), false, draft.context)
                .organization()
            != null;
  }

  /**
   * The position that stands out, or alone, before the bar or the date beside it: {@code **Rigger**
   * | Sails}.
   */
  Named first(Line rest, String text, Draft draft) {
    List<String> sides = Sides.ofBars(text);
    boolean apart = sides.size() > 1 && rest.startsWithEmphasis();
    String role = sides.isEmpty() ? "" : sides.get(0);
    return (apart ? names.isRole(role) : draft.isListed && names.roleWord(role).isPresent())
            && !draft.has(Facet.ROLE)
            && HELD.contains(draft.context.kind())
            && Spelling.canBeName(role)
        ? Named.role(NameText.clean(role))
        : Named.NOTHING;
  }
}
