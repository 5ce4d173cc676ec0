import type { Comparator } from './comparator.ts'

/** Topics that ask whether something is to be done at all. */
const ASKS_WHETHER = new Set([
  'surgery',
  'medicine',
  'radiation',
  'watchful-waiting',
  'other-treatment',
  'tests-needed',
  'follow-up',
  'referral',
])
const THING =
  '(?:surgery|operation|an operation|radiation|radiotherapy|radiation therapy|medicines?|medication|drugs?|treatment|therapy|tests?|further tests?|more tests?|follow-?up|referral|it|this)'
const NO = new RegExp(
  String.raw`^\W*(?:no|none|never|(?:${THING} (?:is )?)?not (?:needed|necessary|recommended|advised|indicated|required|planned|at (?:this|the) (?:time|moment)|now)|(?:no|not|without|against|avoid|omit|skip|advises? against|do(?:es)? not (?:need|recommend|advise))(?: (?:any|need for|further|more))* ${THING}(?: (?:is )?(?:needed|necessary|recommended|advised|indicated|required|planned|at this time|now))?|can be (?:omitted|avoided|left out)|unnecessary)\W*$`,
  'iu',
)
const YES = new RegExp(
  String.raw`^\W*(?:yes\b|(?:${THING} (?:is )?)?(?:needed|necessary|recommended|advised|indicated|required|planned)\W*$|(?:needs?|advises?|recommends?) ${THING}\W*$)`,
  'iu',
)

/** Whatever is advised without one of these words is a yes. */
const HEDGED =
  /\b(?:no|not|none|without|avoid|against|unless|if|depend\w*|maybe|may|might|could|consider|discuss|options?|possibl[ey]|unknown|unclear|undecided|pending|wait|later|stop|discontinue)\b|\?/iu

/** Yes or no to the very thing a topic asks about: "Not needed" against "Yes, 15 treatments". The value is whether it is advised. */
export const advice: Comparator<boolean> = {
  label: 'advice',
  read(statement, topicId) {
    if (!ASKS_WHETHER.has(topicId)) return null
    const { text } = statement
    if (NO.test(text)) return { value: false, places: [{ start: 0, end: text.length }] }
    const yes = YES.exec(text)
    if (yes) return { value: true, places: [{ start: 0, end: yes[0].length }] }
    return /\p{L}{2}|\d{4}/u.test(text) && !HEDGED.test(text) ? { value: true, places: [] } : null
  },
  compare(earlier, later) {
    if (earlier === later) return { how: 'same', reason: '' }
    return { how: 'different', reason: 'One advises it, the other does not.', inShort: 'Whether to have it.' }
  },
}
