package io.github.portfoliomd.parser;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's bytes as text: UTF-8, with U+FFFD for what is none.
 *
 * @param text the text
 * @param bad the offsets in the text of what was no UTF-8
 */
record Utf8(String text, List<Integer> bad) {

  static Utf8 decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    List<Integer> bad = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new Utf8(out.flip().toString(), List.copyOf(bad));
      }
      bad.add(out.position());
      out.put('\uFFFD');
      in.position(in.position() + result.length());
    }
  }

  void report(Problems problems) {
    bad.forEach(offset -> problems.add(Problem.ENCODING, offset, offset + 1, ""));
  }
}
