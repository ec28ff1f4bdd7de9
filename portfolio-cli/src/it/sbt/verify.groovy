def log = new File(basedir, 'build.log').readLines()*.replaceFirst(/^\[info\] /, '').join('\n')
assert log.count(new File(readme, 'overview.txt').text) == 2
