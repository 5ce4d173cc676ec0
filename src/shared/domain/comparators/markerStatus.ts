import type { Finding, State } from './markerFinding.ts'
import { inBoth, type Possible } from './possible.ts'

const RECEPTORS = new Set(['ER', 'PR', 'HR'])
const NEGATIVE = new Set(['no', '0', '1+', '2+ ISH-'])

/**
 * What a finding leaves possible; null where it tells no status, `mixed` where its parts exclude each other. Receptors: `no`
 * (under 1 %), `low` (1 to 10 %), `high`; HER2: `0`, `1+`, `2+ ISH-`, `2+ ISH+`, `3+`.
 */
export function possibleOf(finding: Finding): Possible | 'mixed' | null {
  const sets = setsOf(finding)
  if (sets.length === 0) return null
  const possible = sets.reduce(inBoth)
  return possible.size === 0 ? 'mixed' : possible
}

/** Whether both a positive and a negative result are possible. */
export function isOpen(possible: Possible): boolean {
  const negative = [...possible].filter((name) => NEGATIVE.has(name) || name === 'lost').length
  return negative > 0 && negative < possible.size
}

function setsOf(finding: Finding): Possible[] {
  const { marker, states, percent, allred, hScore, score, level } = finding
  // "Unclear (score 2+)": a word of doubt beside a number is no second finding.
  const told = [...states].filter((state) => state !== 'open' || states.size === 1)
  if (marker === 'HER2') return her2Sets(finding, told)
  if (RECEPTORS.has(marker)) {
    const sets = told.map((state) => new Set(receptorStates(state)))
    if (level === 'low') sets.push(new Set(['low']))
    if (percent) sets.push(new Set(byShare(percent.low, percent.high)))
    // Allred 3 and more is positive (Harvey 1999); an H-score is at most three times the share.
    if (allred !== null) sets.push(new Set(allred > 2 ? ['low', 'high'] : ['no']))
    if (hScore !== null) sets.push(new Set(byShare(Math.floor(hScore / 3), Math.min(100, hScore))))
    return sets
  }
  const sets = told.map((state) => new Set(statesOf(finding, state)))
  const amount = marker === 'PD-L1' ? (score ?? percent) : null
  if (amount) {
    sets.push(new Set([...(amount.low < 1 ? ['no'] : []), ...(amount.high >= 1 ? ['yes'] : [])]))
  }
  if (finding.change !== null && sets.length === 0) sets.push(new Set(['yes']))
  return sets
}

function byShare(low: number, high: number): string[] {
  return [
    ...(low < 1 ? ['no'] : []),
    ...(low <= 10 && high >= 1 ? ['low'] : []),
    ...(high > 10 ? ['high'] : []),
  ]
}

function receptorStates(state: State): string[] {
  if (state === 'yes' || state === 'kept') return ['low', 'high']
  return state === 'no' || state === 'lost' ? ['no'] : ['no', 'low', 'high']
}

function her2Sets({ ihc, ish, level }: Finding, told: readonly State[]): Possible[] {
  const sets: Possible[] = []
  const scores = [...ihc].flatMap((score) =>
    score === 2 ? ['2+ ISH-', '2+ ISH+'] : [score === 0 ? '0' : `${score}+`],
  )
  if (scores.length > 0) sets.push(new Set(scores))
  if (ish === 'mixed') sets.push(new Set())
  else if (ish !== null) sets.push(new Set(her2States(ish)))
  for (const state of told) sets.push(new Set(her2States(state)))
  if (level === 'low') sets.push(new Set(['1+', '2+ ISH-']))
  else if (level === 'ultralow') sets.push(new Set(['0']))
  return sets
}

function her2States(state: State): string[] {
  if (state === 'yes') return ['2+ ISH+', '3+']
  if (state === 'no') return ['0', '1+', '2+ ISH-']
  return ['0', '1+', '2+ ISH-', '2+ ISH+', '3+']
}

function statesOf({ marker, result }: Finding, state: State): string[] {
  if (state === 'vus') return ['vus']
  if (marker === 'MMR') {
    if (state === 'open') return ['kept', 'lost']
    return [state === 'kept' || state === 'lost' ? state : 'vus']
  }
  if (result === 'protein') {
    if (state === 'open') return ['kept', 'lost']
    return [state === 'yes' || state === 'kept' ? 'kept' : 'lost']
  }
  if (state === 'open') return ['yes', 'no']
  if (result === 'gene') {
    if (state === 'kept') return ['no']
    if (state === 'lost') return [marker === '1p/19q' ? 'yes' : 'vus']
    return [state]
  }
  if (state === 'kept') return ['yes']
  return [state === 'lost' ? 'no' : state]
}
