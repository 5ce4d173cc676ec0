import type { TextRange } from '../page.ts'
import { placeOf } from './places.ts'

/** Whether a statement says a thing is so, is not so, or may be so. */
export type Status = 'stated' | 'denied' | 'possible'

/** A status with the words that turn it; none where it is plainly stated. */
export interface StatusFound {
  status: Status
  places: readonly TextRange[]
}

/*
 * Triggers and their scope after NegEx (Chapman et al., J Biomed Inform 2001;34:301). Not those of reading/contextWords.ts: a report
 * names findings, a statement also advises ("avoid", "not needed"), and here "consistent with" is short of saying so.
 */
const DENIED_BEFORE =
  /\b(?:no (?:sign|evidence|indication|need|reason)s? (?:of|for|to)|no longer|no|not(?: (?:a|an|any|to have|indicated|recommended|advised|needed|necessary|for))?|without(?: evidence of)?|w\/o|never|none|absence of|absent|negative for|free of|rules? out|ruled out|excludes?|excluded|avoid|against|stop|discontinue|omit|skip|denies|instead of|rather than|don['’]t|do(?:es)? not(?: need| have| recommend| advise)?|nothing (?:to suggest|suggesting)|unlikely(?: to be)?|neither|nor)\b/giu
const DENIED_AFTER =
  /\b(?:(?:is|are|was|were|has been|have been)?\s*(?:not|n['’]t)\s+(?:identified|seen|present|found|detected|needed|necessary|indicated|recommended|advised|required|involved|amplified|warranted|helpful|planned)|(?:is|are|was|were|has been)?\s*(?:ruled out|excluded|absent|unlikely|negative|contraindicated)|can be (?:omitted|left out|avoided|skipped)|unnecessary)\b/giu
const POSSIBLE_BEFORE =
  /\b(?:possibl[ey]|probabl[ey]|presumed|presumably|likely|suspected|suspicious for|suspicion of|suspicious of|concern(?:ing)? for|worrisome for|cannot (?:exclude|rule out)|can['’]t (?:exclude|rule out)|could be|may be|might be|maybe|perhaps|appears to be|favou?rs?|favou?red|suggest(?:s|ive of|ing)?|query|differential(?: diagnosis)?|questionable|indeterminate for|not (?:certain|sure)|consider|vs\.?|versus|compatible with|consistent with|if|unless|depending on)\b|\?(?=\s*(?:\p{L}|$))/giu
const POSSIBLE_AFTER =
  /\b(?:(?:is |are )?(?:suspected|possible|probable|likely|favou?red|questioned|to be considered|not excluded|cannot be excluded|cannot be ruled out|not ruled out|under discussion)|if needed|depends? on|may be|might be|could be|as an option|optional)\b|\?/giu

/** Look like a denial and deny nothing. */
const NO_DENIAL =
  /\bno special type\b|\bnot otherwise specified\b|\bno\.? ?\d+|\bn(?:o|ot) (?:only|more than|less than|later than|change|doubt)\b|\bwithout doubt\b|\b(?:not|never|don['’]t) (?:stop|discontinue|omit|skip|avoid)\b/giu

/** Ends a clause: what stands beyond does not turn the meaning. */
const CLAUSE_END =
  /[.;:\n]|,(?!\s*(?:or|nor)\b)|\b(?:but|however|although|except|then|and (?:no|not|without))\b/giu

/**
 * Whether the words at a place are stated, denied or held possible, by the words around them in their clause. "Consistent with"
 * counts as possible: it stops short of saying so.
 */
export function statusAt(written: string, place: TextRange): StatusFound {
  const text = written.replace(NO_DENIAL, (words) => '_'.repeat(words.length))
  const before = clauseBefore(text, place.start)
  const after = clauseAfter(text, place.end)
  const possible = [
    ...triggerIn(text, before, POSSIBLE_BEFORE, 'last'),
    ...triggerIn(text, after, POSSIBLE_AFTER, 'first'),
  ]
  if (possible.length > 0) return { status: 'possible', places: possible }
  const denied = [
    ...triggerIn(text, before, DENIED_BEFORE, 'last'),
    ...triggerIn(text, after, DENIED_AFTER, 'first'),
  ]
  return denied.length > 0 ? { status: 'denied', places: denied } : { status: 'stated', places: [] }
}

/** The stretch from the clause's beginning to a place; a denial that opens it belongs to it. */
function clauseBefore(text: string, end: number): TextRange {
  let start = 0
  for (const { 0: words, index } of text.slice(0, end).matchAll(CLAUSE_END)) {
    const opensWithDenial = /^and (?:no|not|without)$/i.test(words)
    start = opensWithDenial ? index + 4 : index + words.length
  }
  return { start, end }
}

function clauseAfter(text: string, start: number): TextRange {
  const length = text.slice(start).search(CLAUSE_END)
  return { start, end: length < 0 ? text.length : start + length }
}

function triggerIn(text: string, { start, end }: TextRange, words: RegExp, which: 'first' | 'last') {
  const found = [...text.slice(start, end).matchAll(words)]
  const match = which === 'first' ? found[0] : found.at(-1)
  if (match === undefined) return []
  const place = placeOf(match)
  return [{ start: start + place.start, end: start + place.end }]
}
