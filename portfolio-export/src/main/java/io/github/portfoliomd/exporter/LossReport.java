package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Loss;
import java.util.ArrayList;
import java.util.List;

/** Takes down what a format does not carry. */
final class LossReport {

  private record Lost(Pointer at, String what, String why) {}

  private final List<Lost> losses = new ArrayList<>();

  void add(String path, String what, String why) {
    add(Pointer.of(path), what, why);
  }

  void add(Pointer at, String what, String why) {
    losses.add(new Lost(at, what, why));
  }

  List<Loss> list() {
    return losses.stream().map(l -> new Loss(l.at().toString(), l.what(), l.why())).toList();
  }
}
