import { formatPartialDate } from '../dates.ts'
import { capitalized, countWord } from '../ordinal.ts'
import type { MixUp, MixUpKind } from './mixUp.ts'

/** What a mix-up is told with: a heading, one sentence on what it may be, and what to do. */
export interface MixUpWords {
  heading: string
  sentence: string
  advice: string
}

const MAY_BE_OTHERS = 'A paper of someone else may have come in among these: such mix-ups happen.'
const SENTENCES: Readonly<Record<MixUpKind, string>> = {
  'patient-name': MAY_BE_OTHERS,
  'birth-date': MAY_BE_OTHERS,
  'record-number': MAY_BE_OTHERS,
  side: 'One side may be a slip, or about someone else.',
  specimen: 'They may not speak of the same sample.',
}
const SLIP_SENTENCES: Readonly<Record<MixUpKind, string>> = {
  'patient-name': 'One may be an earlier name, the name of a relative, or a slip.',
  'birth-date': 'One of them may be a slip.',
  'record-number': 'A person may have two numbers at one place, or one may be a slip.',
  side: 'One of them may be a slip.',
  specimen: 'One of them may be a slip.',
}
const ADVICE = 'Ask the place that sent it before you rely on it.'
const SLIP_ADVICE = 'Look at the pages. If one does not belong here, ask the place that sent it.'

/** The words for a mix-up, without alarm in them. */
export function mixUpWords(mixUp: MixUp): MixUpWords {
  const isSlip = mixUp.weight === 'slip'
  return {
    heading: headingOf(mixUp),
    sentence: (isSlip ? SLIP_SENTENCES : SENTENCES)[mixUp.kind],
    advice: isSlip ? SLIP_ADVICE : ADVICE,
  }
}

/** How the value of one side is shown. */
export function mixUpValue(kind: MixUpKind, value: string): string {
  return kind === 'birth-date' ? formatPartialDate(value) : capitalized(value)
}

function headingOf({ kind, weight, subject, sides }: MixUp): string {
  const count = countWord(sides.length)
  const values = sides.map(({ value }) => value)
  switch (kind) {
    case 'patient-name':
      return weight === 'slip'
        ? `The patient’s name is written in ${count} ways`
        : `${capitalized(count)} patient names`
    case 'birth-date':
      return weight === 'slip'
        ? `The birth date is written in ${count} ways`
        : `${capitalized(count)} birth dates`
    case 'record-number':
      return `${capitalized(count)} record numbers from ${subject}`
    case 'side':
      return `${capitalized(values[0]!)} in one place, ${values[1]} in another`
    case 'specimen':
      if (subject !== '') return `${capitalized(count)} parts of the body under case ${subject}`
      return weight === 'slip'
        ? `The case number is written in ${count} ways`
        : `${capitalized(count)} case numbers for one sample`
  }
}
