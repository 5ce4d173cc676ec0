import { type Comparator, compareDetail, joined, type Outcome, oneSays } from './comparator.ts'
import { asksWhatToDo } from './idleWords.ts'
import { type Amount, type Finding, inWords, newFinding } from './markerFinding.ts'
import { readMarkers } from './markerReading.ts'
import { isOpen, possibleOf } from './markerStatus.ts'
import { comparePossible } from './possible.ts'

type Findings = ReadonlyMap<string, Finding>

/** One name for several markers: negative means all of them are, positive that one is. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  HR: ['ER', 'PR'],
  RAS: ['KRAS', 'NRAS'],
  'BRCA1/2': ['BRCA1', 'BRCA2'],
}
const REPAIR = ['MLH1', 'MSH2', 'MSH6', 'PMS2'] as const
/** Two changes of these are not found in one tumor as a rule. */
const ONE_CHANGE = new Set(['KRAS', 'NRAS', 'BRAF', 'IDH1', 'IDH2'])
/** ER and PR: ASCO/CAP 2020 (under 1 %, 1 to 10 %, more); Ki-67: low to 5, high from 30 (International Ki67 Working Group 2021). */
const CUTS: Readonly<Record<string, readonly (readonly [below: number, from: number])[]>> = {
  'Ki-67': [[5, 30]],
  'PD-L1 TPS': [
    [0.9995, 1],
    [49.9995, 50],
  ],
  'PD-L1 CPS': [
    [0.9995, 1],
    [9.9995, 10],
  ],
}

/**
 * Tumor markers: ER and PR by status, share of cells, Allred and H-score (ASCO/CAP 2020); HER2 by staining and in-situ hybridization
 * (ASCO/CAP 2018 and 2023); Ki-67; mismatch repair and microsatellites; PD-L1 by TPS and CPS; genes and their changes; stains.
 */
export const marker: Comparator<Findings> = {
  label: 'marker',
  read(statement, topicId) {
    if (asksWhatToDo(topicId)) return null
    const reading = readMarkers(statement, topicId)
    return reading && { ...reading, value: spelledOut(reading.value) }
  },
  compare(earlier, later) {
    const [a, b] = [new Map(earlier), new Map(later)]
    const outcomes: Outcome[] = []
    for (const family of Object.keys(FAMILIES)) {
      const [mine, other] = [a.get(family), b.get(family)]
      if ((mine === undefined) === (other === undefined)) continue
      const outcome = mine ? compareFamily(mine, b, 'lacks') : compareFamily(other!, a, 'adds')
      if (!outcome) continue
      outcomes.push(outcome)
      ;(mine ? a : b).delete(family)
    }
    for (const [name, mine] of a) {
      const other = b.get(name)
      outcomes.push(
        other
          ? { ...compareFindings(mine, other), places: other.places }
          : { how: 'lacks', reason: `The later opinion leaves out ${name}.` },
      )
    }
    for (const [name, { places }] of b) {
      if (!a.has(name)) outcomes.push({ how: 'adds', reason: `${name} is added.`, places })
    }
    return joined(outcomes)
  },
}

/** With what follows: the members of a family, mismatch repair from its proteins. */
function spelledOut(read: Findings): Findings {
  const findings = new Map(read)
  for (const [family, members] of Object.entries(FAMILIES)) {
    const finding = findings.get(family)
    if (!finding) continue
    if (finding.states.size === 1 && finding.states.has('no')) {
      findings.delete(family)
      for (const member of members) {
        if (!findings.has(member)) findings.set(member, { ...finding, marker: member })
      }
    } else if (members.some((member) => isSure(findings.get(member), 'yes'))) findings.delete(family)
  }
  const proteins = REPAIR.map((name) => findings.get(name))
  if (!findings.has('MMR')) {
    const lost = proteins.find((one) => isSure(one, 'lost'))
    const kept = proteins.every((one) => isSure(one, 'kept'))
    if (lost || kept) {
      const states = new Set([lost ? ('lost' as const) : ('kept' as const)])
      findings.set('MMR', {
        ...newFinding('MMR', 'protein'),
        states,
        doubt: proteins.some((one) => one?.doubt),
      })
    }
  }
  return findings
}

function isSure(finding: Finding | undefined, side: 'yes' | 'lost' | 'kept' | 'no'): boolean {
  const possible = finding && possibleOf(finding)
  if (!possible || possible === 'mixed' || possible.size === 0) return false
  return [...possible].every((name) => (side === 'yes' ? name !== 'no' : name === side))
}

/** A family said to be positive, held against its members; null where the other names none. */
function compareFamily(family: Finding, others: Findings, how: 'adds' | 'lacks'): Outcome | null {
  const members = FAMILIES[family.marker]!.flatMap((name) => others.get(name) ?? [])
  if (members.length === 0) return null
  const both = oneSays(inWords(family), members.map(inWords).join(', '))
  const sure = family.states.size === 1 && family.states.has('yes')
  const doubtful = family.doubt || members.some(({ doubt }) => doubt)
  if (!sure || doubtful) return { how: 'unclear', reason: both }
  if (members.some((member) => isSure(member, 'yes')))
    return { how: how === 'adds' ? 'lacks' : 'adds', reason: both }
  const all = members.length === FAMILIES[family.marker]!.length
  return {
    how: all && members.every((member) => isSure(member, 'no')) ? 'different' : 'unclear',
    reason: both,
  }
}

function compareFindings(a: Finding, b: Finding): Outcome {
  const both = oneSays(inWords(a), inWords(b))
  const outcome = joined([compareStatus(a, b, both), ...compareDetails(a, b, both)])
  if (a.doubt || b.doubt) {
    if (outcome.how === 'different') return { how: 'unclear', reason: both }
    if (a.doubt !== b.doubt) {
      return joined([
        outcome,
        { how: a.doubt ? 'adds' : 'lacks', reason: `${both} One of them is in doubt.` },
      ])
    }
  }
  return outcome
}

function compareStatus(a: Finding, b: Finding, both: string): Outcome {
  const [mine, other] = [possibleOf(a), possibleOf(b)]
  if (mine === 'mixed' || other === 'mixed') return { how: 'unclear', reason: both }
  if (mine === null && other === null) return { how: 'same', reason: '' }
  if (mine === null) return { how: 'adds', reason: both }
  if (other === null) return { how: 'lacks', reason: both }
  const shared = [...mine].some((name) => other.has(name))
  if (shared && isOpen(mine) !== isOpen(other)) {
    return isOpen(mine)
      ? {
          how: 'adds',
          reason: `${both} What was unclear is settled.`,
          inShort: 'No longer unclear.',
        }
      : { how: 'lacks', reason: `${both} What was settled is unclear.` }
  }
  if (!shared && (mine.has('vus') || other.has('vus'))) return { how: 'unclear', reason: both }
  // A change that is ruled out says nothing of the others.
  if (!shared && aboutOtherChange(a, b)) return { how: 'unclear', reason: both }
  const outcome = comparePossible(mine, other, { earlier: inWords(a), later: inWords(b) })
  return outcome.how === 'same'
    ? { how: 'same', reason: `The same result: ${inWords(b)}.` }
    : { ...outcome, reason: both }
}

function aboutOtherChange(a: Finding, b: Finding): boolean {
  const no = [a, b].find((one) => isSure(one, 'no'))
  return no !== undefined && no.change !== null && no.change !== (no === a ? b : a).change
}

function compareDetails(a: Finding, b: Finding, both: string): Outcome[] {
  const unlike: Outcome = { how: 'unclear', reason: both }
  const detail = <Value>(mine: Value | null, other: Value | null, what: string, apart: () => Outcome) =>
    compareDetail(mine, other, `${a.marker}: ${what}`, apart)
  const ofStatus = ['ER', 'PR', 'HER2'].includes(a.marker)
  const cuts = (measure: string | null) =>
    CUTS[a.marker === 'PD-L1' ? `PD-L1 ${measure ?? 'TPS'}` : a.marker] ?? []
  return [
    detail(a.percent, b.percent, 'the share of cells', () =>
      compareAmounts(a.percent!, b.percent!, cuts(null), both),
    ),
    detail(a.score, b.score, 'the score', () =>
      a.measure === b.measure ? compareAmounts(a.score!, b.score!, cuts(a.measure), both) : unlike,
    ),
    detail(a.allred, b.allred, 'the Allred score', () => unlike),
    detail(a.hScore, b.hScore, 'the H-score', () => unlike),
    detail(a.strength, b.strength, 'the strength', () => unlike),
    detail(ishOf(a), ishOf(b), 'the second test', () => unlike),
    ofStatus
      ? { how: 'same', reason: '' }
      : detail(a.level, b.level, 'the level', () => ({
          how: [a.level, b.level].includes('intermediate') ? 'unclear' : 'different',
          reason: both,
        })),
    detail(a.change, b.change, 'the change', () => compareChanges(a, b, both)),
  ]
}

function ishOf({ ish }: Finding): string | null {
  return ish === null ? null : 'told'
}

function compareAmounts(
  a: Amount,
  b: Amount,
  cuts: readonly (readonly [number, number])[],
  both: string,
): Outcome {
  if (a.low === b.low && a.high === b.high) return { how: 'same', reason: '' }
  if (a.low <= b.low && b.high <= a.high) return { how: 'adds', reason: both }
  if (b.low <= a.low && a.high <= b.high) return { how: 'lacks', reason: both }
  const [less, more] = a.high < b.low ? [a, b] : [b, a]
  const apart = cuts.some(([below, from]) => less.high <= below && more.low >= from)
  return { how: apart ? 'different' : 'unclear', reason: both }
}

function compareChanges(a: Finding, b: Finding, both: string): Outcome {
  const [mine, other] = [a.change!, b.change!]
  const positive = isSure(a, 'yes') && isSure(b, 'yes')
  if (positive && other.startsWith(mine)) return { how: 'adds', reason: both }
  if (positive && mine.startsWith(other)) return { how: 'lacks', reason: both }
  return { how: positive && ONE_CHANGE.has(a.marker) ? 'different' : 'unclear', reason: both }
}
