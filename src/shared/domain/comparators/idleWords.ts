/** Words, as `foldWords` gives them, that say nothing a comparison turns on. */
const IDLE = new Set(
  `and is are was were be been being has have had it its this that these there here with at on by as to for from into i we you he she
  they my our your his her their doctor patient woman man show shown showed see seen find found finding note noted identify identified
  present described describe report reported reading read measure measured measuring result resulted value approximately about around
  circa ca roughly overall total said say also further same again still now currently current clear clearly definite definitely
  certain certainly yes per according see above below who ajcc uicc edition th st nd rd 8 classification system combined histologic
  histological nottingham specimen sample tissue biopsy core needle excision resection slide microscopy microscopic gross exam
  examination diagnosis diagnosed dx impression assessment opinion consistent advise advised advize advized repeat ihc immunohistochemistry immunohistochemical recommend recommended suggest plan planned
  treatment therapy need needed should would will please do done get give given take taken use used one primary case side so far start begin a`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that turn or hedge what stands beside them: left over, they forbid a judgment. */
const TURNING = new Set(
  `no not none never without nor neither cannot or either versus vs if unless depend instead rather but except although however maybe
  perhaps possibly possible probably likely unlikely could might may only stop avoid against after before until first then later
  exclude rule out absent negative denied ? <  > less more than at least most under over up`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Topics that ask for one property of a thing: the thing itself may be named or not ("a grade 2 tumor of the breast"). */
const ONE_PROPERTY = new Set([
  'grade',
  'stage',
  'size',
  'margins',
  'hormone-receptors',
  'er',
  'pr',
  'her2',
  'ki-67',
  'other-marker',
  'urgency',
  'aim',
  'outlook',
  'follow-up',
])
const ORGANS = new Set(
  `breast lung colon rectum prostate kidney bladder pancreas liver skin thyroid ovary uterus cervix brain knee hip shoulder spine back heart
  body side`.split(/\s+/),
)
/** What the statement is about anyway, unless its topic asks just that. */
const SUBJECT = new Set([
  'tumor',
  'cancer',
  'carcinoma',
  'neoplasm',
  'lesion',
  'mass',
  'lump',
  'disease',
  'cell',
])
const ASKS_WHAT = new Set(['diagnosis', 'type', 'cause', 'certainty'])

/** Topics that ask what is to be done: a value in them says whom or what it is done to, "remove positive nodes". */
const ASKS_WHAT_TO_DO = new Set([
  'surgery',
  'medicine',
  'radiation',
  'watchful-waiting',
  'other-treatment',
  'alternatives',
  'tests-needed',
  'referral',
])

/** Signs that join treatments: "lumpectomy + SLNB". Beside markers a plus is a result. */
const JOINS = new Set(['+', '/', '→'])

/** Whether a topic asks what is to be done. */
export function asksWhatToDo(topicId: string): boolean {
  return ASKS_WHAT_TO_DO.has(topicId)
}

/** Whether a topic asks for one property, so that names of diseases only say what has it. */
export function asksOneProperty(topicId: string): boolean {
  return ONE_PROPERTY.has(topicId)
}

/** Whether a word adds nothing to what is said on a topic. */
export function isIdle(word: string, topicId: string): boolean {
  if (IDLE.has(word) || (word === 'type' && topicId === 'type')) return true
  if (JOINS.has(word)) return asksWhatToDo(topicId)
  if (ORGANS.has(word)) return ONE_PROPERTY.has(topicId)
  return SUBJECT.has(word) && !ASKS_WHAT.has(topicId)
}

/** Whether a word may turn round what is said. */
export function isTurning(word: string): boolean {
  return TURNING.has(word)
}
