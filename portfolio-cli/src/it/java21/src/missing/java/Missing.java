import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Section;

class Missing {
  static String show(Item item) {
    return switch (item) {
      case Section section -> section.title();
    };
  }
}
