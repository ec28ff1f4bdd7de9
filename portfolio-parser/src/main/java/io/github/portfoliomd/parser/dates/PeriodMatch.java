package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.Period;

/**
 * A period among other words, with the brackets, the duration and the punctuation that go with it.
 *
 * @param period the period
 * @param start its first character
 * @param end the character behind its last
 */
public record PeriodMatch(Period period, int start, int end) {

  /** The same among words of which those that were read begin at an index. */
  PeriodMatch movedBy(int from) {
    return new PeriodMatch(period, start + from, end + from);
  }
}
