package io.github.portfoliomd.parser.items;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answer that is kept while the question stays the same: each line below a heading asks it. */
final class Answer<Q, A> {

  private @Nullable Q question;
  private @Nullable A answer;

  A to(Q asked, Function<Q, A> find) {
    A known = answer;
    if (known == null || !asked.equals(question)) {
      known = find.apply(asked);
      question = asked;
      answer = known;
    }
    return known;
  }
}
