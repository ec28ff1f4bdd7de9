package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What remains of running text in HTML. */
final class HtmlRemainingInlines extends RemainingInlines {

  private static final String UNSAFE = "it stands as text: no address, or of a scheme that may run";

  private final HtmlRemaining html;

  HtmlRemainingInlines(HtmlRemaining remaining) {
    super(remaining);
    this.html = remaining;
  }

  /** Tags that emphasise become what they mean; the others stay where they are in pairs. */
  @Override
  List<Inline> of(Pointer path, List<Inline> inlines) {
    return hasTags(inlines)
        ? withoutBlanksBehindBreaks(tagged(path, inlines))
        : super.of(path, inlines);
  }

  private List<Inline> tagged(Pointer path, List<Inline> inlines) {
    Pointer before = at;
    Set<Integer> paired = RawTag.paired(inlines);
    Deque<List<Inline>> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    open.push(new ArrayList<>());
    for (int i = 0; i < inlines.size(); i++) {
      at = path.to("", i);
      if (inlines.get(i) instanceof Inline.Html html && paired.contains(i)) {
        tag(RawTag.of(html.raw()).orElseThrow(), names, open);
      } else {
        open.element().addAll(inlines.get(i).accept(this));
      }
    }
    at = before;
    return open.pop();
  }

  @Override
  public List<Inline> visit(Inline.Html html) {
    if (RawTag.isComment(html.raw())) {
      lose("", "comment", "no reader is meant to see it");
    } else {
      lose("", "raw-html", "only pairs of tags that style words are safe");
    }
    return List.of();
  }

  private void tag(RawTag tag, Deque<String> names, Deque<List<Inline>> open) {
    if (tag.isEmphasis()) {
      lose("", "raw-html", "it is emphasis like any other");
      if (tag.closing()) {
        List<Inline> content = open.pop();
        String name = names.pop();
        // one in itself says nothing more
        boolean plain = names.contains(name) || !remaining.hasRoom();
        open.element().addAll(plain ? content : tag.emphasis(content));
      } else {
        names.push(tag.name());
        open.push(new ArrayList<>());
      }
      return;
    }
    if (!tag.bare()) {
      lose("", "raw-html", "only its name is safe");
    }
    open.element().add(new Inline.Html(tag.plain()));
  }

  /** A soft break says nothing behind the tag of a line break. */
  private static List<Inline> withoutBlanksBehindBreaks(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    boolean behindBreak = false;
    for (Inline inline : inlines) {
      if (!(behindBreak && inline instanceof Inline.SoftBreak)) {
        out.add(inline);
        behindBreak = inline instanceof Inline.Html html && html.raw().equals("<br>");
      }
    }
    return out;
  }

  private static boolean hasTags(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Html) {
        return true;
      }
    }
    return false;
  }

  /** A line feed is a soft break to HTML. */
  @Override
  public List<Inline> visit(Inline.Text text) {
    boolean broken = text.value().indexOf('\n') >= 0;
    if (!broken && HtmlText.isClean(text.value())) {
      return List.of(text);
    }
    lose("/value", "control-character", remaining.whyNotClean());
    List<Inline> out = new ArrayList<>();
    for (String line : HtmlText.clean(text.value()).split("\n", -1)) {
      out.add(Inline.text(line));
      out.add(new Inline.SoftBreak());
    }
    out.remove(out.size() - 1);
    return out;
  }

  @Override
  public List<Inline> visit(Inline.Emphasis emphasis) {
    List<Inline> content = content(emphasis.content());
    return List.of(content == emphasis.content() ? emphasis : new Inline.Emphasis(content));
  }

  @Override
  public List<Inline> visit(Inline.Strong strong) {
    List<Inline> content = content(strong.content());
    return List.of(content == strong.content() ? strong : new Inline.Strong(content));
  }

  @Override
  public List<Inline> visit(Inline.Strikethrough struck) {
    List<Inline> content = content(struck.content());
    return List.of(content == struck.content() ? struck : new Inline.Strikethrough(content));
  }

  @Override
  public List<Inline> visit(Inline.Code code) {
    return List.of(new Inline.Code(text("/value", code.value())));
  }

  @Override
  public List<Inline> visit(Inline.Link link) {
    List<Inline> content = content(link.content());
    String title = text("/title", link.title());
    return address("/destination", link.destination(), true)
        .map(
            url ->
                List.<Inline>of(
                    content == link.content()
                            && title.equals(link.title())
                            && url.equals(link.destination())
                        ? link
                        : new Inline.Link(url, title, content)))
        .orElseGet(() -> withAddress(content, link.destination()));
  }

  @Override
  public List<Inline> visit(Inline.Image image) {
    Optional<Inline.Image> safe = image(at, image);
    return safe.isPresent()
        ? List.of(safe.get())
        : withAddress(image.alt().isEmpty() ? List.of() : words(image.alt()), image.source());
  }

  Optional<Inline.Image> image(Pointer path, Inline.Image image) {
    Pointer before = at;
    at = path;
    Optional<Inline.Image> safe =
        address("/source", image.source(), false)
            .map(
                source ->
                    new Inline.Image(
                        source,
                        text("/alt", image.alt()),
                        text("/title", image.title()),
                        pixels(image.width()),
                        pixels(image.height())));
    at = before;
    return safe;
  }

  /** The address of an image that is nothing else. */
  Optional<String> source(Pointer path, String url) {
    Pointer before = at;
    at = path;
    Optional<String> source = address("", url, false);
    at = before;
    return source;
  }

  private String pixels(String length) {
    if (HtmlInlines.isLength(length)) {
      return length;
    }
    lose("", "image-size", "HTML has whole pixels only");
    return "";
  }

  /** A link may lead to the page itself. */
  private Optional<String> address(String below, String url, boolean canBeEmpty) {
    if (url.isEmpty() && canBeEmpty) {
      return Optional.of(url);
    }
    Optional<String> address = HtmlAddress.of(url);
    if (address.isEmpty()) {
      lose(below, "unsafe-url", UNSAFE);
    } else if (!address.get().equals(url)) {
      lose(below, "url-encoded", "some of its characters stand as %XX: no address has them");
    }
    return address;
  }

  private List<Inline> withAddress(List<Inline> words, String url) {
    String before = words.isEmpty() ? "<" : " <";
    return Stream.concat(words.stream(), words(before + url + ">").stream()).toList();
  }

  private List<Inline> words(String text) {
    return html.muted().inlines(Pointer.of(""), List.of(Inline.text(text)));
  }
}
