import { type Comparator, oneSays, quoted } from './comparator.ts'
import { readStep, type Step, sameInOtherWords } from './steps.ts'

type Outlook = 'good' | 'fair' | 'poor'

const OUTLOOKS: readonly (readonly [Outlook, RegExp])[] = [
  [
    'poor',
    /\b(?:(?:very )?(?:poor|bad|unfavou?rable|grave|dismal|guarded)|not (?:so |very )?good)(?: (?:outlook|prognosis))?\b/iu,
  ],
  ['fair', /\b(?:fair|intermediate|moderate|uncertain|mixed)(?: (?:outlook|prognosis))?\b/iu],
  ['good', /\b(?:(?:very )?(?:good|favou?rable|excellent))(?: (?:outlook|prognosis))?\b/iu],
]

/** The outlook in one word. Good against poor differs; how good is left to the words. */
export const outlook: Comparator<Step<Outlook>> = {
  label: 'outlook',
  read: (statement, topicId) => (topicId === 'outlook' ? readStep(statement, OUTLOOKS) : null),
  compare(earlier, later) {
    const reason = oneSays(quoted(earlier.written), quoted(later.written))
    const values = new Set([earlier.value, later.value])
    if (values.size === 2) return { how: values.has('fair') ? 'unclear' : 'different', reason }
    // "Excellent" is more than "good", and nobody can say how much.
    const [a, b] = [earlier, later].map(({ written }) =>
      /\b(?:very|excellent|grave|dismal)\b/iu.test(written),
    )
    if (a !== b) return { how: 'unclear', reason }
    return { how: 'same', reason: sameInOtherWords(earlier.written, later.written) }
  },
}
