// Whether a page that a theme made of a résumé says what the résumé says.
import { isAddress, isDate, texts, twin } from './marked.mjs'
import { places, yearOf } from './themes.mjs'

// elegant says these of a publication without a date, and makes up the address of a profile that has
// none, or no name either: there is nothing valid that would prevent it and say no more than is known.
const ownWords = { elegant: /Published on: undefined|^\/\/\S*undefined\S*/g }

/** What a page must show of a résumé, learnt from a marked one of the same shape. */
export async function expectation(theme, resume) {
  const marked = twin(resume)
  const like = await theme.render(marked)
  const marks = texts(marked)
  const facts = []
  const hidden = []
  texts(resume).forEach(({ at, field, text, beside }, i) => {
    const mark = marks[i].text
    const found = text ? places(like, mark) : []
    found.forEach(place => facts.push({ at, field, text, mark, place }))
    const due = theme.shows.get(field) ?? [] // none: it is shown under a former name
    const complete = found.length > 0 && due.every(place => found.includes(place))
    if (text && theme.shows.has(field) && !complete && !theme.omits(field, beside)) {
      hidden.push(`${at}: not shown: ${JSON.stringify(text)}`)
    }
  })
  return { theme, resume, marked, like, facts, hidden }
}

/** What is wrong with a page. */
export function judge({ theme, resume, like, facts, hidden }, page) {
  const missing = facts
    .filter(({ field, text, place }) => !stands(page, place, text, theme.formats.has(field)))
    .map(({ at, text, place }) => `${at}: not in the page's ${place}: ${JSON.stringify(text)}`)
  return [...hidden, ...missing, ...intrusions(page, like), ...nonsense(theme, page, resume)]
}

function stands(page, place, text, formatted) {
  if (place === 'address') {
    return page.addresses.some(address => unspaced(address).includes(unspaced(text)))
  }
  if (isDate(text)) {
    return yearOf(text).test(page.text)
  }
  if (formatted) {
    const words = lettersOf(page.text)
    return text.split('\n').every(line => words.includes(lettersOf(line.replace(listMark, ''))))
  }
  return unspaced(page.text).includes(unspaced(isAddress(text) ? bare(text) : text))
}

// As some themes show an address.
const bare = address => address.replace(/^\w+:\/\/|\/$/g, '')

// Markdown makes the number of a list's item its own.
const listMark = /^[\s>*+-]*\d+[.)]\s/

const lettersOf = text => text.replace(/[^\p{L}\p{N}]/gu, '')
const unspaced = text => text.replace(/\s/g, '')

/** What a program writes where it did not find what it looked for. */
function nonsense(theme, page, resume) {
  const shown = [page.text, ...page.attributes]
    .map(text => text.replace(ownWords[theme.name] ?? '', '')).join('\n')
  const said = texts(resume).map(({ text }) => text).join('\n')
  return ['Invalid date', 'undefined', 'NaN', '[object Object]']
    .filter(word => shown.includes(word) && !said.includes(word))
    .map(word => `"${word}" on the page`)
}

/** Elements and scripts of the page that harmless texts in the same places do not give. */
export function intrusions(page, like) {
  const more = (ours, theirs) => {
    const left = [...theirs]
    return ours.filter(one => !left.includes(one) || !left.splice(left.indexOf(one), 1))
  }
  return [
    ...more(page.elements, like.elements).map(name => `a text made an element <${name}>`),
    ...more(page.live, like.live).map(code => `a text runs: ${code.slice(0, 80)}`),
  ]
}

/** Faults of a page that would not be noticed: each fact gone, and something that should not be. */
export async function unnoticed(theme, resume) {
  const expected = await expectation(theme, resume)
  const page = await theme.render(resume)
  const misses = fault => !judge(expected, { ...page, ...fault.page }).some(p => p.includes(fault.told))
  const faults = expected.facts.map(fact => ({ page: without(fact, page), told: `${fact.at}: not in` }))
  faults.push(
    { page: { live: [...page.live, 'alert(1)'] }, told: 'runs: alert(1)' },
    { page: { elements: [...page.elements, 'iframe'] }, told: '<iframe>' },
    { page: { text: page.text + ' undefined' }, told: 'undefined' },
    { page: { attributes: [...page.attributes, 'Invalid date'] }, told: 'Invalid date' })
  return faults.filter(misses).map(({ told }) => `a fault is not noticed that should be "${told} …"`)
}

function without({ text, place }, page) {
  if (place === 'address') {
    return { addresses: page.addresses.filter(address => !address.includes(text)) }
  }
  const pattern = isDate(text) ? yearOf(text).source
    : [...unspaced(isAddress(text) ? bare(text) : text)].map(literal).join('\\s*')
  return { text: page.text.replaceAll(new RegExp(pattern, 'gu'), '') }
}

const literal = letter => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
