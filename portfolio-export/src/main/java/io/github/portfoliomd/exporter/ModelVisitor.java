package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import java.util.Map;

/** What {@link ModelWalk} meets; each path is a JSON pointer into the model. */
interface ModelVisitor {

  default void frontMatter(String path, FrontMatter frontMatter) {}

  default void extensions(String path, Map<String, Data> extensions) {}

  default void item(String path, Item item) {}

  default void block(String path, Block block) {}

  default void inline(String path, Inline inline) {}

  /** Characters that a reader is meant to see, in a value that is neither block nor inline. */
  default void text(String path, String text) {}

  /** An address in a value that is neither block nor inline. */
  default void address(String path, String url) {}
}
