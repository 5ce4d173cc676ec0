import type { PageText } from '../../page.ts'
import { lineBefore } from './nearby.ts'
import type { TnmToken } from './tnmToken.ts'

const FARTHEST_ITEM = 420
// What explains a category rather than gives it: "pT1: Tumor ≤ 2 cm", "T2 – invades muscularis".
const DEFINITION =
  /^ ?(?:[:=([–—-]|(?:tumou?r|cannot|carcinoma|no |regional|metasta|distant|invades|confined)\b)/i
const MARK = /(?:\[ ?[xX✓✔vV] ?\]|\( ?[xX✓✔] ?\)|[☒☑✓✔■●]|(?:^|[\s_])_*[xX✓✔√V]_*|[a-z]X)[ \t_:.-]{0,8}$/
const BLANK = /(?:\[[ _]{0,3}\]|\([ _]{1,3}\)|[☐□○]|_{2,})[ \t_:.-]{0,8}$/

/**
 * Leaves out categories that only list the choices: tables and synoptic forms ("pT1: …; pT2: …"). Of a form, the
 * one choice that is marked is kept.
 *
 * @returns the kept tokens, each with a factor from 0 to 1 for its confidence
 */
export function chosenInLists(page: PageText, tokens: readonly TnmToken[]): Map<TnmToken, number> {
  const chosen = new Map<TnmToken, number>()
  for (const letter of ['T', 'N', 'M'] as const) {
    for (const near of seriesOf(tokens.filter((token) => token.letter === letter)))
      for (const [token, ease] of chosenOf(page, near)) chosen.set(token, ease)
  }
  return chosen
}

/** Categories of one prefix that stand near each other: a list keeps to one way of writing. */
function seriesOf(tokens: readonly TnmToken[]): TnmToken[][] {
  const series: TnmToken[][] = []
  const open = new Map<string, TnmToken[]>()
  for (const token of tokens) {
    const near = open.get(token.prefix)
    if (near && token.start - near.at(-1)!.end <= FARTHEST_ITEM) near.push(token)
    else {
      const begun = [token]
      open.set(token.prefix, begun)
      series.push(begun)
    }
  }
  return series
}

function chosenOf(page: PageText, near: readonly TnmToken[]): [TnmToken, number][] {
  const marked = near.filter((token) => MARK.test(lineBefore(page, token.start, 16)))
  const blank = new Set(near.filter((token) => BLANK.test(lineBefore(page, token.start, 16))))
  const open = near.filter((token) => !blank.has(token))
  if (blank.size > 0) {
    if (marked.length === 1) return [[marked[0]!, 1]]
    return open.length < near.length && isList(page, near) ? [] : open.map((token) => [token, 1])
  }
  if (!isList(page, near)) return near.map((token) => [token, 1])
  return marked.length === 1 ? [[marked[0]!, 0.95]] : []
}

/** Three or more categories explained in a row, or more than a report states of one tumor. */
function isList(page: PageText, near: readonly TnmToken[]): boolean {
  const explained = near.filter((token) => DEFINITION.test(page.text.slice(token.end, token.end + 16)))
  const distinct = countOfCategories(explained)
  if (distinct >= 3) return true
  if (distinct === 2 && areNeighbours(explained)) return true
  const span = near.at(-1)!.end - near[0]!.start
  return countOfCategories(near) >= 3 && span <= 200 + 30 * near.length
}

function countOfCategories(tokens: readonly TnmToken[]): number {
  return new Set(tokens.map((token) => token.prefix + token.category)).size
}

/** Explanations that follow each other in the order of the scale, as they do in a table. */
function areNeighbours(explained: readonly TnmToken[]): boolean {
  for (let index = 1; index < explained.length; index += 1) {
    const [before, token] = [explained[index - 1]!, explained[index]!]
    if (
      token.prefix === before.prefix &&
      token.start - before.end < 160 &&
      before.category < token.category
    ) {
      return true
    }
  }
  return false
}
