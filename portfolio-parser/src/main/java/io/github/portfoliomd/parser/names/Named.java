package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.parser.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase names.
 *
 * @param role the position
 * @param organization the organization
 * @param location the place
 * @param employer an organization if the item has a date, since of an undated item nothing tells
 */
public record Named(
    @Nullable String role,
    @Nullable String organization,
    @Nullable String location,
    @Nullable String employer) {

  private static final String QUOTES = "\"“„«‘";

  public static final Named NOTHING = new Named(null, null, null, null);

  public static Named role(@Nullable String role) {
    return new Named(role, null, null, null);
  }

  public static Named organization(String organization) {
    return new Named(null, organization, null, null);
  }

  public static Named location(@Nullable String location) {
    return new Named(null, null, location, null);
  }

  /** Whether a position is named, with which some words begin. */
  public boolean isPositionAtStart(String words) {
    return role != null && words.startsWith(role);
  }

  /** With another position, organization or place. */
  public Named with(Facet facet, String name) {
    return switch (facet) {
      case ROLE -> withRole(name);
      case LOCATION -> withLocation(name);
      default -> new Named(role, name, location, employer);
    };
  }

  public Named withRole(@Nullable String role) {
    return new Named(role, organization, location, employer);
  }

  public Named withLocation(@Nullable String location) {
    return new Named(role, organization, location, employer);
  }

  /** With a place if these names have none. */
  Named orLocation(@Nullable String other) {
    return location == null ? withLocation(other) : this;
  }

  /**
   * The organization counts only if the item has a date; in quotes it is the title of something.
   */
  Named ifDated() {
    boolean title = organization != null && QUOTES.indexOf(organization.charAt(0)) >= 0;
    return new Named(role, null, location, organization == null || title ? employer : organization);
  }

  public boolean isNothing() {
    return role == null && organization == null && location == null && employer == null;
  }

  /** Whether the names say each letter and digit of a phrase. */
  public boolean says(String phrase) {
    return !isNothing()
        && letters(phrase) == letters(role) + letters(organization) + letters(location);
  }

  private static int letters(@Nullable String words) {
    int letters = 0;
    for (int i = 0; words != null && i < words.length(); i++) {
      letters += Phrases.isOfWord(words.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
