import type { TextRange } from '../page.ts'
import type { MarkerResult } from '../reading/tumour/markerTerms.ts'

/** Positive, negative, kept or lost (proteins), open (equivocal), or of unknown meaning (a variant of uncertain significance). */
export type State = 'yes' | 'no' | 'kept' | 'lost' | 'open' | 'vus'

/** A number or a range, both ends counted in. */
export interface Amount {
  low: number
  high: number
  written: string
}

/** What a statement says of one marker. */
export interface Finding {
  marker: string
  result: MarkerResult
  states: Set<State>
  /** HER2 by staining, 0 to 3. */
  ihc: Set<number>
  /** HER2 by in-situ hybridization. */
  ish: State | 'mixed' | null
  percent: Amount | null
  /** 0 to 8. */
  allred: number | null
  /** 0 to 300. */
  hScore: number | null
  measure: 'TPS' | 'CPS' | null
  score: Amount | null
  /** low, intermediate, high */
  level: string | null
  strength: string | null
  /** "v600e", "exon19del" */
  change: string | null
  /** Held possible, or said under a condition. */
  doubt: boolean
  /** Its name and results; empty where it follows from others. */
  places: TextRange[]
}

/** A finding that says nothing yet. */
export function newFinding(marker: string, result: MarkerResult): Finding {
  return {
    marker,
    result,
    states: new Set(),
    ihc: new Set(),
    ish: null,
    percent: null,
    allred: null,
    hScore: null,
    measure: null,
    score: null,
    level: null,
    strength: null,
    change: null,
    doubt: false,
    places: [],
  }
}

/** The range that "95 %", "<1%", "at least 50", "90-100 %" mean. */
export function amountOf(written: string): Amount {
  const numbers = [...written.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) =>
    Number(number.replace(',', '.')),
  )
  const [first = 0, last = first] = numbers
  const shown = written.trim()
  // Half of a thousandth off: "under 1" is less than every number that is written as 1.
  if (/^(?:<=|≤|up to)/i.test(shown)) return { low: 0, high: first, written: shown }
  if (/^(?:<|less|under|below)/i.test(shown)) return { low: 0, high: first - 0.0005, written: shown }
  if (/^(?:>=|≥|at least)/i.test(shown)) return { low: first, high: 100, written: shown }
  if (/^(?:>|more|greater|over|above)/i.test(shown)) return { low: first + 0.0005, high: 100, written: shown }
  return { low: Math.min(first, last), high: Math.max(first, last), written: shown }
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  yes: 'positive',
  no: 'negative',
  kept: 'intact',
  lost: 'lost',
  open: 'unclear',
  vus: 'of unknown meaning',
}
const GENE_WORDS: Readonly<Partial<Record<State, string>>> = { yes: 'changed', no: 'not changed' }

/** The finding in a few plain words, for a reason. */
export function inWords(finding: Finding): string {
  const { marker, result, states, ihc, ish, percent, allred, hScore, score, measure, level, change } = finding
  const state = (one: State) => (result === 'gene' && GENE_WORDS[one]) || STATE_WORDS[one]
  const parts = [
    level,
    [...states].map(state).join(' and '),
    ihc.size > 0 ? `score ${[...ihc].map((value) => (value > 0 ? `${value}+` : '0')).join(' to ')}` : null,
    ish !== null && ish !== 'mixed' ? `${STATE_WORDS[ish]} by ISH` : null,
    percent?.written,
    allred === null ? null : `Allred ${allred}`,
    hScore === null ? null : `H-score ${hScore}`,
    score ? `${measure ?? ''} ${score.written}`.trim() : null,
    change?.toUpperCase(),
  ]
  return [marker, ...parts.filter(Boolean)].join(' ')
}
