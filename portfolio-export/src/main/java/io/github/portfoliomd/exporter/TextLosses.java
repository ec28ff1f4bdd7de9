package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Set;

/** What plain text does not carry. */
final class TextLosses extends LossReport {

  private TextLosses(Set<String> shownKeys) {
    super(shownKeys);
  }

  static List<Loss> of(Portfolio portfolio) {
    boolean titled =
        portfolio.heading().isEmpty() && portfolio.frontMatter().text("title").isPresent();
    TextLosses losses = new TextLosses(titled ? Set.of("title") : Set.of());
    ModelWalk.through(portfolio, losses);
    return losses.losses();
  }

  @Override
  public void item(String path, Item item) {
    if (!item.kind().equals(Kind.OTHER)) {
      lose(path + "/kind", "kind", "a heading does not tell it");
    }
    if (item instanceof Section) {
      lose(path, "section-or-entry", "both have a heading and text");
    }
  }

  @Override
  public void block(String path, Block block) {
    if (block instanceof Block.Comment) {
      lose(path, "comment", "no reader is meant to see it");
    } else if (block instanceof Block.Html) {
      lose(path, "raw-html", "only words, links and images of raw HTML are text");
    } else if (block instanceof Block.CodeBlock code) {
      text(path + "/info", code.info());
      text(path + "/text", code.text());
    } else if (block instanceof Block.Opaque opaque) {
      text(path + "/raw", opaque.raw());
    } else if (block instanceof Block.BulletList list) {
      spacing(path, list.tight(), list.items());
    } else if (block instanceof Block.OrderedList list) {
      spacing(path, list.tight(), list.items());
    }
  }

  private void spacing(String path, boolean tight, List<Block.ListItem> items) {
    boolean couldBeTight = items.size() == 1 && new Block.BulletList(true, items).tight();
    if (!tight && couldBeTight) {
      lose(path + "/tight", "list-spacing", "one item alone has no space around it");
    }
  }

  @Override
  public void inline(String path, Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(path + "/value", text.value());
    } else if (inline instanceof Inline.Code code) {
      lose(path, "code-style", "plain text has one style");
      text(path + "/value", code.value());
    } else if (inline instanceof Inline.Opaque opaque) {
      text(path + "/raw", opaque.raw());
    } else if (inline instanceof Inline.Link link) {
      address(path + "/destination", link.destination());
      title(path, link.title());
    } else if (inline instanceof Inline.Image image) {
      image(path, image);
    } else if (inline instanceof Inline.Html html) {
      tag(path, html.raw());
    } else if (inline instanceof Inline.SoftBreak) {
      lose(path, "soft-break", "it means no more than a blank");
    } else if (!(inline instanceof Inline.HardBreak
        || inline instanceof Inline.FootnoteReference)) {
      lose(path, "emphasis", "plain text has one style");
    }
  }

  private void image(String path, Inline.Image image) {
    address(path + "/source", image.source());
    text(path + "/alt", image.alt());
    title(path, image.title());
    if (!image.width().isEmpty() || !image.height().isEmpty()) {
      lose(path, "image-size", "only the image's address is text");
    }
  }

  private void title(String path, String title) {
    if (!title.isEmpty()) {
      lose(path + "/title", "link-title", "only words and address are text");
    }
  }

  private void tag(String path, String raw) {
    if (RawTag.isComment(raw)) {
      lose(path, "comment", "no reader is meant to see it");
    } else if (RawTag.of(raw).filter(RawTag::isBreak).isEmpty()) {
      lose(path, "raw-html", "only words, links and images of raw HTML are text");
    }
  }

  @Override
  public void text(String path, String text) {
    if (!TextCharacters.isClean(text)) {
      lose(path, "control-character", "a terminal would act upon it");
    }
  }

  @Override
  public void address(String path, String url) {
    text(path, url);
  }
}
