assert new File(basedir, 'target/modules.txt').readLines()*.replaceFirst('@.*', '').sort() == [
    'com.fasterxml.jackson.core', 'harbour', 'io.github.portfoliomd.exporter', 'io.github.portfoliomd.model',
    'java.base', 'java.xml', 'org.jsoup'
]
def written = new File(basedir, 'target/written.txt').text
assert written.contains('"startDate": "2021-03"')
assert written.contains('Tide tables\n-----------\nSince March 2021\n')
assert written.contains('>Tide tables<')
assert written.endsWith('\ntrue\n')
