assert new File(basedir, 'target/overview.txt').text == new File(readme, 'overview.txt').text
