package io.github.portfoliomd.parser.formatting;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.TagToken;
import org.yaml.snakeyaml.tokens.Token;

/** Finds the pieces of YAML: the words of keys and values, tags, and comments. */
final class YamlPieces {

  private final String yaml;
  private final int shift;
  private int codePoints;
  private int offset;

  private YamlPieces(String yaml, int shift) {
    this.yaml = yaml;
    this.shift = shift;
  }

  /**
   * @param shift the offset of the YAML in the page
   */
  static void read(String yaml, int shift, Pieces out) {
    Pieces found = new Pieces();
    try {
      new YamlPieces(yaml, shift).read(found);
    } catch (YAMLException noYaml) {
      out.endWord();
      out.text(yaml, shift);
      out.endWord();
      return;
    }
    found.all().forEach(piece -> out.add(piece.sort(), piece.text(), piece.start(), piece.end()));
  }

  private void read(Pieces out) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setProcessComments(true);
    Scanner scanner = new ScannerImpl(new StreamReader(yaml), options);
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      token(scanner.getToken(), out);
      out.endWord();
    }
  }

  private void token(Token token, Pieces out) {
    int start = offset(token.getStartMark().getIndex());
    int end = offset(token.getEndMark().getIndex());
    if (token instanceof ScalarToken scalar) {
      scalar(scalar, start, end, out);
    } else if (token instanceof CommentToken comment) {
      if (comment.getCommentType() != CommentType.BLANK_LINE) {
        out.add(Piece.Sort.COMMENT, comment.getValue().strip(), shift + start, shift + end);
      }
    } else if (token instanceof TagToken) {
      out.text(yaml.substring(start, end), shift + start);
    }
  }

  private void scalar(ScalarToken scalar, int start, int end, Pieces out) {
    String value = scalar.getValue();
    if (scalar.getPlain() && value.equals("~")) {
      return; // another spelling of null
    }
    int at = yaml.substring(start, end).indexOf(value);
    if (at >= 0) {
      out.text(value, shift + start + at);
    } else {
      out.meaning(value, shift + start, shift + end);
    }
  }

  /** SnakeYAML counts code points; we count UTF-16 code units. */
  private int offset(int index) {
    offset = yaml.offsetByCodePoints(offset, index - codePoints);
    codePoints = index;
    return offset;
  }
}
