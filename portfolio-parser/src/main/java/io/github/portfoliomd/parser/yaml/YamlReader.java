package io.github.portfoliomd.parser.yaml;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML map as {@link Data}, from SnakeYAML's events: no tag makes an object, no alias
 * repeats anything, and an unquoted scalar is what JSON takes it for, or else text as written.
 */
public final class YamlReader {

  private static final int DEPTH = 40;

  /** Why a text is no map, and where. */
  public static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final int index;

    Failure(String why, int index) {
      super(why, null, false, false);
      this.why = why;
      this.index = index;
    }

    /** The reason, in English, on one line. */
    public String why() {
      return why;
    }

    /** The offset in the text that was read. */
    public int index() {
      return index;
    }
  }

  /** Is told what the reader comes by. */
  public interface Listener {
    /** Does not want to know. */
    Listener NONE = new Listener() {};

    /** An item of a list that is a value of the outermost map stands at this place. */
    default void item(int start, int end) {}

    /** A key of the outermost map has its value at this place, behind the items of it, if any. */
    default void value(String key, int start, int end) {}

    /** A key stood in its map before; the earlier value is kept under another name. */
    default void duplicate(String key, String kept, int start, int end) {}
  }

  private final Parser events;
  private final Listener listener;
  private final int[] offsets;
  private int end;

  private YamlReader(String text, Listener listener) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    // a Yaml would build what makes objects, too, which takes longer than the reading
    this.events = new ParserImpl(new StreamReader(text), options);
    this.listener = listener;
    this.offsets =
        text.codePointCount(0, text.length()) == text.length() ? new int[0] : offsets(text);
  }

  /** SnakeYAML counts code points; we count UTF-16 code units. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  /** Reads a map; empty text is an empty map. */
  public static Map<String, Data> read(String text, Listener listener) throws Failure {
    YamlReader reader = null;
    try {
      reader = new YamlReader(text, listener);
      return reader.document();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int index = mark == null || reader == null ? 0 : reader.offset(mark.getIndex());
      throw new Failure(oneLine(e.getProblem()), index);
    } catch (ReaderException e) {
      throw new Failure(
          "special characters are not allowed", Math.min(e.getPosition(), text.length()));
    } catch (YAMLException e) {
      throw new Failure(oneLine(e.getMessage()), 0);
    }
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no YAML" : message.replaceAll("[\\s\\p{Cc}]+", " ");
  }

  private Map<String, Data> document() throws Failure {
    next();
    if (next().is(Event.ID.StreamEnd)) {
      return Map.of();
    }
    Event root = next();
    if (root instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
      return Map.of();
    }
    if (!(root instanceof MappingStartEvent)) {
      throw failure("it is no map", root);
    }
    Map<String, Data> members = members(0);
    next();
    Event behind = next();
    if (!behind.is(Event.ID.StreamEnd)) {
      throw failure("it holds a second document", behind);
    }
    return members;
  }

  private Event next() {
    return events.getEvent();
  }

  private Data value(Event event, int depth) throws Failure {
    end = event.getEndMark().getIndex();
    if (event instanceof AliasEvent) {
      throw failure("aliases are not read", event);
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw failure("anchors are not read", event);
    }
    if (depth > DEPTH) {
      throw failure("it nests more than " + DEPTH + " deep", event);
    }
    if (event instanceof MappingStartEvent) {
      return Data.mapping(members(depth));
    }
    return event instanceof SequenceStartEvent ? sequence(depth) : scalar((ScalarEvent) event);
  }

  private Data sequence(int depth) throws Failure {
    List<Data> items = new ArrayList<>();
    for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
      items.add(value(event, depth + 1));
      if (depth == 1) {
        listener.item(offset(event.getStartMark().getIndex()), offset(end));
      }
    }
    return new Data.Sequence(items);
  }

  private Map<String, Data> members(int depth) throws Failure {
    Map<String, Data> members = new LinkedHashMap<>();
    Map<String, Integer> earlier = new HashMap<>();
    for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
      if (!(event instanceof ScalarEvent scalar)) {
        throw failure("a key must be a word", event);
      }
      String key = scalar.getValue();
      Event first = next();
      Data value = value(first, depth + 1);
      if (members.containsKey(key)) {
        String kept = free(key, members, earlier);
        members.put(kept, members.remove(key));
        Mark mark = event.getStartMark();
        listener.duplicate(
            key, kept, offset(mark.getIndex()), offset(event.getEndMark().getIndex()));
      }
      members.put(key, value);
      if (depth == 0) {
        listener.value(key, offset(first.getStartMark().getIndex()), offset(end));
      }
    }
    return members;
  }

  /** A name that no member has, and the number behind the last one given. */
  private static String free(String key, Map<String, Data> members, Map<String, Integer> earlier) {
    String name;
    do {
      int number = earlier.merge(key, 1, Integer::sum);
      name = key + (number == 1 ? " (earlier)" : " (earlier " + number + ")");
    } while (members.containsKey(name));
    return name;
  }

  /** YAML 1.2.2, section 10.2, as far as JSON goes: its other spellings stay text. */
  private static Data scalar(ScalarEvent event) {
    String value = event.getValue();
    boolean tagged = event.getTag() != null;
    if (event.getScalarStyle() != ScalarStyle.PLAIN || tagged) {
      return Data.text(value);
    }
    return switch (value) {
      case "", "~", "null" -> Data.ofNull();
      case "true" -> Data.bool(true);
      case "false" -> Data.bool(false);
      default -> Data.isNumber(value) ? Data.number(value) : new Data.Text(value, true);
    };
  }

  private Failure failure(String message, Event event) {
    return new Failure(message, offset(event.getStartMark().getIndex()));
  }

  private int offset(int codePoints) {
    return offsets.length == 0 ? codePoints : offsets[Math.min(codePoints, offsets.length - 1)];
  }
}
