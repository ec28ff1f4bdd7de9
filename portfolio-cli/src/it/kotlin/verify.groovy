['overview', 'values'].each {
    assert new File(basedir, "target/${it}.txt").text == new File(readme, "${it}.txt").text
}
def log = new File(basedir, 'build.log').text
assert log.contains("Null cannot be a value of a non-null type 'String'")
assert log =~ /'when' expression must be exhaustive\. Add the .*Entry' branch/
