package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PortfolioReader;
import io.github.portfoliomd.model.SourceText;
import io.github.portfoliomd.parser.dates.DateOrder;
import io.github.portfoliomd.parser.facts.Readers;
import io.github.portfoliomd.parser.words.LabelMeaning;
import io.github.portfoliomd.parser.words.LanguageWords;
import io.github.portfoliomd.parser.words.OwnWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads a portfolio page written in Markdown.
 *
 * <pre>{@code
 * ParseResult result = PortfolioParser.create().parse(Path.of("projects.md"));
 * Portfolio portfolio = result.portfolio();
 * portfolio.entries().forEach(entry -> System.out.println(entry.title()));
 * }</pre>
 *
 * <p>Content never makes it throw, unless a reader of facts that was added does: whatever a page
 * holds, the answer is a portfolio and diagnostics, and what is not understood stays text. The
 * layout it understands is written down in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-parser/LAYOUT.md">LAYOUT.md</a>;
 * the Markdown is CommonMark, in a few corners of an older version than 0.31.2, with tables,
 * strikethrough, task lists, footnotes and definition lists.
 *
 * <p>Bytes are UTF-8. A byte order mark at the start is skipped, and is a character anywhere else;
 * bytes that are no UTF-8, overlong forms and encoded surrogates included, become U+FFFD, and a
 * diagnostic ({@code encoding}) tells where. A NUL and a lone surrogate become U+FFFD. Lines end
 * with LF, CR LF or CR, and with nothing else: U+2028, U+2029, U+0085, form feeds and vertical tabs
 * are characters of a line.
 *
 * <p>Pages may come from anybody: {@link Limits} bounds what reading one costs.
 *
 * <p>Immutable and thread-safe: one parser reads any number of pages at once.
 */
public final class PortfolioParser implements PortfolioReader {

  private final Settings settings;

  private PortfolioParser(Settings settings) {
    this.settings = settings;
  }

  /** {@return a parser with the standard words and limits, and no site} */
  public static PortfolioParser create() {
    return builder().build();
  }

  /** {@return a builder of parsers} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ParseResult parse(String page) {
    return new PageReader(SourceText.of(page), settings).read();
  }

  @Override
  public ParseResult parse(byte[] page) {
    return new PageReader(SourceText.decode(page), settings).read();
  }

  /** Makes parsers; not thread-safe. */
  public static final class Builder {
    private final OwnWords own = new OwnWords();
    private final List<LanguageWords> ownLanguages = new ArrayList<>();
    private final List<FacetReader> facetReaders = new ArrayList<>();
    private Site site = Site.none();
    private Limits limits = Limits.standard();
    private List<Locale> languages = LanguageWords.FILES;

    private Builder() {}

    /**
     * Sets the site that the pages belong to: it says of the person what a page does not. Without
     * it only the page is read.
     *
     * @param site the site; of one that could not be read nothing is known
     * @return this builder
     */
    public Builder site(Site site) {
      this.site = Objects.requireNonNull(site);
      return this;
    }

    /**
     * Sets how much of a page is read.
     *
     * @param limits the limits; what is beyond stays text, and a diagnostic tells where
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits);
      return this;
    }

    /**
     * Adds a reader of facts; several are asked in the order in which they were added.
     *
     * @param reader the reader
     * @return this builder
     */
    public Builder addFacetReader(FacetReader reader) {
      facetReaders.add(Objects.requireNonNull(reader));
      return this;
    }

    /**
     * Says what a label of a line means, whatever it means else.
     *
     * @param label the words before the colon; case and accents do not matter
     * @param meaning what follows the colon
     * @return this builder
     */
    public Builder putLabel(String label, LabelMeaning meaning) {
      own.labels.put(label, meaning.key());
      return this;
    }

    /**
     * Says what a section of a name is about, whatever it is about else: {@code Boat yards}.
     *
     * @param name the words of the heading; case and accents do not matter
     * @param kind what its items are
     * @return this builder
     */
    public Builder putSection(String name, Kind kind) {
      own.sections.put(name, kind);
      return this;
    }

    /**
     * Says what a word in the heading of an entry tells of it, where no section does.
     *
     * @param word one word; case and accents do not matter
     * @param kind what an entry with this word is
     * @return this builder
     */
    public Builder putKind(String word, Kind kind) {
      own.kinds.put(word, kind);
      return this;
    }

    /**
     * Adds a language, whose words count more than those of the languages that the library knows.
     * Its names of months are those of the JDK, if it has some, and those of the text.
     *
     * <pre>{@code
     * builder.addLanguage(Locale.forLanguageTag("sv"), "present = nu\nsection.work = erfarenhet");
     * }</pre>
     *
     * @param language the language
     * @param words lists of words as in a {@link java.util.Properties#load(java.io.Reader)
     *     properties file}, with the keys of {@code words_en.properties}
     * @return this builder
     * @throws IllegalArgumentException if a key is none of those, or the text is malformed
     */
    public Builder addLanguage(Locale language, String words) {
      ownLanguages.add(LanguageWords.of(language, words));
      return this;
    }

    /**
     * Restricts the languages by whose words items are read to some of those that the library
     * knows, the first of which counts most: English, French, German, Spanish, Portuguese, Italian,
     * Dutch, Polish, Chinese, Japanese, Korean. Added languages are always read.
     *
     * @param languages the languages; of none only the added ones are read
     * @return this builder
     * @throws IllegalArgumentException if the library does not know one of them
     */
    public Builder onlyLanguages(Locale... languages) {
      for (Locale language : languages) {
        if (!LanguageWords.FILES.contains(new Locale(language.getLanguage()))) {
          throw new IllegalArgumentException(
              "no words of this language: " + language + ", but of " + LanguageWords.FILES);
        }
      }
      this.languages = List.of(languages);
      return this;
    }

    /** {@return the parser} */
    public PortfolioParser build() {
      return new PortfolioParser(new Settings(site, readers(), limits));
    }

    /** What is built of words is shared by all parsers that were told no others. */
    private Readers readers() {
      boolean standard =
          own.isEmpty() && ownLanguages.isEmpty() && languages.equals(LanguageWords.FILES);
      if (standard && facetReaders.isEmpty()) {
        return Readers.STANDARD;
      }
      List<LanguageWords> all = new ArrayList<>(ownLanguages);
      languages.forEach(language -> all.add(LanguageWords.ofFile(language)));
      return new Readers(standard ? Vocabulary.ALL : Vocabulary.of(all, own), facetReaders)
          .in(DateOrder.common(all.stream().map(LanguageWords::language).toList()));
    }
  }
}
