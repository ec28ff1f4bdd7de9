['overview', 'values'].each {
    assert new File(basedir, "target/${it}.txt").text == new File(readme, "${it}.txt").text
}
assert new File(basedir, 'build.log').text.contains('match may not be exhaustive')
