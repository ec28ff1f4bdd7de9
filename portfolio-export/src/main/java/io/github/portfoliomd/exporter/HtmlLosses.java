package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What HTML does not carry. */
final class HtmlLosses extends LossReport {

  private HtmlLosses(Set<String> shownKeys) {
    super(shownKeys);
  }

  static List<Loss> of(Portfolio portfolio, boolean fragment) {
    HtmlLosses losses = new HtmlLosses(shownKeys(portfolio, fragment));
    ModelWalk.through(portfolio, losses);
    return losses.losses();
  }

  private static Set<String> shownKeys(Portfolio portfolio, boolean fragment) {
    Set<String> keys = new TreeSet<>();
    boolean heads = portfolio.heading().isEmpty();
    if (portfolio.frontMatter().text("title").isPresent() && (heads || !fragment)) {
      keys.add("title");
    }
    Optional<String> tag = portfolio.language();
    if (!fragment
        && tag.flatMap(HtmlLanguage::of).filter(tag.orElse("")::equalsIgnoreCase).isPresent()) {
      keys.add("lang");
    }
    return keys;
  }

  @Override
  public void block(String path, Block block) {
    if (block instanceof Block.Comment) {
      lose(path, "comment", "no reader is meant to see it");
    } else if (block instanceof Block.Html html && !RawHtml.isCarried(html.raw())) {
      lose(path, "raw-html", "only words, links, images and emphasis of raw HTML are safe");
    } else if (block instanceof Block.CodeBlock code) {
      text(path + "/text", code.text());
    } else if (block instanceof Block.Opaque opaque) {
      text(path + "/raw", opaque.raw());
    }
  }

  @Override
  public void inline(String path, Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(path + "/value", text.value());
    } else if (inline instanceof Inline.Code code) {
      text(path + "/value", code.value());
    } else if (inline instanceof Inline.Opaque opaque) {
      text(path + "/raw", opaque.raw());
    } else if (inline instanceof Inline.Link link) {
      address(path + "/destination", link.destination());
      text(path + "/title", link.title());
    } else if (inline instanceof Inline.Image image) {
      image(path, image);
    } else if (inline instanceof Inline.Html html) {
      tag(path, html.raw());
    }
  }

  private void image(String path, Inline.Image image) {
    address(path + "/source", image.source());
    text(path + "/alt", image.alt());
    text(path + "/title", image.title());
    if (!HtmlInlines.isLength(image.width()) || !HtmlInlines.isLength(image.height())) {
      lose(path, "image-size", "HTML has whole pixels only");
    }
  }

  private void tag(String path, String raw) {
    if (RawTag.isComment(raw)) {
      lose(path, "comment", "no reader is meant to see it");
    } else if (RawTag.of(raw).filter(RawTag::isCarried).isEmpty()) {
      lose(path, "raw-html", "only tags without attributes that style words are safe");
    }
  }

  @Override
  public void text(String path, String text) {
    if (!HtmlText.isClean(text)) {
      lose(path, "control-character", "HTML has no control characters and no noncharacters");
    }
  }

  @Override
  public void address(String path, String url) {
    if (!url.isEmpty() && HtmlAddress.of(url).isEmpty()) {
      lose(path, "unsafe-url", "it stands as text: it is no address, or of a scheme that may run");
    }
  }
}
