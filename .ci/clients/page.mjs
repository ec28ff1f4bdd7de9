// What a reader meets in a rendered page: its text, its addresses, and what runs in it.
import { parse } from 'parse5'

// What themes make of a text: Markdown, links of bare addresses, drawings of networks. No text may
// make any other element. Where links lead is looked at apart.
const harmless = new Set(
  ('a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre s strong ul ' +
    'table thead tbody tr th td path rect line circle ellipse polyline polygon').split(' '))

// Around any other element a reader sees a gap.
const withinWords = new Set('a code del em s strong'.split(' '))

const unseen = new Set('head script style template noscript'.split(' '))

// No browser takes what stands in them for an address.
const words = new Set('alt title content'.split(' '))

/** `live`: what a browser would run. `elements`: the names of those that no text may make. */
export function read(html) {
  const page = { text: '', addresses: [], attributes: [], elements: [], live: [] }
  walk(parse(html), page, true)
  page.text = page.text.replace(/\s+/g, ' ')
  return page
}

function walk(node, page, seen) {
  const gap = withinWords.has(node.tagName) ? '' : ' '
  const shown = seen && !unseen.has(node.tagName)
  if (node.tagName) {
    visit(node, page)
  }
  if (node.nodeName === '#text') {
    page.text += shown ? node.value : ''
    return
  }
  page.text += gap
  node.childNodes?.forEach(child => walk(child, page, shown))
  page.text += gap
}

function visit({ tagName, attrs, childNodes }, page) {
  if (!harmless.has(tagName) && !isLayer(tagName, attrs, childNodes)) {
    page.elements.push(tagName)
  }
  if (tagName === 'script') {
    page.live.push(childNodes.map(child => child.value).join(''))
  }
  for (const { name, value } of attrs) {
    page.attributes.push(value)
    if (name === 'href' || name === 'src') {
      page.addresses.push(value)
    }
    const isWords = words.has(name) && !attrs.some(attr => attr.name === 'http-equiv')
    if (name.startsWith('on') || name === 'srcdoc' || (runs(value) && !isWords)) {
      page.live.push(`${name}=${value}`)
    }
  }
}

// An icon font draws the sign of some networks in layers, and so with elements of nothing.
const isLayer = (tagName, attrs, childNodes) => tagName === 'span' && childNodes.length === 0 &&
  attrs.length === 1 && attrs[0].name === 'class' && /^path\d+$/.test(attrs[0].value)

// Browsers overlook control characters in front of a scheme and in it.
function runs(address) {
  return /^(javascript|vbscript|data):/i.test(address.replace(/[\0- \x7f]/g, ''))
}
