package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an item is about: a job, a project, a talk.
 *
 * <p>The value is open: the constants are those that the library knows, and {@link #of} makes
 * others.
 *
 * <pre>{@code
 * Kind exhibition = Kind.of("exhibition");
 * }</pre>
 *
 * @param name lower-case letters, digits and hyphens, starting with a letter
 */
public record Kind(String name) implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  /** Words that the layout needs for itself. */
  private static final List<String> RESERVED = List.of("title", "section", "entry");

  /** Employment. */
  public static final Kind WORK = new Kind("work");

  /** A course of study or training that was attended. */
  public static final Kind EDUCATION = new Kind("education");

  /** A project. */
  public static final Kind PROJECT = new Kind("project");

  /** A paper, a book, a thesis. */
  public static final Kind PUBLICATION = new Kind("publication");

  /** A patent. */
  public static final Kind PATENT = new Kind("patent");

  /** An award or an honour. */
  public static final Kind AWARD = new Kind("award");

  /** A talk, a poster, a workshop. */
  public static final Kind TALK = new Kind("talk");

  /** Teaching, training of others, coaching, supervision. */
  public static final Kind TEACHING = new Kind("teaching");

  /** Unpaid work for others. */
  public static final Kind VOLUNTEER = new Kind("volunteer");

  /** A certificate. */
  public static final Kind CERTIFICATE = new Kind("certificate");

  /** A skill. */
  public static final Kind SKILL = new Kind("skill");

  /** A spoken language. */
  public static final Kind LANGUAGE = new Kind("language");

  /** An interest. */
  public static final Kind INTEREST = new Kind("interest");

  /** What somebody says of the person. */
  public static final Kind REFERENCE = new Kind("reference");

  /** How to reach the person. */
  public static final Kind CONTACT = new Kind("contact");

  /** What the person says of themselves. */
  public static final Kind SUMMARY = new Kind("summary");

  /** Nothing that the library has a name for. */
  public static final Kind OTHER = new Kind("other");

  /** The constants, in the order of their declaration. */
  public static final List<Kind> KNOWN =
      List.of(
          WORK,
          EDUCATION,
          PROJECT,
          PUBLICATION,
          PATENT,
          AWARD,
          TALK,
          TEACHING,
          VOLUNTEER,
          CERTIFICATE,
          SKILL,
          LANGUAGE,
          INTEREST,
          REFERENCE,
          CONTACT,
          SUMMARY,
          OTHER);

  /**
   * Refuses what is no name.
   *
   * @param name the name
   * @throws IllegalArgumentException if it is none
   */
  public Kind {
    if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
      throw new IllegalArgumentException("no name for a kind: " + name);
    }
  }

  /**
   * {@return the kind of a name}
   *
   * @param name lower-case letters, digits and single hyphens, starting with a letter; not {@code
   *     title}, {@code section} or {@code entry}, which the page layout needs for itself
   * @throws IllegalArgumentException if it is no such name
   */
  public static Kind of(String name) {
    return new Kind(name);
  }

  // records compare by method handles, which costs where kinds are compared for each line
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Kind kind && name.equals(kind.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
