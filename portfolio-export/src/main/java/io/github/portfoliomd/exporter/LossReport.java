package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Loss;
import java.util.ArrayList;
import java.util.List;

/** Takes down what a format does not carry. */
final class LossReport {

  private final List<Loss> losses = new ArrayList<>();

  void add(String path, String what, String why) {
    losses.add(new Loss(path, what, why));
  }

  List<Loss> list() {
    return List.copyOf(losses);
  }
}
