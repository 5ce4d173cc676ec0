import type { Categories } from '../tnm.ts'
import { STAGE_TABLES, type StageTable } from './tables.ts'

/** What TNM and a stage group have to do with each other. */
export type Fit = 'exact' | 'settled' | 'excluded' | 'open'

/**
 * Whether categories make a stage group (`II`, `IIA`, `0is`) by the AJCC tables: `settled` where every table that knows the categories
 * gives this group or one within it, `exact` where it gives just this, `excluded` where none can. `site` words narrow the tables; a
 * missing M counts as M0.
 */
export function fitOf(categories: Categories, group: string, siteWords: string): Fit {
  const named = STAGE_TABLES.filter(({ words }) => words.test(siteWords))
  const given = (named.length > 0 ? named : STAGE_TABLES)
    .map((table) => groupsIn(table, categories))
    .filter((groups) => groups.length > 0)
  if (given.length === 0) return 'open'
  const fits = given.map((groups) => groups.filter((one) => isWithin(one, group)).length / groups.length)
  if (fits.every((share) => share === 1)) {
    // Stage 0 is one stage; its two forms (bladder: flat, papillary) follow from T.
    const exact = given.flat().every((one) => one === group || (group === '0' && one.startsWith('0')))
    return exact ? 'exact' : 'settled'
  }
  const possible = given.some((groups) => groups.some((one) => isWithin(one, group) || isWithin(group, one)))
  return possible ? 'open' : 'excluded'
}

/** `IIA` lies within `II` and within `IIA`; `III` lies not within `II`. */
export function isWithin(group: string, wider: string): boolean {
  return group === wider || (group.startsWith(wider) && !/^[IVX]/.test(group.slice(wider.length)))
}

/** Groups that the table gives for what is stated; several where a letter is missing or has no subcategory. */
function groupsIn({ rows }: StageTable, { T, N, M }: Categories): string[] {
  const distant = M?.category ?? '0'
  const fitting = rows.filter(
    ([, t, n, m]) =>
      covers(m, distant) && overlaps(t, T?.category ?? null) && overlaps(n, N?.category ?? null),
  )
  const decided = fitting.find(([, t, n]) => covers(t, T?.category ?? '') && covers(n, N?.category ?? ''))
  if (decided) {
    const before = fitting.slice(0, fitting.indexOf(decided))
    return [...new Set([...before, decided].map(([group]) => group))]
  }
  return [...new Set(fitting.map(([group]) => group))]
}

/** Whether every tumor of a category lies in a span. */
function covers(span: string, category: string): boolean {
  if (span === '*') return true
  if (category === '') return false
  return ends(span).some(([from, to]) => from <= rank(category) && rank(category, true) <= to)
}

/** Whether some tumor of a category may lie in a span; anything may where the category is not stated. */
function overlaps(span: string, category: string | null): boolean {
  if (span === '*' || category === null || category === 'X') return true
  return ends(span).some(([from, to]) => from <= rank(category, true) && rank(category) <= to)
}

function ends(span: string): [number, number][] {
  const [first, last] = span.split('-')
  return [[rank(first!), rank(last ?? first!, true)]]
}

/** A category's place in order: `1mi` before `1a`; the widest (`last`) place of "1" is after `1c`. */
function rank(category: string, last = false): number {
  if (category === 'is' || category === 'a') return category === 'is' ? -1 : -2
  const [, number, sub] = /^(\d)(.*)$/.exec(category) ?? []
  if (number === undefined) return Number.NaN
  const step = sub === '' ? (last ? 9 : 0) : sub === 'mi' ? 0.5 : sub!.charCodeAt(0) - 96
  return Number(number) * 10 + step
}
