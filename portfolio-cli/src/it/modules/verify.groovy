assert new File(basedir, 'target/page.txt').text == new File(readme, 'page.txt').text + '''\
io.github.portfoliomd.model
io.github.portfoliomd.parser, automatic
io.github.portfoliomd.exporter
'''
