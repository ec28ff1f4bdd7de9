package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;

/**
 * Writes portfolios as JSON Resume.
 *
 * <pre>{@code
 * String resume = JsonResumeWriter.create().write(portfolio);
 * String forTheme = JsonResumeWriter.builder().forThemes().build().write(portfolio);
 * }</pre>
 *
 * <p>The faithful profile, which is the default, loses nothing: what has no field in the standard
 * stands in properties whose names start with {@code x-}, as <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>
 * says. It writes text as it is, HTML and {@code javascript:} addresses of the page included:
 * <strong>whoever shows it must escape it</strong>. For themes that do not, use {@link
 * Builder#forThemes()}.
 *
 * <p>What it writes is valid under the official schema, has no empty and no null value, and has no
 * name twice in an object. No date in it is more exact than the portfolio's.
 *
 * <p>Writers are immutable and thread-safe. Formats: JSON (RFC 8259), the JSON Resume schema 1.3.1
 * (https://jsonresume.org/schema), EDTF for what its dates cannot say (ISO 8601-2:2019).
 */
public final class JsonResumeWriter implements PortfolioWriter {

  private final boolean forThemes;
  private final boolean compact;

  private JsonResumeWriter(Builder builder) {
    this.forThemes = builder.forThemes;
    this.compact = builder.compact;
  }

  /** {@return a writer of the faithful profile, on indented lines} */
  public static JsonResumeWriter create() {
    return builder().build();
  }

  /** {@return a builder whose defaults are those of {@link #create()}} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@inheritDoc} */
  @Override
  public String write(Portfolio portfolio) {
    Data resume = forThemes ? new ThemeResume(portfolio).data() : Resume.of(portfolio).root();
    return compact ? JsonText.compact(resume) : JsonText.pretty(resume);
  }

  /** {@return no losses in the faithful profile; for themes, each change} */
  @Override
  public Losses losses(Portfolio portfolio) {
    return forThemes ? new ThemeResume(portfolio).losses() : Losses.none(portfolio);
  }

  /** Makes writers; not thread-safe. */
  public static final class Builder {

    private boolean forThemes = false;
    private boolean compact = false;

    private Builder() {}

    /**
     * Writes for themes that escape nothing, or read Markdown, and that fail where a field they
     * expect is missing; defaults to the faithful profile.
     *
     * <p>Characters that could open a tag, end an attribute or make a Markdown link become similar
     * ones; raw HTML becomes its words; addresses are kept if they have no scheme or one of {@code
     * http}, {@code https}, {@code mailto} and {@code tel}; {@code basics} has a name, a location
     * and profiles, and entries have what themes join with other words, if need be empty. What
     * themes do not show stands where they do: the introduction in the summary, a section that says
     * more than its heading among the projects. {@link JsonResumeWriter#losses} tells each change.
     *
     * @return this builder
     */
    public Builder forThemes() {
      this.forThemes = true;
      return this;
    }

    /**
     * Writes everything on one line, without a line feed at its end; defaults to indented lines.
     *
     * @return this builder
     */
    public Builder compact() {
      this.compact = true;
      return this;
    }

    /** {@return a writer with these options} */
    public JsonResumeWriter build() {
      return new JsonResumeWriter(this);
    }
  }
}
