// Résumés whose every text stands nowhere else, which tell what a theme shows of a résumé.
// A mark is a word, m12q, or the year of a date. Themes know no names of ours: x-… is left as it is.

// Themes look these up in lists of their own, so that a mark would be another case.
const lookedUp = new Set(['countryCode', 'level'])

const isKnown = name => !/^(x-|\$|meta$)/.test(name) && !lookedUp.has(name)

export const isDate = text => /^\d{4}(-\d\d){0,2}$/.test(text)

/**
 * The texts of a résumé: `at` says where one stands, `field` what it is, as in work.name, and
 * `beside` is the object that it stands in.
 */
export function texts(value, at = '', field = '', beside = null) {
  if (typeof value === 'string') {
    return [{ at, field, text: value, beside }]
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => texts(item, `${at}/${i}`, field, beside))
  }
  return Object.entries(value ?? {}).filter(([name]) => isKnown(name)).flatMap(
    ([name, member]) => texts(member, `${at}/${name}`, field ? `${field}.${name}` : name, value))
}

/** A marked résumé of the same shape: it has the same fields, and its dates are as exact. */
export function twin(resume) {
  const nothing = () => Object.create(null) // a text may be "constructor"
  let count = 0
  const mark = (value, name, marks, names = nothing()) => {
    if (typeof value === 'string') {
      return value === '' ? '' : (marks[value] ??= markText(value, name))
    }
    if (Array.isArray(value)) {
      const ofList = nothing() // equal names of a list stay equal: themes show jobs at one employer as one
      return value.map(item => mark(item, name, marks, ofList))
    }
    if (value === null || typeof value !== 'object') {
      return value
    }
    const own = nothing() // equal texts of an object stay equal: themes show two equal dates as one
    if (typeof value.name === 'string') {
      own[value.name] = mark(value.name, 'name', names)
    }
    return Object.fromEntries(Object.entries(value).map(
      ([key, member]) => [key, isKnown(key) ? mark(member, key, own) : member]))
  }
  const markText = (text, name) => {
    if (isDate(text)) {
      return 1000 + ++count + text.slice(4)
    }
    const word = `m${++count}q`
    return name === 'email' ? `${word}@example.com`
      : name === 'image' || isAddress(text) ? `https://example.com/${word}`
      : word
  }
  return mark(resume, '', nothing())
}

export const isAddress = text => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text)

/** A marked résumé with every field of the schema, and one item in each array. */
export function everyField(schema) {
  const sample = (node, name) => {
    const definition = node.$ref?.split('/').pop()
    if (definition === 'iso8601') {
      return name === 'startDate' ? '2019-03-04' : '2020-05-06'
    }
    if (definition) {
      return sample(schema.definitions[definition], name)
    }
    if (node.type === 'array') {
      return [sample(node.items, name)]
    }
    if (node.type === 'object') {
      return Object.fromEntries(Object.entries(node.properties).filter(([key]) => isKnown(key))
        .map(([key, member]) => [key, sample(member, key)]))
    }
    return node.format === 'uri' ? `https://example.com/${name}` : name
  }
  return twin(sample(schema, ''))
}
