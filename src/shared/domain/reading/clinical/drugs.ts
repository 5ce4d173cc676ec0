import type { PageText } from '../../page.ts'
import { contextAt } from '../context.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { plainFact } from '../identity/plainFact.ts'
import { sectionAt } from '../sections.ts'
import { forEachWord, LONGEST_WORD, matchesOnPage, wordAt } from '../wordStarts.ts'
import { type Dose, readDose } from './drugDose.ts'
import { genericOf, isFormedLikeDrug, mayBeDrug, SUPPLEMENTS } from './drugTerms.ts'

const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{N}]{2,}(?:-\p{L}[\p{L}\p{N}]*)?/uy
const SUPPLEMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[...SUPPLEMENTS]
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replace(/ /g, String.raw`\s`)})(?![\p{L}\p{N}-])`,
  'giu',
)

interface Mention {
  start: number
  end: number
  generic: string
  /** Known by name, by its form alone, or a food or salt that only an amount makes a medicine. */
  by: 'name' | 'form' | 'supplement'
}

/** Reads medicines with dose, way and frequency; `detail.role` is `allergy` where the patient must not have it. */
export function readDrugs(document: ReadDocument): FoundFact[] {
  const facts = document.pages.flatMap((page) =>
    joined(page, mentionsOn(page)).flatMap((mention) => drugFact(document, page, mention) ?? []),
  )
  return fullestOfEach(facts)
}

function mentionsOn(page: PageText): Mention[] {
  const mentions: Mention[] = []
  forEachWord(page.text, (start) => {
    const seen = wordAt(page.text, start)
    if (seen.length < LONGEST_WORD && !mayBeDrug(seen)) return
    WORD.lastIndex = start
    const word = WORD.exec(page.text)?.[0]
    if (word === undefined) return
    const whole = genericOf(word)
    const head = whole ? word : (word.split('-')[0] ?? '')
    const generic = whole ?? (head.length > 4 ? genericOf(head) : null)
    if (generic) mentions.push({ start, end: start + head.length, generic, by: 'name' })
    else if (isFormedLikeDrug(word))
      mentions.push({ start, end: start + word.length, generic: word.toLowerCase(), by: 'form' })
  })
  for (const match of matchesOnPage(page, SUPPLEMENT)) {
    const generic = match[0].toLowerCase().replace(/\s+/g, ' ')
    mentions.push({ start: match.index, end: match.index + match[0].length, generic, by: 'supplement' })
  }
  return mentions.toSorted((a, b) => a.start - b.start)
}

/** "Hydrocodone/acetaminophen" is one medicine, and "Atorvastatin (Lipitor)" one name. */
function joined(page: PageText, mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = []
  for (const mention of mentions) {
    const last = result[result.length - 1]
    const between = last ? page.text.slice(last.end, Math.min(mention.start, last.end + 30)) : ''
    if (last && mention.start < last.end) continue
    if (last && mention.start - last.end <= 3 && /^\s?[/-]\s?$/.test(between) && mention.by !== 'form') {
      last.end = mention.end
      last.generic = `${last.generic}/${mention.generic}`
    } else if (
      last &&
      mention.generic === last.generic &&
      mention.start - last.end < 26 &&
      /^\s?(?:\p{L}{2,14}\s){0,2}[(,]?\s?$/u.test(between)
    ) {
      const closed = page.text[mention.end] === ')'
      if (closed || !between.includes('(')) last.end = closed ? mention.end + 1 : mention.end
    } else result.push({ ...mention })
  }
  return result
}

const ALLERGY_BEFORE =
  /(?:allerg(?:y|ic|ies)(?:\s?[:(-]|\s(?:to|include|of))|intoleran(?:t|ce)(?: to| of)|sensitiv(?:e|ity) to|reaction to|(?:rash|hives|swelling|itching|anaphylaxis)[^.;\n]{0,25} (?:from|to|after|with)|anaphylaxis (?:to|from|with)|alérgic[oa] a|allergisch (?:auf|gegen)|allergique à)[^.;\n]{0,60}$/iu
const ALLERGY_AFTER =
  /^(?:[ -]{0,2}allerg(?:y|ic)|\s(?:gives|gave|causes|caused|produces|produced|makes|made)\b[^.\n]{0,30}(?:rash|hives|swell|itch|sick|nause|short of breath))/i
const STOPPED_BEFORE =
  /(?:discontinu(?:ed?|ing|ation of)|stop(?:ped|ping)?|d\/c['’]?d?|ceased?|held|hold(?:ing)?|off of|no longer (?:taking|on)|refus(?:ed|es)|declin(?:ed|es)|weaned off|previously (?:on|took)|not (?:on|taking)|never (?:taken|on))\s(?:(?:her|his|the|of|all|any|taking|using|on)\s){0,2}$/i
const STOPPED_AFTER =
  /^[^.;,\n]{0,25}\b(?:(?:was|were|has been|is|been) (?:discontinued|stopped|held)|discontinued|stopped)\b/i
/** A level of it in the blood, or a test with it, is no medicine taken. */
const TESTED_AFTER =
  /^[\s-](?:levels?|trough|assay|screen|resistan\w+|sensitiv\w+|suppression|allergy test|susceptib\w+|dependen\w+|deficiency|requiring|receptors?|\(?PR\b|stress|class|score|physical|I{1,3}V?\b|[1-5]\b(?!\s?(?:mg|g|tab|cap|po|p\.o)))/i

function drugFact(document: ReadDocument, page: PageText, mention: Mention): FoundFact | null {
  const { start, end, generic, by } = mention
  const after = page.text.slice(end, end + 60)
  if (/receptor\w*(?: de)?\s$/i.test(page.text.slice(Math.max(0, start - 20), start))) return null
  if (
    TESTED_AFTER.test(after) &&
    (!/^[\s-](?:I|[1-5])/.test(after) || /^asa$/i.test(page.text.slice(start, end)))
  )
    return null
  // A list of what a germ yields to: "Cefazolin  S".
  if (/^[ \t]{0,10}[SIR][ \t]{0,10}(?:\n|$)/.test(after)) return null
  const dose = readDose(page.text, end)
  if (by !== 'name' && (dose.dose === null || /^(?:%|g)$/i.test(dose.unit ?? ''))) return null
  if (/^\s?\/\s?(?:d?l|ml)/i.test(page.text.slice(dose.end, dose.end + 6))) return null
  const before = page.text.slice(Math.max(0, start - 100), start)
  const place = { pageIndex: page.pageIndex, start, end }
  const section = sectionAt(document, place)?.kind
  const isAllergy = section === 'allergies' || ALLERGY_BEFORE.test(before) || ALLERGY_AFTER.test(after)
  const stopped = STOPPED_BEFORE.test(before.slice(-60)) || STOPPED_AFTER.test(after)
  const context = contextAt(document, place)
  const end_ = isAllergy ? end : dose.end
  const fact = plainFact('drug', page, start, end_, normalizedDrug(generic, isAllergy ? null : dose))
  return {
    ...fact,
    ...context,
    // A medicine on a list of what was taken once is of the past; "no known allergies" is not said of it.
    negated: (context.negated && !isAllergy) || (stopped && !isAllergy),
    confidence: confidenceOf(mention, dose, section === 'medications', isAllergy),
    detail: detailOf(generic, isAllergy ? null : dose, isAllergy, stopped),
  }
}

function confidenceOf({ by }: Mention, dose: Dose, listed: boolean, isAllergy: boolean): number {
  if (isAllergy) return 0.85
  if (by === 'form') return 0.7
  if (dose.dose !== null) return dose.frequency || dose.route ? 0.93 : 0.85
  return listed || dose.frequency ? 0.78 : 0.55
}

function normalizedDrug(generic: string, dose: Dose | null): string {
  if (!dose?.dose) return generic
  return [generic, dose.dose, ...(dose.unit ? [unitName(dose.unit)] : [])].join(' ')
}

function unitName(unit: string): string {
  const plain = unit.toLowerCase()
  if (/^(?:µg|μg|ug|micrograms?)$/.test(plain)) return 'mcg'
  if (/^milligrams?$/.test(plain)) return 'mg'
  if (/^(?:gm|grams?)$/.test(plain)) return 'g'
  if (plain === 'cc') return 'ml'
  return /^(?:iu|international units)$/.test(plain) ? 'IU' : plain
}

function detailOf(
  generic: string,
  dose: Dose | null,
  isAllergy: boolean,
  stopped: boolean,
): Record<string, string> {
  return {
    name: generic,
    ...(dose?.dose ? { dose: dose.dose } : {}),
    ...(dose?.unit ? { unit: unitName(dose.unit) } : {}),
    ...(dose?.route ? { route: dose.route } : {}),
    ...(dose?.frequency ? { frequency: dose.frequency } : {}),
    ...(isAllergy ? { role: 'allergy' } : stopped ? { role: 'stopped' } : {}),
  }
}

/** A medicine named several times counts once for each dose and role; a bare name only where nothing fuller is said. */
function fullestOfEach(facts: readonly FoundFact[]): FoundFact[] {
  const best = new Map<string, FoundFact>()
  const dosed = new Set<string>()
  for (const fact of facts) {
    const role = `${fact.detail?.name} ${fact.detail?.role ?? ''} ${fact.about} ${fact.negated}`
    if (fact.detail?.dose) dosed.add(role)
    const key = `${role} ${fact.detail?.dose ?? ''}`
    const other = best.get(key)
    if (!other || fact.confidence > other.confidence) best.set(key, fact)
  }
  return [...best]
    .filter(([key, fact]) => fact.detail?.dose || (!dosed.has(key.trimEnd()) && !dosed.has(key.slice(0, -1))))
    .map(([, fact]) => fact)
    .toSorted((a, b) => a.pageIndex - b.pageIndex || a.start - b.start)
}
