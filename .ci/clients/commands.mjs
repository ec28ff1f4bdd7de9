// The commands themselves, as people type them.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expectation, judge } from './rendering.mjs'
import { read } from './page.mjs'

const run = promisify(execFile)

/** Runs the commands on a document and answers what went wrong. */
export async function commands({ faithful, forThemes }, themes, folder) {
  const problems = []
  const attempt = async (command, ...options) => {
    try {
      await run(`${folder}/node_modules/.bin/${command}`, options, { cwd: folder })
      return true
    } catch (error) {
      problems.push(`${command} ${options.join(' ')}: ${error.message}`)
      return false
    }
  }
  for (const { file } of [faithful, forThemes]) {
    await attempt('resumed', 'validate', file)
    await attempt('resume', 'validate', '-r', file)
  }
  const page = `${folder}/page.html`
  for (const theme of themes) {
    const expected = await expectation(theme, forThemes.resume)
    const name = `jsonresume-theme-${theme.name}`
    const judged = () => judge(expected, read(readFileSync(page, 'utf8')))
    if (await attempt('resumed', 'render', forThemes.file, '--theme', name, '-o', page)) {
      problems.push(...judged().map(problem => `resumed render, ${theme.name}: ${problem}`))
    }
    // resume-cli requires themes, which node refuses for what this one is made of.
    if (theme.name !== 'even'
      && await attempt('resume', 'export', '-r', forThemes.file, '--theme', name, page)) {
      problems.push(...judged().map(problem => `resume export, ${theme.name}: ${problem}`))
    }
  }
  return problems
}
