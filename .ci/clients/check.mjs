// Converts, validates and renders everything, and prints what came of it.
import { commands } from './commands.mjs'
import { convert, readsJson, sources } from './documents.mjs'
import { inventions } from './inventions.mjs'
import { hostile } from './hostile.mjs'
import { expectation, judge, unnoticed } from './rendering.mjs'
import { load, names } from './themes.mjs'
import { blindValidators, schema, validators } from './validators.mjs'

const [project, folder, attacks] = process.argv.slice(2)
const failures = []
const fail = (where, problems) => failures.push(...problems.map(problem => `${where}: ${problem}`))

const documents = await convert(project, sources(project, await readsJson(project)), folder)
const themes = await Promise.all(names.map(name => load(name, schema)))
const dates = new Map(names.map(name => [name, {}]))

const columns = ['valid', ...names]
console.log('facts found'.padEnd(36) + columns.map(name => name.padStart(14)).join(''))
for (const document of documents) {
  const cells = [await validate(document)]
  for (const theme of themes) {
    cells.push(await render(theme, document))
  }
  console.log(document.name.padEnd(36) + cells.map(cell => String(cell).padStart(14)).join(''))
}

async function validate({ name, faithful, forThemes }) {
  const before = failures.length
  for (const [validator, validate] of Object.entries(validators)) {
    fail(`${name}, ${validator}`, await validate(faithful))
    fail(`${name} for themes, ${validator}`, await validate(forThemes))
  }
  return failures.length === before ? 'yes' : 'NO'
}

async function render(theme, { name, forThemes: { resume } }) {
  try {
    const expected = await expectation(theme, resume)
    const problems = judge(expected, await theme.render(resume))
    fail(`${name}, ${theme.name}`, problems)
    inventions(expected, dates.get(theme.name))
    return problems.length === 0 ? expected.facts.length : 'FAILED'
  } catch (error) {
    fail(`${name}, ${theme.name}`, [`cannot be rendered: ${error}`])
    return 'FAILED'
  }
}

console.log('\nDates of the theme\'s own, for information:')
dates.forEach((counts, name) => console.log(`  ${name}: ${JSON.stringify(counts)}`))

const shown = ['sample.md', '003-projects-portfolio.md']
for (const document of documents.filter(({ name }) => shown.includes(name))) {
  fail(document.name, await commands(document, themes, folder))
}

// A check that notices nothing proves nothing.
fail('control', await blindValidators(folder))
for (const theme of themes) {
  fail(`control, ${theme.name}`, await unnoticed(theme, documents[0].forThemes.resume))
}

console.log('')
failures.push(...await hostile(attacks))

failures.forEach(failure => console.error(failure))
console.log(failures.length === 0 ? '\nAll clients are content.' : `\n${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1
