assert new File(basedir, 'target/values.txt').text == new File(readme, 'values.txt').text
assert new File(basedir, 'build.log').text.contains('the switch expression does not cover all possible input values')
