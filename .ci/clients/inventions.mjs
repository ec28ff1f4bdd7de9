// Where a theme says more of a date than the résumé does. That is the theme's doing: a résumé has no
// way to keep it from it, other than to leave the date out.
import { isDate } from './marked.mjs'
import { yearOf } from './themes.mjs'

const month = '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|\\d\\d[/.-])'

/** Adds to the counts what a theme's page of a marked résumé invents. */
export function inventions({ facts, like, marked }, counts) {
  const add = (what, number) => (counts[what] = (counts[what] ?? 0) + number)
  for (const { mark } of facts.filter(({ mark }) => isDate(mark))) {
    const year = yearOf(mark).source
    const has = pattern => (new RegExp(pattern + year).test(like.text) ? 1 : 0)
    add('dates', 1)
    if (mark.length === 4) {
      add('with a month of its own', has(`${month}[, ]*(?:\\d\\d?[, ]+)?`))
    } else if (mark.length === 7) {
      add('with a day of its own', has(`${month} ?\\d\\d?[, ]+`) || has(`\\d\\d? ${month}[, ]*`))
    }
  }
  const open = Object.values(marked).flat().filter(item => item.startDate && !item.endDate).length
  const present = like.text.match(/\bPresent\b/g)?.length ?? 0
  add('"Present" where no date is', Math.max(0, present - open))
}
