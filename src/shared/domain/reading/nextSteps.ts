import { contextAt } from './context.ts'
import type { ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import type { SectionKind } from './headingWords.ts'
import { type Place, sectionAt } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import { bareOf, tidied } from './statement.ts'

const MOST = 40
const LONGEST = 420

/** Sections that tell what was, not what is to be done. */
const TELLS_THE_PAST: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'family-history',
  'social-history',
  'review-of-systems',
  'technique',
  'comparison',
  'procedure',
  'procedure-details',
  'anesthesia',
  'operation-record',
  'gross',
  'microscopic',
  'specimen',
  'allergies',
  'medications',
  'physical-examination',
  'complaint',
])
const TELLS_WHAT_TO_DO: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'plan',
  'recommendation',
  'assessment-and-plan',
])

/** Says that something is recommended. */
const RECOMMENDS = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:i|we|would|team|board|also|strongly|therefore|do)\s+(?:\p{L}+\s+){0,2}(?:recommend|advise|suggest|propose)(?!ed\s+dose)`,
      String.raw`(?:is|are|be|been|was|were)\s+(?:\p{L}+ly\s+)?(?:recommended|advised|suggested|advisable|warranted|indicated)`,
      String.raw`recommend(?:s|ed|ing|ation)?(?=\s*(?:[:\-–]|\p{L}))`,
      String.raw`(?:suggest|advise|consider)(?:s|ed)?\s+(?:an?\s+|the\s+)?(?:\p{L}+[\s-]+){0,3}(?:biops|follow|repeat|correlation|mri|ct|pet|ultraso|mammogra|imaging|test|evaluation|consult|referral|excision|surveillance|colonoscopy|clinical)`,
      String.raw`follow[\s-]?up\s+(?:\p{L}+\s+){0,4}(?:in|within|at|after|with|every)\s+(?:\p{L}+\s+){0,3}(?:\d|one|two|three|four|five|six|eight|twelve|dr\b|doctor|clinic|me\b|primary|oncolog|surg|urolog|cardiolog)`,
      String.raw`(?:repeat|recheck|return|see\s+\p{L}+\s+back|short[\s-](?:term|interval))\s+(?:\p{L}+[\s-]+){0,6}(?:in|after|every)\s+(?:\p{L}+\s+){0,2}(?:\d|one|two|three|four|five|six|eight|twelve)`,
      String.raw`should\s+(?:be\s+(?:followed|evaluated|seen|repeated|considered|referred|biopsied|excised|performed|correlated)|undergo|return|follow|start|begin|continue|stop|have\s+(?:an?\s+)?(?:repeat|follow))`,
      String.raw`(?:is|are)\s+still\s+(?:needed|required|to\s+be\s+done)`,
      String.raw`(?:clinical|pathologic\p{L}*|radiologic\p{L}*)\s+correlation`,
      String.raw`se\s+(?:recomienda|sugiere|aconseja)`,
      String.raw`(?:empfohlen|empfehlen|wir\s+empfehlen)`,
      String.raw`(?:nous\s+recommandons|est\s+recommand[ée]e?|à\s+contrôler)`,
      'öneril(?:ir|mektedir|di)',
    ].join('|') +
    ')',
  'iu',
)
/** One of these is in all that recommends. */
const MAY_RECOMMEND =
  /recom|advis|suggest|propos|warrant|indicat|consider|follow|repeat|recheck|return|see\s|short|should|still|correlat|sugiere|aconseja|empf|contrôler|öneril/i
/** What opens an item of a plan. */
const ACTION =
  /^(?:will\s+|to\s+|please\s+|patient\s+(?:to|will)\s+|she\s+(?:will|is\s+to)\s+|he\s+(?:will|is\s+to)\s+|we\s+will\s+|i\s+will\s+)?(?:continue|start|begin|obtain|check|order|schedule|refer|referral|repeat|recheck|return|follow|discontinue|stop|increase|decrease|monitor|await|arrange|proceed|biopsy|consult|consider|discuss|get|call|resume|change|complete|avoid|keep|needle|annual|routine|surgical|surgery|radiation|chemotherapy|core|ultrasound-guided|clinical|genetic|physical\s+therapy|mri|ct|pet|mammogra\p{L}+|colonoscopy|screening|surveillance|admit|transfer)(?![\p{L}])/iu
/** Recommends nothing to the patient. */
const NO_STEP =
  /\b(?:what\s+(?:i|we|they|he|she)\s+(?:would\s+)?(?:advise|recommend|suggest)|recommended\s+(?:dose|by\s+(?:the\s+)?(?:manufacturer|asco|cap|who))|as\s+recommended|asco\/cap|(?:risks?|benefits|alternatives|complications)\b.{0,80}\b(?:explained|discussed|advised|understood)|advised\s+of|consulted\s+(?:for|by)|informed\s+consent|was\s+not\s+recommended\s+by)\b/i
/** A row of a table of advice: what it is about, then the advice. */
const ABOUT =
  /^(Surgery|Operation|Medicines?|Medications?|Drugs|Radiation(?: therapy)?|Radiotherapy|Chemotherapy|Hormone therapy|Treatment|Tests?|Imaging|Visits|Follow[- ]?up|Activity|Diet)(?: ?:)?\s+(?=\p{Lu})(?!\p{Lu}{2,}\b)/u
const WHEN =
  /\b(?:in|within|after|every|for)\s+(?:about\s+|approximately\s+|the\s+next\s+)?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|another)(?:\s?(?:-|–|to|or)\s?(?:\d{1,3}|one|two|three|four|five|six|twelve))?[\s-]*(?:hours?|days?|weeks?|months?|years?)\b/i

/** What a record recommends to do next, sentence by sentence; when, where it says so (`detail.when`). */
export function readNextSteps(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  const seen = new Set<string>()
  for (const { pageIndex, text } of document.pages) {
    for (const sentence of sentencesIn(text, 0, text.length)) {
      if (facts.length >= MOST) return facts
      if (sentence.end - sentence.start > LONGEST) continue
      const fact = readStep(document, text, { pageIndex, ...sentence })
      if (!fact || seen.has(fact.value.toLowerCase())) continue
      seen.add(fact.value.toLowerCase())
      facts.push(fact)
    }
  }
  return facts
}

function readStep(document: ReadDocument, text: string, sentence: Place): FoundFact | null {
  const section = sectionAt(document, sentence)
  const mayRecommend = MAY_RECOMMEND.test(text.slice(sentence.start, sentence.end))
  if (!mayRecommend && !TELLS_WHAT_TO_DO.has(section?.kind ?? 'other')) return null
  const heading = section?.heading
  const inHeading = heading?.pageIndex === sentence.pageIndex && heading.end > sentence.start
  const place = bareOf(
    text,
    inHeading ? { ...sentence, start: Math.min(heading.end, sentence.end) } : sentence,
  )
  if (!place) return null
  const words = text.slice(place.start, place.end)
  const kind = section?.kind ?? 'other'
  const recommends = mayRecommend ? RECOMMENDS.exec(words) : null
  const row = TELLS_WHAT_TO_DO.has(kind) ? ABOUT.exec(words) : null
  const acts = TELLS_WHAT_TO_DO.has(kind) && (row !== null || ACTION.test(words))
  if (
    !(recommends || acts) ||
    TELLS_THE_PAST.has(kind) ||
    NO_STEP.test(words) ||
    words.split(/\s+/).length < 2
  )
    return null
  if (kind === 'present-illness' || kind === 'clinical-history' || kind === 'hospital-course') return null
  const anchor = recommends
    ? {
        ...place,
        start: place.start + recommends.index,
        end: place.start + recommends.index + recommends[0].length,
      }
    : place
  const context = contextAt(document, anchor)
  const clause = text.slice(place.start, anchor.start).split(/[:;]\s/)
  // "No need to hurry, but do not wait: treatment should start within 6 weeks."
  const isApart = clause.length > 1 && !/\b(?:no|not|without|never)\b/i.test(clause.at(-1)!)
  const negated = context.negated && !isApart
  const when = WHEN.exec(words)?.[0].replace(/\s+/g, ' ').toLowerCase()
  return {
    kind: 'next-step',
    value: row ? adviceOn(row[1]!, words.slice(row[0].length)) : tidied(words),
    normalized: null,
    confidence: recommends ? (TELLS_WHAT_TO_DO.has(kind) ? 0.85 : 0.75) : 0.6,
    ...place,
    ...(when ? { detail: { when } } : {}),
    negated,
    uncertain: false,
    about: context.about,
  }
}

/** "Radiation   Yes: 5 treatments after surgery" as it is read: "Radiation: 5 treatments after surgery". */
function adviceOn(about: string, words: string): string {
  const advice = words.replace(/^Yes[:,.]\s+/, '')
  const isSentence = /^(?:I|[A-Z]{2,})\b/.test(advice)
  return tidied(`${about}: ${isSentence ? advice : advice.charAt(0).toLowerCase() + advice.slice(1)}`)
}
