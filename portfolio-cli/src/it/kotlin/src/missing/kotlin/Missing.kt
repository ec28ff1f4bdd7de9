import io.github.portfoliomd.model.Item
import io.github.portfoliomd.model.Section

fun show(item: Item): String = when (item) {
    is Section -> item.title()
}
