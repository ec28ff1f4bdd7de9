package io.github.portfoliomd.exporter.jsonresume;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names of a résumé's properties: those of the standard (schema 1.3.1), and ours. */
final class ResumeNames {

  static final List<String> ROOT =
      Stream.of(
              Stream.of("$schema", "basics"),
              Arrays.stream(ResumeSection.values())
                  .filter(section -> section.kind().isPresent())
                  .map(ResumeSection::array),
              Stream.of("meta"))
          .flatMap(names -> names)
          .toList();

  static final List<String> BASICS =
      List.of("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles");

  static final List<String> LOCATION =
      List.of("address", "postalCode", "city", "countryCode", "region");

  static final List<String> PROFILE = List.of("network", "username", "url");

  static final List<String> META = List.of("canonical", "version", "lastModified");

  /** What a standard field carries, where reading alone would take it for something else. */
  static final String IS = "x-is";

  static final String HEADING = "x-heading";
  static final String SUMMARY = "x-summary";
  static final String BODY = "x-body";
  static final String PERIOD = "x-period";
  static final String URL = "x-url";
  static final String EMAIL = "x-email";
  static final String ROLE = "x-role";
  static final String ORGANIZATION = "x-organization";
  static final String LOCATED = "x-location";
  static final String KEYWORDS = "x-keywords";
  static final String LOGOS = "x-logos";
  static final String PUBLICATION = "x-publication";
  static final String INTRODUCTION = "x-introduction";

  /** Where an item stands on the page: the numbers of the items around it, and its own. */
  static final String PLACE = "x-place";

  /** The place of the section whose keywords an object holds. */
  static final String KEYWORDS_OF = "x-keywordsOf";

  static final String FRONT_MATTER = "x-frontMatter";
  static final String UNREAD_FRONT_MATTER = "x-unreadFrontMatter";

  /** Extensions of the model whose own names are taken. */
  static final String EXTENSIONS = "x-extensions";

  /** Stands in an object that would be empty otherwise. */
  static final String EMPTY = "x-empty";

  /** Ours, in the order in which they follow the standard ones. */
  static final List<String> OURS =
      List.of(
          PLACE,
          KEYWORDS_OF,
          IS,
          HEADING,
          SUMMARY,
          BODY,
          PERIOD,
          URL,
          EMAIL,
          ROLE,
          ORGANIZATION,
          LOCATED,
          KEYWORDS,
          LOGOS,
          PUBLICATION,
          INTRODUCTION,
          ResumeSection.SECTIONS.array(),
          FRONT_MATTER,
          UNREAD_FRONT_MATTER,
          EXTENSIONS,
          EMPTY);

  private ResumeNames() {}
}
