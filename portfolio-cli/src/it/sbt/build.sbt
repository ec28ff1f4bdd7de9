crossScalaVersions := sys.props("scala.versions").split(' ').toSeq
scalaVersion := crossScalaVersions.value.head
scalacOptions += "-Werror"

libraryDependencies += "io.github.portfoliomd" % "portfolio-parser" % sys.props("portfolio.version")

Compile / unmanagedSourceDirectories += file(sys.props("readme")) / "scala"
Compile / run / mainClass := Some("Overview")
run / fork := true
run / outputStrategy := Some(LoggedOutput(sLog.value))
