import { amountOf, type Finding } from './markerFinding.ts'
import type { Kind } from './markerTokens.ts'

/** Whether anything was found. */
export function isTold({
  states,
  ihc,
  ish,
  percent,
  allred,
  hScore,
  score,
  level,
  change,
}: Finding): boolean {
  const counted = [ish, percent, allred, hScore, score, level, change].some((value) => value !== null)
  return counted || states.size > 0 || ihc.size > 0
}

/** Puts a number, a strength, a level or a change into a finding. */
export function addDetail(finding: Finding, kind: Kind, written: string, isHer2: boolean): void {
  const number = Number(/\d+/.exec(written)?.[0] ?? 0)
  if (kind === 'percent') finding.percent = amountOf(written)
  else if (kind === 'score') {
    finding.measure = /^[CP]PS|^comb/i.test(written) ? 'CPS' : 'TPS'
    finding.score = amountOf(/[<>≤≥~]?=?\s*\d.*$/.exec(written)?.[0] ?? written)
  } else if (kind === 'allred') finding.allred = number
  else if (kind === 'h-score') finding.hScore = Number(/\d{1,3}/.exec(written)?.[0])
  else if (kind === 'number' && isHer2) finding.ihc.add(number)
  else if (kind === 'number') finding.percent = amountOf(written)
  else if (kind === 'ihc' && isHer2) finding.ihc.add(number)
  else if (kind === 'ihc') finding.strength = `${number}+`
  else if (kind === 'strength') finding.strength = written.toLowerCase().replace(/ly$/, '')
  else if (kind === 'level') finding.level = written.toLowerCase().replace('-', '')
  else if (kind === 'change') finding.change = changeName(written)
}

/** The change of a gene in one spelling: "v600e", "exon19del". */
export function changeName(written: string): string {
  const name = written
    .toLowerCase()
    .replace(/^p\./, '')
    .replace(/[()\s]/g, '')
  if (/^ex(?:on)?19del|^exon19deletion/.test(name)) return 'exon19del'
  return name.replace(/deletions?$/, 'del').replace(/insertions?$/, 'ins')
}
