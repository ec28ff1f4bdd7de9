// Loads everything, and prints what came of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { start } from './chromium.mjs'
import { bare } from './control.mjs'
import { serve } from './server.mjs'
import { visitor } from './visit.mjs'

const [folder, profile] = process.argv.slice(2)
const files = readdirSync(folder).sort()
const read = name => readFileSync(join(folder, name), 'utf8')

// Pages that themes made run scripts of the themes: there, only what is of an attack counts.
const sets = {
  'our HTML': { files: files.filter(name => /^(\d+-(model|page)|many-\d+)\.html$/.test(name)), page: read },
  themes: { files: files.filter(name => /^theme-.*\.html$/.test(name)), page: read, of: /pwn|evil|the page is gone/ },
  control: { files: files.filter(name => /^\d+\.txt$/.test(name)), page: name => bare(read(name)) },
}

const pages = new Map()
for (const { files, page } of Object.values(sets)) {
  files.forEach(name => pages.set(`/${name}`, () => page(name)))
}
const server = await serve(pages)
const browser = await start(profile, server.port)
const failures = []

for (const [name, { files, of = /^/ }] of Object.entries(sets)) {
  if (files.length === 0) {
    failures.push(`${name}: there is no page`)
    continue
  }
  const before = server.asked.length
  const found = await visitAll(files)
  const bad = [...found].filter(([, { problems }]) => problems.some(problem => of.test(problem)))
  const images = [...found.values()].reduce((sum, page) => sum + page.images, 0)
  console.log(`${name}: ${files.length} pages, ${bad.length} of them live, ${images} images asked for`)
  if (name === 'control') {
    control(bad, files)
  } else {
    bad.forEach(([file, { problems }]) => failures.push(`${file}: ${problems.filter(p => of.test(p))[0]}`))
  }
  if (name === 'our HTML') {
    // What the browser says of itself, and what arrives, must be the same.
    server.asked.slice(before).forEach(what => failures.push(`the server was asked for ${what}`))
  }
}

/** Visits the pages in four tabs. */
async function visitAll(files) {
  const found = new Map()
  const left = [...files]
  const worker = async () => {
    const visit = await visitor(browser)
    for (let file = left.shift(); file; file = left.shift()) {
      found.set(file, await visit(`http://127.0.0.1:${server.port}/${encodeURIComponent(file)}`))
    }
  }
  await Promise.all([1, 2, 3, 4].map(worker))
  return found
}

/** A check that notices nothing proves nothing: most attacks, as they are, do harm today. */
function control(noticed, files) {
  if (server.asked.length < 10) {
    failures.push('control: the server is hardly ever asked for anything')
  }
  const kinds = ['a script runs', 'a script is there', 'a request', 'a page in the page', 'an attribute',
    'an address']
  for (const kind of kinds) {
    const count = noticed.filter(([, { problems }]) => problems.some(p => p.startsWith(kind))).length
    console.log(`  ${kind}: ${count}`)
    if (count < 5) {
      failures.push(`control: hardly ever "${kind}"`)
    }
  }
  if (noticed.length < 0.6 * files.length) {
    failures.push(`control: of ${files.length} attacks only ${noticed.length} are noticed`)
  }
  if (process.env.VERBOSE) {
    const live = new Set(noticed.map(([file]) => file))
    files.filter(file => !live.has(file)).forEach(file => console.log(`  not live: ${read(file)}`))
  }
}

await browser.stop()
server.stop()
failures.slice(0, 100).forEach(failure => console.error(failure))
console.log(failures.length === 0 ? 'No attack comes through.' : `${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1
