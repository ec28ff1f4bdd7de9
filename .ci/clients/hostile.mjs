// What themes make of our JSON Resume of pages that were made to do harm: nothing of an attack runs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { intrusions } from './rendering.mjs'
import { everyField, texts, twin } from './marked.mjs'
import { names } from './themes.mjs'
import { read } from './page.mjs'
import { schema } from './validators.mjs'

const isResume = name => /^(\d+-(model|page)|many-\d+)\.json$/.test(name)

// Of many attacks, themes show those as one employer that differ in blanks alone, and so with other
// elements of theirs than where all differ. Each attack alone is looked at, too.
const isGrouping = 'a text made an element'

// A theme that looks a network up among its icons by such a name finds what is none, and fails.
const breaksOn = { even: /"(network|username)":"(constructor|__proto__)"/ }

/**
 * Renders the résumés of a folder and answers what is wrong with the pages. Those of many attacks at
 * once are left in the folder, for a browser to load.
 */
export async function hostile(folder) {
  const problems = []
  const bare = attacked(everyField(schema))
  let noticed = 0
  const files = readdirSync(folder).filter(isResume).sort()
  for (const name of names) {
    const theme = { ...await import(`jsonresume-theme-${name}`), breaksOn: breaksOn[name] }
    const render = async resume => theme.render(structuredClone(resume))
    let live = 0
    noticed += intrusions(read(await render(bare)), read(await render(twin(bare)))).length > 0 ? 1 : 0
    for (const file of files) {
      const resume = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      try {
        const page = await render(resume)
        const found = intrusions(read(page), read(await render(twin(resume)))).filter(
          problem => !file.startsWith('many-') || !problem.startsWith(isGrouping))
        live += found.length > 0 ? 1 : 0
        problems.push(...found.map(problem => `${file}, ${name}: ${problem}`))
        if (file.startsWith('many-')) {
          writeFileSync(join(folder, `theme-${name}-${file}`.replace(/json$/, 'html')), page)
        }
      } catch (error) {
        if (theme.breaksOn?.test(JSON.stringify(resume.basics.profiles))) {
          continue
        }
        problems.push(`${file}, ${name}: cannot be rendered: ${error}`)
      }
    }
    console.log(`attacks, ${name}: ${files.length} résumés, ${live} of them live`)
  }
  if (noticed < 2) {
    problems.push('attacks, control: themes are not seen to run what nobody made safe')
  }
  if (files.length < 100) {
    problems.push(`attacks: only ${files.length} résumés in ${folder}`)
  }
  return problems
}

/** A résumé that says in every text what nobody made safe. */
function attacked(resume) {
  const words = texts(resume).map(({ text }) => text).filter(text => /^m\d+q$/.test(text))
  return JSON.parse(JSON.stringify(resume), (name, value) =>
    words.includes(value) ? '<img src=x onerror=pwn(1)>' : value)
}
