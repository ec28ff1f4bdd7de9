import io.github.portfoliomd.model.Kind

fun none(): Kind = Kind.of(null)
