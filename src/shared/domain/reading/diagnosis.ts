import { contextAt } from './context.ts'
import { DISEASE, FINDS_NOTHING, GROWTH, SPECIMEN_WORDS } from './diseaseWords.ts'
import type { ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import type { SectionKind } from './headingWords.ts'
import { type Place, type Section, sectionsOf } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import { bareOf, textOfPage, tidied } from './statement.ts'

/** How sure a diagnosis of a section is; other sections state none. */
const CONFIDENCE: Partial<Record<SectionKind, number>> = {
  'final-diagnosis': 0.9,
  diagnosis: 0.85,
  'postoperative-diagnosis': 0.85,
  'discharge-diagnosis': 0.85,
  impression: 0.7,
  assessment: 0.7,
  'assessment-and-plan': 0.65,
  'preoperative-diagnosis': 0.6,
  'admission-diagnosis': 0.6,
  'clinical-diagnosis': 0.5,
}
/** A section is left out when one of these states what was found in the end. */
const YIELDS_TO: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  'preoperative-diagnosis': ['postoperative-diagnosis', 'final-diagnosis'],
  'admission-diagnosis': ['discharge-diagnosis', 'final-diagnosis'],
  'clinical-diagnosis': [
    'final-diagnosis',
    'diagnosis',
    'postoperative-diagnosis',
    'discharge-diagnosis',
    'impression',
  ],
}
/** Sections whose every item is a diagnosis; in the others only what names a disease is. */
const LISTS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'diagnosis',
  'postoperative-diagnosis',
  'preoperative-diagnosis',
  'discharge-diagnosis',
  'admission-diagnosis',
  'clinical-diagnosis',
])

const MOST_PER_SECTION = 12
const MOST_PER_PART = 3
const LONGEST_STATEMENT = 400

/** Points elsewhere or says who read it. */
const NO_STATEMENT =
  /^(?:same|as above|see |none\b|n\/a|not applicable|unknown|pending|deferred|to follow|note\b|comments?\b|dr\b|electronic|signed|(?:i|we) (?:have|had|spent|explained|discussed|reviewed|told|talked|counsel\p{L}*|also|will|would|am|are)\b|i,|to (?:read|say)\b|this case|the (?:case|slides|specimen|above|patient|diagnosis)|reviewed|dictated|pathologist|microscopic|slides|part of|page\b|report\b|if\b|in case|please|recommend|follow|continue|take\b|advise|question|i certify|interpreted|entire report|verified|accession|date\b|attest|intradepartmental|by\b|code\b|icd|cpt|snomed|uuid)/iu
// What holds of many people says nothing of this one: "MRI often measures a tumor larger".
const GENERAL =
  /^(?:\S+ ){1,3}(?:often|usually|sometimes|generally|commonly|typically) (?!seen|represents?|due|suggests?|favou?rs?)\p{L}+/iu
const SAME =
  /^\s*[\d.\s]*(?:the )?(?:same|as above|unchanged)(?: as (?:above|pre\p{L}*|before))?\b[^a-z]{0,3}(?:\n|$)/iu
/** "Diagnosis   Invasive ductal carcinoma": a label with its value beside it, without a colon. */
const BESIDE_LABEL =
  /^\s*(?:(?:Final|Main|Principal|Primary|Pathologic|Clinical)\s+(?:d|D)|D)iagnos[ei]s\s+(?=[\p{Lu}\d])/u
/** Lines of a synoptic list within a diagnosis: facts of their own, none a diagnosis. */
const LABEL =
  /^(?:histolog|tumou?r|size|grade|nuclear|margin|lymph(?:o|atic)? ?(?:node|vascular)|lymphovascular|perineural|venous|p?tnm|stage|staging|depth|location|site|focality|extent|type|procedure|laterality|specimen|clinical|gleason|er\b|pr\b|her|ki|estrogen|progesterone|distance|necrosis|additional|comment|note|method|number|total|mitotic|microsatellite|invasion|treatment|regional|distant|ajcc|fuhrman|capsul|vascular|angiolymph)/i

/** Rows of a table without colons, and the names of houses. */
const TABLE_LABEL =
  /^(?:histologic\p{L}* type|in situ component|stain\b|test\b|result\b|marker\b|tumou?r size|nuclear grade|question\b)/iu
const HOUSE = /\b(?:cancer|medical|health) (?:institute|cent(?:er|re)|hospital|clinic|network)\b/i
/** Speaks of the edges, the size or the reach of a growth that was named before. */
const ABOUT_EDGES =
  /\b(?:margins?|lymph nodes?|diameter|confined|invasion|extension|greatest|dimension|measur\p{L}+|positive for|stains?|staining|staging|checklist|stage|score|negative|free of|uninvolved|within normal)\b/iu

interface Statement extends Place {
  /** What the statement speaks of: "Left breast, core biopsy". */
  part: Place | null
}

/**
 * The diagnoses a record states: per part of a pathology diagnosis, else per item of a list, impression or assessment. The quote runs from
 * the part's heading to the end of the statement. What is denied, doubted, past or a relative's carries that.
 */
export function readDiagnoses(document: ReadDocument): FoundFact[] {
  const sections = sectionsOf(document)
  const kinds = new Set(sections.filter((section) => !isSame(document, section)).map(({ kind }) => kind))
  const facts: FoundFact[] = []
  for (const section of sections) {
    const confidence = CONFIDENCE[section.kind]
    if (confidence === undefined || isSame(document, section)) continue
    if (YIELDS_TO[section.kind]?.some((other) => kinds.has(other))) continue
    for (const statement of statementsOf(document, section, isPathologic(section.kind, kinds)))
      facts.push(asFact(document, statement, confidence))
  }
  for (const statement of besideLabels(document)) facts.push(asFact(document, statement, 0.8))
  return firstOfEach(facts)
}

function isSame(document: ReadDocument, { body }: Section): boolean {
  const [first] = body
  return !first || SAME.test(textOfPage(document, first.pageIndex).slice(first.start, first.end))
}

function statementsOf(document: ReadDocument, { kind, body }: Section, ofTissue: boolean): Statement[] {
  const found: Statement[] = []
  const isList = LISTS.has(kind) && !ofTissue
  let part: Place | null = null
  let inPart = 0
  for (const place of body) {
    const text = textOfPage(document, place.pageIndex)
    for (const sentence of sentencesIn(text, place.start, place.end)) {
      if (found.length >= MOST_PER_SECTION) return found
      const item = { pageIndex: place.pageIndex, ...sentence }
      const { heading, rest } = splitItem(text, item, found.length === 0)
      if (heading) {
        part = heading
        inPart = 0
      }
      const bare = rest && bareOf(text, rest)
      if (!bare || bare.end - bare.start > LONGEST_STATEMENT) continue
      const words = text.slice(bare.start, bare.end)
      if (isIdle(words) || (part && isCleanMargin(text.slice(part.start, part.end), words))) continue
      const opens = startsItem(text, item)
      const isFirst = inPart === 0
      const states = isList ? isFirst || opens : isFirst || (opens && !ofTissue)
      const counts = states ? isList || DISEASE.test(words) : GROWTH.test(words) && !ABOUT_EDGES.test(words)
      if (!counts || (inPart >= MOST_PER_PART && (part !== null || !opens))) continue
      inPart += 1
      // The heading is quoted once, so that the quotes of a part's statements do not overlap.
      found.push({ ...bare, part: inPart === 1 && part?.pageIndex === bare.pageIndex ? part : null })
    }
  }
  return found
}

/** What reading machines make of stamps and bar codes. */
function isNoise(words: string): boolean {
  const letters = words.match(/[\p{L}\s,.-]/gu)?.length ?? 0
  return /([Il1|])\1{5}|(?:[Il1|]{2,} ){4}/.test(words) || letters < words.length * 0.7
}

/** In a pathology diagnosis each part is stated first; what follows is detail unless it names a growth. */
function isPathologic(kind: SectionKind, kinds: ReadonlySet<SectionKind>): boolean {
  if (kind === 'final-diagnosis') return true
  return (
    kind === 'diagnosis' &&
    (['gross', 'microscopic', 'specimen', 'synoptic'] as const).some((other) => kinds.has(other))
  )
}

/** "Ureteral margin: negative" is a fact about a margin. */
function isCleanMargin(part: string, words: string): boolean {
  return /margin/i.test(part) && /^(?:negative|free|no\b|uninvolved|benign|clear)/i.test(words)
}

function isIdle(words: string): boolean {
  return (
    NO_STATEMENT.test(words) ||
    GENERAL.test(words) ||
    TABLE_LABEL.test(words) ||
    HOUSE.test(words) ||
    isNoise(words) ||
    /^\W*\p{L}{0,2}\W*$/u.test(words)
  )
}

/** Whether a sentence opens an item of a list, or a line. */
function startsItem(text: string, { start }: Place): boolean {
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\(?\d{1,2}[.)]/.test(text.slice(start, start + 4))
  )
}

/** "A. Left breast, core biopsy: Invasive carcinoma": the heading of a part, and what is said of it. */
function splitItem(
  text: string,
  item: Place,
  isFirst: boolean,
): { heading: Place | null; rest: Place | null } {
  const words = text.slice(item.start, Math.min(item.end, item.start + LONGEST_STATEMENT))
  const colon = /:|\s[-–—]+\s*$|\s[-–—]\s/.exec(words)
  if (!colon) return { heading: null, rest: item }
  const before = { ...item, end: item.start + colon.index }
  const after = { ...item, start: item.start + colon.index + colon[0].length }
  const rest = after.start < after.end && text.slice(after.start, after.end).trim() !== '' ? after : null
  const bare = bareOf(text, before)
  const name = bare ? text.slice(bare.start, bare.end) : ''
  if (bare && isPartName(name) && (isFirst || headsPart(text, item, name))) return { heading: bare, rest }
  if (LABEL.test(name) || (colon[0] === ':' && !DISEASE.test(name) && name.split(/\s+/).length <= 6)) {
    return { heading: null, rest: /diagnos/i.test(name) ? rest : null }
  }
  return { heading: null, rest: item }
}

/** Lettered, in capitals, or a site and a procedure: what the heading of a further part looks like. */
function headsPart(text: string, item: Place, name: string): boolean {
  const words = text.slice(item.start, item.start + 12)
  return (
    /^\s*(?:\(?(?:\d{1,2}|[A-Z])[.):]|part\b|specimen\b)/i.test(words) ||
    name.includes(',') ||
    !/\p{Ll}/u.test(name)
  )
}

function isPartName(name: string): boolean {
  if (name.length > 160 || LABEL.test(name)) return false
  return (
    SPECIMEN_WORDS.test(name) &&
    !/\b(?:is|are|was|were|shows?|with no|identified)\b/i.test(name) &&
    !/carcinoma|sarcoma|lymphoma|melanoma/i.test(name)
  )
}

function besideLabels(document: ReadDocument): Statement[] {
  return document.lines.flatMap((line) => {
    const label = BESIDE_LABEL.exec(line.text.slice(0, 60))
    if (!label || line.text.length > 160 || line.text.includes(':')) return []
    const place = bareOf(textOfPage(document, line.pageIndex), {
      pageIndex: line.pageIndex,
      start: line.start + label[0].length,
      end: line.end,
    })
    return place && DISEASE.test(line.text.slice(label[0].length)) ? [{ ...place, part: null }] : []
  })
}

function asFact(document: ReadDocument, statement: Statement, confidence: number): FoundFact {
  const text = textOfPage(document, statement.pageIndex)
  const { pageIndex, start, end, part } = statement
  const disease = namedDisease(text.slice(start, end))
  const anchor = disease
    ? { pageIndex, start: start + disease.index, end: start + disease.index + disease[0].length }
    : statement
  // A heading that the page's other words part from the statement is not quoted.
  const heading = part && start - part.start < LONGEST_STATEMENT && part.end <= start ? part : null
  const name = heading ? tidied(text.slice(heading.start, heading.end)) : ''
  const value = tidied(text.slice(start, end))
  return {
    kind: 'diagnosis',
    value: name ? `${value}, ${name.charAt(0).toLowerCase()}${name.slice(1)}` : value,
    normalized: null,
    confidence,
    pageIndex,
    start: heading ? heading.start : start,
    end,
    ...contextAt(document, anchor),
  }
}

const DISEASES = new RegExp(DISEASE, 'giu')

/** The first word that names a disease, else the first that says that there is none. */
function namedDisease(words: string): RegExpExecArray | null {
  const all = [...words.matchAll(DISEASES)]
  return all.find(([word]) => !FINDS_NOTHING.test(word)) ?? all[0] ?? null
}

/** Each value once, the surest reading of it. */
function firstOfEach(facts: readonly FoundFact[]): FoundFact[] {
  const best = new Map<string, FoundFact>()
  for (const fact of facts) {
    const key = fact.value.toLowerCase()
    const other = best.get(key)
    if (!other || other.confidence < fact.confidence) best.set(key, fact)
  }
  return [...best.values()]
}
