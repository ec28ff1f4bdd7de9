// The themes, and what each of them shows.
import { read } from './page.mjs'
import { everyField, isDate, texts } from './marked.mjs'

// The themes, with the fields that they have no place for, under today's name or a former one, and
// after a / with those that they show only beside another one. All others must be shown. (kendall
// makes of a project a name and a description, and nothing more.)
const omitted = {
  even: `basics.location.address basics.location.postalCode basics.location.region
    education.score work.endDate/startDate`,
  stackoverflow: `basics.profiles.network work.description
    projects.roles projects.entity projects.type
    work.endDate/startDate publications.url/publisher`,
  kendall: `certificates.name certificates.date certificates.url certificates.issuer
    projects.highlights projects.keywords projects.startDate projects.endDate
    projects.url projects.roles projects.entity projects.type`,
  elegant: `basics.profiles.network basics.profiles.username work.location work.description
    education.url languages.fluency
    projects.keywords projects.roles projects.type`,
  macchiato: `basics.profiles.network work.location education.url awards.date
    certificates.name certificates.date certificates.url certificates.issuer
    projects.roles projects.entity projects.type
    work.endDate/startDate basics.profiles.url/username`,
}

export const names = Object.keys(omitted)

/**
 * A theme: `shows` says for each field of the schema in which places it stands on the page,
 * `omits` whether it has no place for a field beside certain others, and `formats` has the fields
 * in which it reads Markdown.
 */
export async function load(name, schema) {
  const module = await import(`jsonresume-theme-${name}`)
  // Themes write into what they are given.
  const render = async resume => read(await module.render(structuredClone(resume)))
  const full = everyField(schema)
  const page = await render(full)
  const emphasized = await render(emphasize(full))
  const shows = new Map(texts(full).map(({ field, text }) => [field, places(page, text)]))
  const formats = new Set(texts(full).filter(({ text }) => isWord(text) &&
    emphasized.text.includes(text) && !emphasized.text.includes(`*${text}*`)).map(t => t.field))
  const gaps = omitted[name].split(/\s+/).map(gap => gap.split('/'))
  const wrong = gaps.filter(([field, needed]) => !needed && shows.get(field).length > 0)
  if (wrong.length > 0) {
    throw new Error(`${name} does show ${wrong}`)
  }
  const omits = (field, beside) =>
    gaps.some(([omitted, needed]) => omitted === field && !(needed && beside[needed]))
  return { name, render, shows, formats, omits }
}

/** Where the mark of a text stands on a page: as `text`, as an `address`, both, or nowhere. */
export function places(page, text) {
  const mark = isDate(text) ? yearOf(text) : new RegExp(text.match(/m\d+q/)?.[0] ?? '$.')
  return [
    ...(mark.test(page.text) ? ['text'] : []),
    ...(!isDate(text) && page.addresses.some(address => mark.test(address)) ? ['address'] : []),
  ]
}

export const yearOf = date => new RegExp(`(?<!\\d)${date.slice(0, 4)}(?!\\d)`)

const isWord = text => /^m\d+q$/.test(text)

function emphasize(value) {
  if (typeof value === 'string') {
    return isWord(value) ? `*${value}*` : value
  }
  return Array.isArray(value) ? value.map(emphasize)
    : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, emphasize(v)]))
}
