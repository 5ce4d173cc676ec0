import { type Comparator, oneSays, quoted } from './comparator.ts'
import { readStep, type Step, sameInOtherWords } from './steps.ts'

type Aim = 'cure' | 'hold back' | 'ease'

const AIMS: readonly (readonly [Aim, RegExp])[] = [
  [
    'ease',
    /\b(?:palliati(?:ve|on)|(?:not|cannot be|no) cur(?:e|able|ative)|incurable|comfort(?:able)?(?: care)?|hospice|(?:to )?(?:ease|relieve|lessen) (?:the )?(?:pain|symptoms?|discomfort)|symptom (?:relief|control)|quality of life)\b/iu,
  ],
  [
    'hold back',
    /\b(?:hold(?:ing)? (?:it )?back|(?:to )?(?:slow|control|contain|delay)(?: (?:it|the (?:growth|disease|cancer|tumor)))?(?: down)?|disease control|prolong(?: life)?|live longer|remission|keep (?:it )?(?:from growing|in check|stable))\b/iu,
  ],
  [
    'cure',
    /\b(?:(?:to )?cure|curative(?: intent)?|curable|get rid of (?:it|the \p{L}+)(?: completely)?|radical treatment)\b/iu,
  ],
]

/** What treatment is meant to do: cure, hold back or ease. To cure and to do less than that differ. */
export const aim: Comparator<Step<Aim>> = {
  label: 'aim',
  read: (statement, topicId) => (topicId === 'aim' ? readStep(statement, AIMS) : null),
  compare(earlier, later) {
    if (earlier.value === later.value) {
      return { how: 'same', reason: sameInOtherWords(earlier.written, later.written) }
    }
    const reason = oneSays(quoted(earlier.written), quoted(later.written))
    // Holding back may well ease too.
    const toCure = earlier.value === 'cure' || later.value === 'cure'
    return { how: toCure ? 'different' : 'unclear', reason }
  },
}
