package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes down what a format that is made to be looked at does not carry. */
abstract class LossReport implements ModelVisitor {

  private final List<Loss> losses = new ArrayList<>();

  /** The keys of the front matter that the format shows. */
  private final Set<String> shownKeys;

  LossReport(Set<String> shownKeys) {
    this.shownKeys = shownKeys;
  }

  final List<Loss> losses() {
    return List.copyOf(losses);
  }

  final void lose(String path, String what, String why) {
    losses.add(new Loss(path, what, why));
  }

  @Override
  public final void frontMatter(String path, FrontMatter frontMatter) {
    String why = "the format has no place for front matter";
    if (frontMatter instanceof FrontMatter.Unread) {
      lose(path, "front-matter", why);
    }
    for (String key : frontMatter.values().keySet()) {
      if (!shownKeys.contains(key)) {
        lose(path + "/" + key.replace("~", "~0").replace("/", "~1"), "front-matter", why);
      }
    }
  }

  @Override
  public final void extensions(String path, Map<String, Data> extensions) {
    if (!extensions.isEmpty()) {
      lose(path, "extensions", "the format has no place for what no reader is meant to see");
    }
  }
}
