package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where inlines and blocks stand in the source, and which characters of a text are protected; by
 * identity.
 *
 * <p>A protected character was written with a backslash or as a numeric character reference: it is
 * never part of a date, a label, a separator, a role or a name. The writer protects what a reader
 * would else take for one.
 */
public final class Places {

  /**
   * A place.
   *
   * @param start the offset of its first character
   * @param end the offset behind its last
   * @param offsets the offset of each character of a text, where not all stand as they are
   * @param guarded which characters of a text are protected, if any
   */
  @SuppressWarnings("ArrayRecordComponent") // places are never compared
  public record Place(int start, int end, int @Nullable [] offsets, @Nullable BitSet guarded) {
    Place(int start, int end) {
      this(start, end, null, null);
    }
  }

  /** What was never put down: it stands nowhere. */
  private static final Place NOWHERE = new Place(-1, -1);

  /** So many characters of a page an inline or a block has, mostly. */
  private static final int CHARACTERS = 16;

  private Map<Object, Place> places = new IdentityHashMap<>();

  /** Which characters of a text are the layout's own: the writer must not protect them. */
  private final Map<Inline.Text, BitSet> layout = new IdentityHashMap<>();

  /** The lines of paragraphs, as they were before anything in them was protected anew. */
  private final Map<Block.Paragraph, List<Line>> lines = new IdentityHashMap<>();

  /** The words of cells, which are one line each, with the breaks that their authors put there. */
  private final Map<Block.Cell, List<Inline>> cells = new IdentityHashMap<>();

  /** Makes room for what a text of some length holds, if nothing stands here yet. */
  public void expect(int length) {
    if (places.isEmpty()) {
      places = new IdentityHashMap<>(length / CHARACTERS);
    }
  }

  /** The lines of a paragraph; each reader asks for them, but they are made once. */
  List<Line> lines(Block.Paragraph paragraph) {
    List<Line> known = lines.get(paragraph);
    if (known == null) {
      known = Line.split(paragraph, this);
      lines.put(paragraph, known);
    }
    return known;
  }

  /** The line that some blocks begin with; null where they begin with no paragraph. */
  public @Nullable Line first(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph
        ? lines(paragraph).get(0)
        : null;
  }

  /** A cell, whose line breaks are known from then on. */
  public Block.Cell cell(List<Inline> content) {
    Block.Cell cell = new Block.Cell(content);
    if (content.stream().anyMatch(Inline.HardBreak.class::isInstance)) {
      cells.put(cell, content);
    }
    return cell;
  }

  /** What stands in a cell, with the breaks that its author put there. */
  public Line line(Block.Cell cell) {
    return new Line(cells.getOrDefault(cell, cell.content()), null, this);
  }

  public <T> T put(T value, Place place) {
    places.put(value, place);
    return value;
  }

  public <T> T put(T value, int start, int end) {
    return put(value, new Place(start, end));
  }

  public boolean knows(Object value) {
    return of(value).start() >= 0;
  }

  public int start(Object value) {
    return of(value).start();
  }

  public int end(Object value) {
    return of(value).end();
  }

  /** Whether any character of a text is protected. */
  boolean hasProtected(Inline.Text text) {
    return of(text).guarded() != null;
  }

  /** Shows each protected character of a text. */
  void eachProtected(Inline.Text text, IntConsumer each) {
    BitSet guarded = of(text).guarded();
    if (guarded != null) {
      guarded.stream().filter(i -> i < text.value().length()).forEach(each);
    }
  }

  public boolean isProtected(Inline.Text text, int index) {
    BitSet guarded = of(text).guarded();
    return guarded != null && guarded.get(index);
  }

  /** Whether any of the characters between two is protected. */
  public boolean isProtected(Inline.Text text, int from, int to) {
    BitSet guarded = of(text).guarded();
    int first = guarded == null ? -1 : guarded.nextSetBit(from);
    return first >= 0 && first < to;
  }

  /** Protects a character of a text that a writer is about to write. */
  public void protect(Inline.Text text, int index) {
    Place place = of(text);
    BitSet guarded = place.guarded() == null ? new BitSet() : place.guarded();
    guarded.set(index);
    places.put(text, new Place(place.start(), place.end(), place.offsets(), guarded));
    lines.clear();
  }

  /** A text of the layout that a writer is about to write: a label, a separator. */
  public Inline.Text layout(String value) {
    Inline.Text text = new Inline.Text(value);
    BitSet all = new BitSet();
    all.set(0, value.length());
    layout.put(text, all);
    return text;
  }

  public boolean isLayout(Inline.Text text, int index) {
    BitSet own = layout.get(text);
    return own != null && own.get(index);
  }

  /** The offset of a character of a text. */
  public int offset(Inline.Text text, int index) {
    return offset(of(text), index);
  }

  private static int offset(Place place, int index) {
    int[] offsets = place.offsets();
    if (offsets == null) {
      return place.start() < 0 ? -1 : place.start() + index;
    }
    return index < offsets.length ? offsets[index] : place.end();
  }

  /** A part of a text, in its own place. */
  public Inline.Text slice(Inline.Text text, int from, int to) {
    if (from == 0 && to == text.value().length()) {
      return text;
    }
    Inline.Text part = new Inline.Text(text.value().substring(from, to));
    Place place = of(text);
    BitSet guarded = place.guarded() == null ? null : place.guarded().get(from, to);
    if (place.start() < 0) {
      return guarded == null ? part : put(part, new Place(-1, -1, null, guarded));
    }
    int[] offsets = place.offsets();
    int[] cut = offsets == null ? null : Arrays.copyOfRange(offsets, from, to);
    return put(part, new Place(offset(text, from), offset(text, to), cut, guarded));
  }

  /** A text that is the same, but can be protected on its own. */
  public Inline.Text copy(Inline.Text text) {
    Place place = of(text);
    BitSet guarded = place.guarded() == null ? null : (BitSet) place.guarded().clone();
    Inline.Text copy = new Inline.Text(text.value());
    return guarded == null ? copy : put(copy, new Place(-1, -1, null, guarded));
  }

  /** Copies of what stands elsewhere and is said here, too: all of it stands at an offset. */
  public List<Inline> copies(List<Inline> inlines, int offset) {
    List<Inline> out = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        int[] offsets = new int[text.value().length()];
        Arrays.fill(offsets, offset);
        Place place = new Place(offset, offset, offsets, of(text).guarded());
        out.add(put(new Inline.Text(text.value()), place));
      } else if (inline instanceof Inline.Strong strong) {
        out.add(put(new Inline.Strong(copies(strong.content(), offset)), offset, offset));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        out.add(put(new Inline.Emphasis(copies(emphasis.content(), offset)), offset, offset));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** Texts that touch as one, in their own places, with what is protected in each of them. */
  public List<Inline> joined(List<Inline> inlines) {
    if (!haveTextsThatTouch(inlines)) {
      return inlines;
    }
    List<Inline> out = new ArrayList<>(inlines.size());
    int end;
    for (int i = 0; i < inlines.size(); i = end) {
      end = i + 1;
      while (inlines.get(i) instanceof Inline.Text
          && end < inlines.size()
          && inlines.get(end) instanceof Inline.Text) {
        end++;
      }
      out.add(end == i + 1 ? inlines.get(i) : one(inlines.subList(i, end)));
    }
    return out;
  }

  private static boolean haveTextsThatTouch(List<Inline> inlines) {
    for (int i = 1; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Inline.Text && inlines.get(i - 1) instanceof Inline.Text) {
        return true;
      }
    }
    return false;
  }

  /**
   * Some texts as one; two by two, many would take too long. One that stands nowhere stands where
   * its neighbour ends.
   */
  private Inline.Text one(List<Inline> texts) {
    Inline.Text all = new Inline.Text(Inlines.text(texts));
    int[] offsets = new int[all.value().length()];
    BitSet guarded = new BitSet();
    BitSet own = new BitSet();
    boolean laidOut = false;
    int start = firstStart(texts);
    int end = start;
    int at = 0;
    for (Inline inline : texts) {
      Inline.Text text = (Inline.Text) inline;
      Place place = of(text);
      boolean placed = place.start() >= 0;
      for (int i = 0; i < text.value().length(); i++) {
        offsets[at + i] = placed ? offset(place, i) : end;
      }
      end = placed ? place.end() : end;
      add(place.guarded(), text, at, guarded);
      add(layout.get(text), text, at, own);
      laidOut |= layout.containsKey(text);
      at += text.value().length();
    }
    if (laidOut) {
      layout.put(all, own);
    }
    BitSet any = guarded.isEmpty() ? null : guarded;
    return put(all, start < 0 ? new Place(-1, -1, null, any) : new Place(start, end, offsets, any));
  }

  private int firstStart(List<Inline> texts) {
    for (Inline text : texts) {
      if (start(text) >= 0) {
        return start(text);
      }
    }
    return -1;
  }

  /** Adds the characters of a text that are among some to those of a longer one. */
  private static void add(@Nullable BitSet some, Inline.Text text, int at, BitSet all) {
    if (some != null) {
      some.stream().filter(i -> i < text.value().length()).forEach(i -> all.set(at + i));
    }
  }

  private Place of(Object value) {
    return places.getOrDefault(value, NOWHERE);
  }
}
