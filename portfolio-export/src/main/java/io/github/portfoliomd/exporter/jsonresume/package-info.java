/**
 * JSON Resume 1.3.1, the résumé's lingua franca: {@link
 * io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter} and {@link
 * io.github.portfoliomd.exporter.jsonresume.JsonResumeParser}, beside the table that they share.
 *
 * <p>What becomes what is decided in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>.
 * Nothing is ever {@code null}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.portfoliomd.exporter.jsonresume;

import org.jspecify.annotations.NullMarked;
