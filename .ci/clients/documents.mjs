// What is converted, and the résumés that `portfolio convert` makes of it.
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Pages and résumés, ours and other people's. */
export function sources(project, readsJson) {
  // what stands in ../shared is not everywhere: .ci/run says where it has to be
  const folder = (path, pattern) => existsSync(join(project, path)) ? readdirSync(join(project, path))
    .filter(name => pattern.test(name)).sort().map(name => join(project, path, name)) : []
  return [
    join(project, 'portfolio-parser/src/test/resources/sample.md'),
    ...folder('.ci/clients', /\.md$/),
    ...folder('../shared/pages', /^\d.*\.md$/),
    ...(readsJson ? folder('../shared/jsonresume/samples', /\.json$/) : []),
    ...(readsJson ? folder('../shared/jsonresume/edge', /\.json$/) : []),
  ]
}

/** Whether the command reads JSON Resume yet. */
export async function readsJson(project) {
  const { stdout } = await run('java', ['-jar', jarOf(project), 'convert', '--help'])
  return stdout.includes('--from')
}

function jarOf(project) {
  return join(project, 'portfolio-cli/target/portfolio.jar')
}

/** Documents: both profiles of each source, as files and as values. */
export async function convert(project, sources, folder) {
  const jar = jarOf(project)
  if (!existsSync(jar)) {
    throw new Error(`build the project first: there is no ${jar}`)
  }
  const left = [...sources]
  const documents = new Map()
  const worker = async () => {
    for (let source = left.shift(); source; source = left.shift()) {
      documents.set(source, await both(jar, source, folder))
    }
  }
  await Promise.all([worker(), worker()])
  return sources.map(source => documents.get(source))
}

async function both(jar, source, folder) {
  const name = basename(source)
  const profile = async (suffix, ...options) => {
    const file = join(folder, name + suffix)
    // A short-lived program has no use for the slow compiler.
    await run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar,
      'convert', source, '--to', 'json', '-o', file, ...options])
    return { file, resume: JSON.parse(readFileSync(file, 'utf8')) }
  }
  return {
    name,
    source,
    faithful: await profile('.faithful.json'),
    forThemes: await profile('.themes.json', '--for-themes'),
  }
}
