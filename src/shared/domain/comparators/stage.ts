import type { TextRange } from '../page.ts'
import { numberWritten, romanNumeral } from '../roman.ts'
import { type Comparator, joined, type Outcome, oneSays, type Reading } from './comparator.ts'
import { placeOf } from './places.ts'
import type { Said } from './said.ts'
import { without } from './said.ts'
import { fitOf, isWithin } from './staging/stageGroups.ts'
import { type Categories, compareCategories, readCategories } from './tnm.ts'

interface Stage {
  categories: Categories | null
  group: Group | null
  /** All the words, for the organ they name. */
  words: string
}

interface Group {
  /** `IIA`, `0`, `IV`, or a word: `limited`, `extensive`. */
  name: string
  /** From examination, from the tissue, or with markers counted in. */
  basis: 'c' | 'p' | 'prognostic' | null
  system: string | null
}

const GROUP = String.raw`(0|IV|I{1,3}|[1-4])\s?((?:is|[a-e])[1-3]?)?(?![\p{L}\d]|[.,]\d|\s*(?:of|\/)\s*\d)`
const LABELLED = new RegExp(
  String.raw`\b(?:(?:clinical|pathologic(?:al)?|anatomic|prognostic|overall|final|figo|ajcc|uicc|ann arbor|lugano|rai|binet|dukes['’]?|[cp])\s*)*stage\s*(?:group)?\s*(?:is|of|at|[:=])?\s*[cp]?${GROUP}`,
  'giu',
)
const AFTER_SYSTEM = new RegExp(
  String.raw`\b(?:figo|ajcc|uicc|ann arbor|lugano)\s*(?:stage)?\s*[:=]?\s*${GROUP}`,
  'giu',
)
const ALONE = new RegExp(String.raw`^\W*${GROUP}\W*$`, 'iu')
const MORE_STAGES = new RegExp(String.raw`^\s*(?:-|–|\/|to|or|vs\.?)\s*(?:stage\s*)?${GROUP}`, 'iu')
const LIMITED = /\b(limited|extensive)(?:[- ]stage|[- ]disease)?\b/giu
const BREAST = /\bbreast|mammary/iu
const ANATOMIC = /\banatomic/iu
/** Prognostic stages that a breast tumor of an anatomic stage can have once grade and markers are counted (AJCC, 8th edition). */
const BY_MARKERS: Readonly<Record<string, readonly string[]>> = {
  IA: ['I'],
  IB: ['I'],
  IIA: ['I', 'II'],
  IIB: ['I', 'II', 'III'],
  IIIA: ['I', 'II', 'III'],
  IIIB: ['III'],
  IIIC: ['III'],
}
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['FIGO', /\bfigo\b/iu],
  ['Ann Arbor', /\bann arbor|lugano\b/iu],
  ['Rai', /\brai\b/iu],
  ['Binet', /\bbinet\b/iu],
  ['Dukes', /\bdukes/iu],
]

/**
 * Stages: TNM categories and the stage group (AJCC/UICC 8th edition, FIGO). "II" is refined by "IIA"; a group is held against
 * categories only where the AJCC tables settle it.
 */
export const stage: Comparator<Stage> = {
  label: 'stage',
  read(statement, topicId) {
    const categories = readCategories(statement)
    const rest = categories ? without(statement, categories.places) : statement
    const group = readGroup(rest, topicId)
    if (!categories && !group) return null
    return {
      value: { categories: categories?.value ?? null, group: group?.value ?? null, words: statement.text },
      places: [...(categories?.places ?? []), ...(group?.places ?? [])],
    }
  },
  compare(earlier, later) {
    const outcomes: Outcome[] = []
    if (earlier.group && later.group) outcomes.push(compareGroups(earlier.group, later.group))
    if (earlier.categories && later.categories) {
      outcomes.push(compareCategories(earlier.categories, later.categories))
    }
    if (outcomes.length === 0) return acrossNotations(earlier, later)
    if (later.categories && !earlier.categories)
      outcomes.push({ how: 'adds', reason: 'T, N and M are added.' })
    if (earlier.categories && !later.categories)
      outcomes.push({ how: 'lacks', reason: 'T, N and M are left out.' })
    if (later.group && !earlier.group) outcomes.push({ how: 'adds', reason: 'The stage is added.' })
    if (earlier.group && !later.group) outcomes.push({ how: 'lacks', reason: 'The stage is left out.' })
    return joined(outcomes)
  },
}

function readGroup(statement: Said, topicId: string): Reading<Group> | null {
  const text = statement.open
  const found: { name: string; place: TextRange }[] = []
  for (const words of [LABELLED, AFTER_SYSTEM]) {
    for (const match of text.matchAll(words)) found.push({ name: groupName(match), place: placeOf(match) })
  }
  const alone = topicId === 'stage' && found.length === 0 ? ALONE.exec(text) : null
  if (alone) found.push({ name: groupName(alone), place: placeOf(alone) })
  if (topicId === 'stage') {
    for (const match of text.matchAll(LIMITED)) {
      found.push({ name: match[1]!.toLowerCase(), place: placeOf(match) })
    }
  }
  // "Stage I or II", "stage II–III": which of them is left open.
  const open = found.some(({ place }) => MORE_STAGES.test(text.slice(place.end)))
  const names = new Set(found.map(({ name }) => name))
  if (open) return null
  if (names.size !== 1) return null
  const basis = /\bprognostic/iu.test(statement.text)
    ? 'prognostic'
    : /\bpathologic|\bp\s?stage|\bstage p/iu.test(statement.text)
      ? 'p'
      : /\bclinical|\bc\s?stage|\bstage c/iu.test(statement.text)
        ? 'c'
        : null
  const system = SYSTEMS.find(([, words]) => words.test(statement.text))?.[0] ?? null
  return { value: { name: [...names][0]!, basis, system }, places: found.map(({ place }) => place) }
}

function groupName(match: RegExpExecArray): string {
  const [, number, sub = ''] = match
  return number === '0'
    ? number + sub.toLowerCase()
    : romanNumeral(numberWritten(number!)) + sub.toUpperCase()
}

function compareGroups(a: Group, b: Group): Outcome {
  const both = oneSays(`stage ${a.name}`, `stage ${b.name}`)
  if (a.system && b.system && a.system !== b.system) return { how: 'unclear', reason: both }
  if ((a.basis === 'prognostic') !== (b.basis === 'prognostic') && a.basis !== null && b.basis !== null) {
    return { how: 'unclear', reason: `${both} Only one of them counts tumor markers.` }
  }
  if (a.basis === 'c' && b.basis === 'p')
    return { how: 'adds', reason: `${both} The later one comes from the tissue itself.` }
  if (a.basis === 'p' && b.basis === 'c')
    return { how: 'lacks', reason: `${both} The earlier one comes from the tissue itself.` }
  if (a.name === b.name) return { how: 'same', reason: 'The same stage.' }
  if (isWithin(b.name, a.name)) return { how: 'adds', reason: both }
  return isWithin(a.name, b.name) ? { how: 'lacks', reason: both } : { how: 'different', reason: both }
}

/** One side gives T, N and M, the other only the group. */
function acrossNotations(earlier: Stage, later: Stage): Outcome {
  const categories = (earlier.categories ?? later.categories)!
  const { name } = (earlier.group ?? later.group)!
  const words = `${earlier.words} ${later.words}`
  const fit = fitOf(categories, name, words)
  if (fit === 'exact') return { how: 'same', reason: `These T, N and M values make stage ${name}.` }
  if (fit === 'settled') {
    const reason = `These T, N and M values fall within stage ${name}.`
    return later.categories ? { how: 'adds', reason } : { how: 'lacks', reason }
  }
  const byMarkers =
    BREAST.test(words) &&
    !ANATOMIC.test(words) &&
    Object.entries(BY_MARKERS).some(
      ([anatomic, stages]) =>
        stages.includes(/^(?:IV|I+)/.exec(name)?.[0] ?? name) &&
        fitOf(categories, anatomic, 'breast') !== 'excluded',
    )
  if (fit === 'excluded' && !byMarkers)
    return { how: 'different', reason: `These T, N and M values do not make stage ${name}.` }
  return {
    how: 'unclear',
    reason: `Whether these T, N and M values make stage ${name} depends on more than is said.`,
  }
}
