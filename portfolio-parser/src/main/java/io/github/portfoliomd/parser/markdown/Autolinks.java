package io.github.portfoliomd.parser.markdown;

/** Addresses in angle brackets (CommonMark 0.31.2, section 6.5). */
final class Autolinks {

  /** What an e-mail address may hold before its at sign, beside letters and digits. */
  private static final String LOCAL = ".!#$%&'*+/=?^_`{|}~-";

  private static final int SCHEME = 32;
  private static final int DOMAIN_LABEL = 63;

  private final Content text;

  Autolinks(Content text) {
    this.text = text;
  }

  /** Where the address ends, bracket included, that starts with a bracket at an index. */
  int uri(int start) {
    int i = start + 1;
    if (i >= text.length || !Characters.isLetter(text.at(i))) {
      return Content.NONE;
    }
    while (i < text.length && i - start - 1 <= SCHEME && isSchemeCharacter(text.at(i))) {
      i++;
    }
    int length = i - start - 1;
    if (length < 2 || length > SCHEME || !text.is(i, ':')) {
      return Content.NONE;
    }
    while (i < text.length && isUriCharacter(text.at(i))) {
      i++;
    }
    return text.is(i, '>') ? i + 1 : Content.NONE;
  }

  private static boolean isSchemeCharacter(char c) {
    return Characters.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  private static boolean isUriCharacter(char c) {
    return c != ' ' && c != '<' && c != '>' && !Characters.isControl(c);
  }

  /** The same for an e-mail address. */
  int email(int start) {
    int i = start + 1;
    while (i < text.length && isLocalCharacter(text.at(i))) {
      i++;
    }
    if (i == start + 1 || !text.is(i, '@')) {
      return Content.NONE;
    }
    do {
      i = domainLabel(i + 1);
    } while (i > 0 && text.is(i, '.'));
    return i > 0 && text.is(i, '>') ? i + 1 : Content.NONE;
  }

  private static boolean isLocalCharacter(char c) {
    return Characters.isLetterOrDigit(c) || LOCAL.indexOf(c) >= 0;
  }

  private int domainLabel(int start) {
    int i = start;
    while (i < text.length && (Characters.isLetterOrDigit(text.at(i)) || text.at(i) == '-')) {
      i++;
    }
    boolean valid =
        i > start && i - start <= DOMAIN_LABEL && text.at(start) != '-' && text.at(i - 1) != '-';
    return valid ? i : Content.NONE;
  }
}
