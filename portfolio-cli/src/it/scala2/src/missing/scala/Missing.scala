import io.github.portfoliomd.model.{Item, Section}

object Missing {
  def show(item: Item): String = item match {
    case section: Section => section.title
  }
}
