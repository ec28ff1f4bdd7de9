package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one form of every value: what Markdown cannot tell apart is made equal here, when it is made.
 *
 * <p>The rules are listed in {@code LAYOUT.md}, "Canonical form".
 */
final class Canonical {

  private static final Pattern BLANK_LINE = Pattern.compile("(?<=^|\n)[ \t]+(?=\n|$)");

  private Canonical() {}

  /** NUL and lone surrogates become U+FFFD; CR LF and CR become LF. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // most characters are told by one comparison or two
      if (c <= '\r' && (c == '\0' || c == '\r') || c >= '\uD800' && Character.isSurrogate(c)) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(c == '\0' || Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }

  /** Text of one line: its line ends become spaces. */
  static String line(String text) {
    String clean = text(text);
    return clean.indexOf('\n') < 0 ? clean : clean.replace('\n', ' ');
  }

  /** An address: blanks around it are no part of it. */
  static String address(String text) {
    return line(text).strip();
  }

  /** Text of whole lines that keep their blanks, but for lines of nothing else. */
  static String code(String text) {
    return lines(BLANK_LINE.matcher(text(text)).replaceAll(""));
  }

  /** Text of whole lines: without the line feed at its end. */
  static String lines(String text) {
    String clean = text(text);
    int end = clean.length();
    while (end > 0 && clean.charAt(end - 1) == '\n') {
      end--;
    }
    return clean.substring(0, end);
  }

  /** A text that is there: empty ones count as absent. */
  static Optional<String> present(Optional<String> value) {
    return value.map(Canonical::text).filter(text -> !text.isEmpty());
  }

  /** Whether a text, if there is one, is as {@link #present} would have it. */
  static boolean isPresent(Optional<String> value) {
    return value.isEmpty() || !value.get().isEmpty() && text(value.get()).equals(value.get());
  }

  static List<String> texts(List<String> values) {
    return values.stream().map(Canonical::text).filter(text -> !text.isEmpty()).toList();
  }

  /** Refuses extensions with the names of values that the object has anyway. */
  static void refuse(Map<String, Data> extensions, String... names) {
    for (String name : names) {
      if (extensions.containsKey(name)) {
        throw new IllegalArgumentException(
            "\"" + name + "\" is no extension: set the value itself");
      }
    }
  }

  static Map<String, Data> members(Map<String, Data> members) {
    Map<String, Data> copy = new LinkedHashMap<>(2 * members.size()); // it need not grow
    for (Map.Entry<String, Data> member : members.entrySet()) {
      copy.put(text(member.getKey()), Objects.requireNonNull(member.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  /** Adjacent texts and equal emphases are one, and so are breaks; empty ones are gone. */
  static List<Inline> inlines(List<? extends Inline> content) {
    if (isCanonical(content)) {
      return List.copyOf(content);
    }
    List<Inline> out = new ArrayList<>(content.size());
    List<Inline> run = new ArrayList<>();
    for (Inline inline : content) {
      if (isEmpty(inline)) {
        continue;
      }
      if (!run.isEmpty() && !belongTogether(run.get(0), inline)) {
        out.add(joined(run));
        run.clear();
      }
      run.add(inline);
    }
    if (!run.isEmpty()) {
      out.add(joined(run));
    }
    return withSingleBreaks(out);
  }

  private static boolean isCanonical(List<? extends Inline> content) {
    Inline last = null;
    for (Inline inline : content) {
      if (isEmpty(inline)
          || last != null && (belongTogether(last, inline) || isBreak(inline) && isBreak(last))) {
        return false;
      }
      last = inline;
    }
    return true;
  }

  private static boolean isEmpty(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isEmpty()
        || inline instanceof Inline.Code code && code.value().isEmpty()
        || inline instanceof Inline.Html html && html.raw().isEmpty()
        || inline instanceof Inline.Opaque opaque && opaque.raw().isEmpty()
        || inline instanceof Inline.Emphasis emphasis && emphasis.content().isEmpty()
        || inline instanceof Inline.Strong strong && strong.content().isEmpty()
        || inline instanceof Inline.Strikethrough struck && struck.content().isEmpty();
  }

  static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private static boolean belongTogether(Inline a, Inline b) {
    return a.getClass() == b.getClass()
        && (a instanceof Inline.Text
            || a instanceof Inline.Emphasis
            || a instanceof Inline.Strong
            || a instanceof Inline.Strikethrough);
  }

  /** Neighbours that belong together as one, in one go: two by two, many would take too long. */
  private static Inline joined(List<Inline> run) {
    Inline first = run.get(0);
    if (run.size() == 1) {
      return first;
    }
    if (first instanceof Inline.Text) {
      return new Inline.Text(Inlines.text(run));
    }
    List<Inline> content = run.stream().flatMap(i -> Inlines.content(i).stream()).toList();
    return first instanceof Inline.Emphasis
        ? new Inline.Emphasis(content)
        : first instanceof Inline.Strong
            ? new Inline.Strong(content)
            : new Inline.Strikethrough(content);
  }

  /** Of breaks in a row one counts, the hard one first. */
  private static List<Inline> withSingleBreaks(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    for (Inline inline : content) {
      boolean again = isBreak(inline) && !out.isEmpty() && isBreak(out.get(out.size() - 1));
      if (!again) {
        out.add(inline);
      } else if (inline instanceof Inline.HardBreak) {
        out.set(out.size() - 1, inline);
      }
    }
    return List.copyOf(out);
  }

  /** Content of a block: canonical, and without a break at either end. */
  static List<Inline> trimmed(List<? extends Inline> content) {
    List<Inline> out = inlines(content);
    int from = !out.isEmpty() && isBreak(out.get(0)) ? 1 : 0;
    int to = out.size() > from && isBreak(out.get(out.size() - 1)) ? out.size() - 1 : out.size();
    return from == 0 && to == out.size() ? out : List.copyOf(out.subList(from, to));
  }

  /** A heading: one line, and without images, which are the item's logos. */
  static List<Inline> heading(List<? extends Inline> content) {
    boolean images = false;
    for (Inline inline : content) {
      images |= inline instanceof Inline.Image;
    }
    return oneLine(
        images
            ? content.stream().filter(inline -> !(inline instanceof Inline.Image)).toList()
            : content);
  }

  /** The logos of an item, those that stand in its heading first. */
  static List<Inline.Image> logos(List<? extends Inline> heading, List<Inline.Image> logos) {
    List<Inline.Image> out = new ArrayList<>();
    for (Inline inline : heading) {
      if (inline instanceof Inline.Image image) {
        out.add(image);
      }
    }
    out.addAll(logos);
    return out;
  }

  /** Content that one logical line holds: its breaks are soft. */
  static List<Inline> withoutHardBreaks(List<Inline> content) {
    return inlines(
        content.stream()
            .map(i -> i instanceof Inline.HardBreak ? new Inline.SoftBreak() : i)
            .toList());
  }

  /** Content of a line: trimmed, and its breaks are spaces. */
  static List<Inline> oneLine(List<? extends Inline> content) {
    return hasBreak(content) ? inlines(withoutBreaks(trimmed(content))) : inlines(content);
  }

  private static boolean hasBreak(List<? extends Inline> content) {
    for (Inline inline : content) {
      if (isBreak(inline) || hasBreak(Inlines.content(inline))) {
        return true;
      }
    }
    return false;
  }

  private static List<Inline> withoutBreaks(List<? extends Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    for (Inline inline : content) {
      if (isBreak(inline)) {
        out.add(new Inline.Text(" "));
      } else if (inline instanceof Inline.Emphasis x) {
        out.add(new Inline.Emphasis(withoutBreaks(x.content())));
      } else if (inline instanceof Inline.Strong x) {
        out.add(new Inline.Strong(withoutBreaks(x.content())));
      } else if (inline instanceof Inline.Strikethrough x) {
        out.add(new Inline.Strikethrough(withoutBreaks(x.content())));
      } else if (inline instanceof Inline.Link x) {
        out.add(new Inline.Link(x.destination(), x.title(), withoutBreaks(x.content())));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** Blocks that say nothing are gone, a paragraph of opaque text is opaque. */
  static List<Block> blocks(List<? extends Block> blocks) {
    boolean canonical = true;
    for (Block block : blocks) {
      canonical &= !isEmpty(block) && opaque(block) == block;
    }
    if (canonical) {
      return List.copyOf(blocks);
    }
    return blocks.stream().map(Canonical::opaque).filter(block -> !isEmpty(block)).toList();
  }

  private static Block opaque(Block block) {
    return block instanceof Block.Paragraph paragraph
            && paragraph.content().size() == 1
            && paragraph.content().get(0) instanceof Inline.Opaque opaque
        ? new Block.Opaque(opaque.raw())
        : block;
  }

  /**
   * Whether a list is tight: one without any place for a blank line always is, one that needs a
   * blank line somewhere never.
   */
  static boolean tight(boolean tight, List<Block.ListItem> items) {
    boolean roomForBlank = items.size() > 1 || items.stream().anyMatch(i -> i.content().size() > 1);
    return !roomForBlank || tight && items.stream().noneMatch(Canonical::needsBlank);
  }

  private static boolean needsBlank(Block.ListItem item) {
    Block last = null;
    for (Block block : item.content()) {
      boolean paragraphs = last instanceof Block.Paragraph && block instanceof Block.Paragraph;
      if (paragraphs || !isTight(block)) {
        return true;
      }
      last = block;
    }
    return false;
  }

  /** Whether a block has no blank line in it, and needs none around it. */
  private static boolean isTight(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Heading
        || block instanceof Block.Opaque
        || block instanceof Block.CodeBlock code && !code.text().contains("\n\n")
        || block instanceof Block.BulletList list && list.tight()
        || block instanceof Block.OrderedList ordered && ordered.tight();
  }

  /** Blocks inside a block, where a definition list has one definition, and that one meaning. */
  static List<Block> inner(List<? extends Block> blocks) {
    List<Block> out = blocks(blocks);
    for (Block block : out) {
      if (block instanceof Block.DefinitionList) {
        return out.stream().flatMap(Canonical::withOneDefinition).toList();
      }
    }
    return out;
  }

  private static Stream<Block> withOneDefinition(Block block) {
    boolean fits =
        !(block instanceof Block.DefinitionList list)
            || list.items().size() == 1 && list.items().get(0).definitions().size() == 1;
    return fits
        ? Stream.of(block)
        : ((Block.DefinitionList) block).items().stream().map(Canonical::withOneMeaning);
  }

  private static Block withOneMeaning(Block.Definition item) {
    List<Block> meaning = item.definitions().stream().flatMap(List::stream).toList();
    return new Block.DefinitionList(List.of(new Block.Definition(item.terms(), List.of(meaning))));
  }

  private static boolean isEmpty(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.content().isEmpty()
        || block instanceof Block.BulletList list && list.items().isEmpty()
        || block instanceof Block.OrderedList ordered && ordered.items().isEmpty()
        || block instanceof Block.DefinitionList definitions && definitions.items().isEmpty()
        || block instanceof Block.Quote quote && quote.content().isEmpty()
        || block instanceof Block.Html html && html.raw().isBlank()
        || block instanceof Block.Opaque opaque && opaque.raw().isEmpty();
  }
}
