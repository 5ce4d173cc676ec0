import { contextAt } from './context.ts'
import type { ReadDocument } from './document.ts'
import type { FoundFact } from './fact.ts'
import type { SectionKind } from './headingWords.ts'
import { type Place, type Section, sectionAt } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import { bareOf, tidied } from './statement.ts'

const MOST = 40
const LONGEST = 420

/** Sections that tell what was, not what is to be done. */
const TELLS_THE_PAST: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'present-illness',
  'clinical-history',
  'hospital-course',
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
  const kind = section?.kind ?? 'other'
  const tellsWhatToDo = TELLS_WHAT_TO_DO.has(kind)
  const mayRecommend = MAY_RECOMMEND.test(text.slice(sentence.start, sentence.end))
  if (TELLS_THE_PAST.has(kind) || !(mayRecommend || tellsWhatToDo)) return null
  const place = bareOf(text, afterHeading(section, sentence))
  if (!place) return null
  const words = text.slice(place.start, place.end)
  const recommends = mayRecommend ? RECOMMENDS.exec(words) : null
  const row = tellsWhatToDo ? ABOUT.exec(words) : null
  const acts = tellsWhatToDo && (row !== null || ACTION.test(words))
  if (!(recommends || acts) || NO_STEP.test(words) || words.split(/\s+/).length < 2) return null
  const when = WHEN.exec(words)?.[0].replace(/\s+/g, ' ').toLowerCase()
  return {
    kind: 'next-step',
    value: row ? adviceOn(row[1]!, words.slice(row[0].length)) : tidied(words),
    normalized: null,
    confidence: recommends ? (tellsWhatToDo ? 0.85 : 0.75) : 0.6,
    ...place,
    ...(when ? { detail: { when } } : {}),
    ...contextOfAdvice(document, text, place, recommends),
    uncertain: false,
  }
}

function afterHeading(section: Section | null, sentence: Place): Place {
  const heading = section?.heading
  if (heading?.pageIndex !== sentence.pageIndex || heading.end <= sentence.start) return sentence
  return { ...sentence, start: Math.min(heading.end, sentence.end) }
}

/** Whom advice is for and whether it is denied, told from the words that recommend, or where none does from all of it. */
function contextOfAdvice(
  document: ReadDocument,
  text: string,
  place: Place,
  recommends: RegExpExecArray | null,
): Pick<FoundFact, 'negated' | 'about'> {
  if (!recommends) return contextAt(document, place)
  const start = place.start + recommends.index
  const context = contextAt(document, { ...place, start, end: start + recommends[0].length })
  const clauses = text.slice(place.start, start).split(/[:;]\s/)
  // "No need to hurry, but do not wait: treatment should start within 6 weeks."
  const isApart = clauses.length > 1 && !/\b(?:no|not|without|never)\b/i.test(clauses.at(-1)!)
  return { ...context, negated: context.negated && !isApart }
}

/** "Radiation   Yes: 5 treatments after surgery" as it is read: "Radiation: 5 treatments after surgery". */
function adviceOn(about: string, words: string): string {
  const advice = words.replace(/^Yes[:,.]\s+/, '')
  const isSentence = /^(?:I|[A-Z]{2,})\b/.test(advice)
  return tidied(`${about}: ${isSentence ? advice : advice.charAt(0).toLowerCase() + advice.slice(1)}`)
}
