package io.github.portfoliomd.parser.yaml;

import io.github.portfoliomd.model.Data;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Writes a map as the YAML that {@link YamlReader} reads back. */
public final class YamlText {

  private static final ImplicitTuple IMPLICIT = new ImplicitTuple(true, true);

  /** What the emitter never leaves without quotes, as YAML 1.1 and 1.2 read it differently. */
  private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9_]+");

  private static final Pattern KEY_START = Pattern.compile("[\\p{L}_]");

  private final StringWriter out = new StringWriter();
  private final Emitter emitter = new Emitter(out, options());

  /** Stands before a leading zero, so that the emitter leaves it alone. */
  private final String mark;

  private boolean hasLeadingZero;

  private YamlText(String mark) {
    this.mark = mark;
  }

  private static DumperOptions options() {
    DumperOptions options = new DumperOptions();
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    options.setIndicatorIndent(2);
    options.setIndent(4);
    options.setIndentWithIndicator(true);
    options.setMaxSimpleKeyLength(1024);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return options;
  }

  /** The map in block style, with a line feed at the end; nothing for an empty one. */
  public static String of(Map<String, Data> members) {
    return members.isEmpty() ? "" : of(members, FlowStyle.BLOCK);
  }

  /** The map in braces, for keys that need a line of their own in block style. */
  public static String inBraces(Map<String, Data> members) {
    return of(members, FlowStyle.FLOW);
  }

  private static String of(Map<String, Data> members, FlowStyle style) {
    YamlText yaml = new YamlText("");
    String text = yaml.document(members, style);
    if (!yaml.hasLeadingZero) {
      return text;
    }
    String mark = "Z";
    while (text.contains(mark)) {
      mark += mark;
    }
    return new YamlText(mark).document(members, style).replace(mark, "");
  }

  private String document(Map<String, Data> members, FlowStyle style) {
    emit(new StreamStartEvent(null, null));
    emit(new DocumentStartEvent(null, null, false, null, Map.of()));
    mapping(members, style);
    emit(new DocumentEndEvent(null, null, false));
    emit(new StreamEndEvent(null, null));
    return out.toString();
  }

  /** The map as it can stand in an HTML comment: without the comment's end. */
  static String inComment(Map<String, Data> members) {
    return of(members).replace("-->", "--\\x3E");
  }

  private void emit(Event event) {
    try {
      emitter.emit(event);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
  }

  private void mapping(Map<String, Data> members, FlowStyle style) {
    emit(new MappingStartEvent(null, null, true, null, null, style));
    members.forEach(
        (key, value) -> {
          key(key);
          value(value);
        });
    emit(new MappingEndEvent(null, null));
  }

  /** In quotes where it could be anything but a key: the first one tells that values follow. */
  private void key(String key) {
    boolean plain = KEY_START.matcher(key).lookingAt() && isJustText(key) && isPrintable(key);
    scalar(key, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  private void value(Data value) {
    if (value instanceof Data.Text text) {
      text(text.value(), text.plain());
    } else if (value instanceof Data.Number number) {
      scalar(number.spelling(), ScalarStyle.PLAIN);
    } else if (value instanceof Data.Bool bool) {
      scalar(String.valueOf(bool.value()), ScalarStyle.PLAIN);
    } else if (value instanceof Data.Sequence list) {
      FlowStyle style = list.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
      emit(new SequenceStartEvent(null, null, true, null, null, style));
      list.items().forEach(this::value);
      emit(new SequenceEndEvent(null, null));
    } else if (value instanceof Data.Mapping map) {
      mapping(map.members(), map.members().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    } else {
      scalar("null", ScalarStyle.PLAIN);
    }
  }

  /**
   * Plain where no reader can take it for anything but text; the emitter quotes what cannot be
   * plain.
   */
  private void text(String text, boolean plain) {
    if (plain && LEADING_ZERO.matcher(text).matches()) {
      hasLeadingZero = true;
      scalar(mark + text, ScalarStyle.PLAIN);
      return;
    }
    boolean safe = plain || isJustText(text);
    scalar(text, safe && isPrintable(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  private static boolean isJustText(String text) {
    boolean json =
        Data.isNumber(text)
            || text.isEmpty()
            || text.equals("~")
            || text.equals("null")
            || text.equals("true")
            || text.equals("false");
    return !json && !new Data.Text(text, true).plain();
  }

  /** What is not goes in double quotes, where it can be escaped; the end of a comment, too. */
  private static boolean isPrintable(String text) {
    return text.codePoints().noneMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029)
        && !text.contains("-->");
  }

  private void scalar(String text, ScalarStyle style) {
    emit(new ScalarEvent(null, null, IMPLICIT, text, null, null, style));
  }
}
