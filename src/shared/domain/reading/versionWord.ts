import type { ReadDocument } from './document.ts'

/** What a report calls itself among the versions of one document, the first issued first. */
export const VERSION_WORDS = [
  'preliminary',
  'final',
  'supplemental',
  'addendum',
  'corrected',
  'amended',
] as const
export type VersionWord = (typeof VERSION_WORDS)[number]

/** Titles and status lines are short; longer lines are sentences. */
const LONGEST_LINE = 90

const OPENING = String.raw`^[\s*#=_.:>–—-]*`
const STATUS = String.raw`(?:^|\s)(?:report |result |document |exam )?status\s*[:=]\s*`
const PAPER = `(?:report|diagnosis|diagnoses|results?|findings|interpretation|pathology|version|copy|letter|summary|note|document)`

/** The telling words, the strongest first: an amended report often also says "final". */
const CLUES: readonly (readonly [VersionWord, RegExp])[] = [
  [
    'amended',
    new RegExp(
      String.raw`${OPENING}(?:amended|revised|modified)(?: \S+){0,3} ${PAPER}\b|${OPENING}(?:amended|amendment|revised report)[\s*:#\d]*$|${STATUS}(?:amended|revised|modified)\b|\bthis (?:report|document|letter|version) (?:amends|supersedes|replaces)\b`,
      'i',
    ),
  ],
  [
    'corrected',
    new RegExp(
      String.raw`${OPENING}(?:corrected|correction to)(?: \S+){0,3} ${PAPER}\b|${OPENING}corrected[\s*:]*$|${STATUS}correct(?:ed|ion)\b|\bthis (?:report|document|letter|version) corrects\b`,
      'i',
    ),
  ],
  [
    'addendum',
    new RegExp(
      String.raw`${OPENING}(?:final (?:report |diagnosis )?with )?addend(?:um|a)\b|\b(?:report|diagnosis) with addend(?:um|a)[\s*]*$`,
      'i',
    ),
  ],
  [
    'supplemental',
    new RegExp(
      String.raw`${OPENING}supplement(?:al|ary)(?: \S+){0,2} ${PAPER}\b|${STATUS}supplement(?:al|ary)\b`,
      'i',
    ),
  ],
  ['final', new RegExp(String.raw`${OPENING}final (?:report|result|version)\b|${STATUS}final\b`, 'i')],
  [
    'preliminary',
    new RegExp(
      String.raw`${OPENING}(?:preliminary|provisional|interim)(?: \S+){0,2} ${PAPER}\b|${OPENING}preliminary[\s*:]*$|${STATUS}(?:preliminary|prelim|provisional|interim)\b`,
      'i',
    ),
  ],
]

/** Announces or denies one instead of being one. */
const NOT_YET =
  /\b(?:will|shall|to follow|follows|pending|awaited|to be (?:issued|reported)|none|no|not applicable|n\/a)\b/i

/** Reads what a document calls itself among the versions of one; null where it says nothing of the kind. */
export function readVersionWord({ lines }: ReadDocument): VersionWord | null {
  const short = lines.flatMap(({ text }) =>
    text.length <= LONGEST_LINE && !NOT_YET.test(text) ? [text] : [],
  )
  return CLUES.find(([, clue]) => short.some((line) => clue.test(line)))?.[0] ?? null
}
