import { isConfirmed, type ReportFact, type ReportPoint } from './reportFact.ts'

/** What a sentence of advice is about, by the words it opens with as the row of a table. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/^(?:surgery|operation):/iu, 'surgery'],
  [/^(?:medicines?|medications?|drugs|chemotherapy|hormone therapy):/iu, 'medicine'],
  [/^(?:radiation|radiotherapy)(?: therapy)?:/iu, 'radiation'],
  [/^(?:tests?|imaging):/iu, 'tests-needed'],
  [/^(?:visits|follow[- ]?up):/iu, 'follow-up'],
]

/** What it is about by its own words, if only one of these fits. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:surgery|surgical(?:ly)? (?:excision|resection|removal)|operation|operat(?:e|ed)|mastectomy|lumpectomy|\p{L}{3,}ectomy|(?:re-?)?excis(?:e|ed|ion)|resect(?:ion|ed)?|remov(?:e|ing|al)|arthroplasty|replacement)\b/iu,
    'surgery',
  ],
  [/\b(?:radiation|radiotherapy|irradiat\p{L}+|brachytherapy)\b/iu, 'radiation'],
  [
    /\b(?:chemotherapy|hormone (?:therapy|tablets|treatment)|endocrine therapy|immunotherapy|tamoxifen|letrozole|anastrozole|trastuzumab|antibiotics?)\b/iu,
    'medicine',
  ],
  [/\b(?:active surveillance|watchful waiting|watch and wait|observation only)\b/iu, 'watchful-waiting'],
  [/\b(?:refer(?:ral|red)?|consult(?:ation)? with|genetic counsel\p{L}+)\b/iu, 'referral'],
  [
    /\b(?:biops(?:y|ies)|MRI|CT|PET|ultrasound|mammogra\p{L}+|x-?rays?|scan|imaging|colonoscopy|endoscopy|gene tests?|genetic test\p{L}*|blood tests?|FISH|stains?|correlat(?:ion|ed?)|repeat \p{L}+)\b/iu,
    'tests-needed',
  ],
  [
    /\b(?:follow[\s-]?up|return (?:visit|in|to)|see\p{L}* (?:\p{L}+ )?(?:back|again)|check-?ups?|visits?|recheck)\b/iu,
    'follow-up',
  ],
]

const LONGEST = 240
/** What a page's head or foot left in the sentence. */
const PAGE_EDGE = /\bpage \d|\*{2}|electronically signed/iu

/** What a record advises to do next, sentence by sentence, each on the topic its words speak of. */
export function nextStepPoints(facts: readonly ReportFact[]): ReportPoint[] {
  return facts
    .filter((fact) => fact.kind === 'next-step' && (isConfirmed(fact) || isPlain(fact.value)))
    .flatMap((fact) => {
      const topicId = topicOf(fact.value)
      return topicId === null ? [] : [{ topicId, text: withoutRow(fact.value), facts: [fact] }]
    })
}

function isPlain(value: string): boolean {
  return value.length <= LONGEST && !PAGE_EDGE.test(value)
}

/** Null where the words speak of none of these, or of treatments of several kinds. */
function topicOf(value: string): string | null {
  const row = ROWS.find(([words]) => words.test(value))
  if (row) return row[1]
  const fitting = WORDS.filter(([words]) => words.test(value)).map(([, topicId]) => topicId)
  const [first, second] = fitting
  if (first === undefined) return null
  if (second === undefined) return first
  // "Follow-up MRI in 6 months": which test, and when; a visit only where no test is named.
  const treatments = fitting.filter((topicId) => !['tests-needed', 'follow-up', 'referral'].includes(topicId))
  if (treatments.length > 1) return null
  return treatments[0] ?? first
}

function withoutRow(value: string): string {
  const row = ROWS.find(([words]) => words.test(value))?.[0].exec(value)?.[0]
  const rest = row ? value.slice(row.length).trim() : value
  return rest === '' ? value : rest.charAt(0).toUpperCase() + rest.slice(1)
}
