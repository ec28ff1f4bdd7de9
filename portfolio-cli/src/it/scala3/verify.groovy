assert ['overview', 'values'].every {
    new File(basedir, "target/${it}.txt").text == new File(readme, "${it}.txt").text
}
