import { type Comparator, oneSays, quoted } from './comparator.ts'
import { readStep, type Step, sameInOtherWords } from './steps.ts'

/** 0 ruled out, 1 unlikely, 2 possible, 3 likely, 4 certain. */
type Level = 0 | 1 | 2 | 3 | 4

/*
 * Steps after the certainty lexicon for radiology reports (Panicek and Hricak, AJR 2016;207:2–3), with the everyday words for them.
 * What denies comes first: "not certain" holds "certain".
 */
const STEPS: readonly (readonly [Level, RegExp])[] = [
  [
    2,
    /\b(?:not (?:at all |entirely |completely |quite )?(?:sure|certain|clear|definite|conclusive)|uncertain|unsure|undetermined|indeterminate|inconclusive|equivocal|unclear)\b/iu,
  ],
  [0, /\b(?:ruled out|excluded|certainly not|definitely not|impossible)\b/iu],
  [1, /\b(?:unlikely|improbable|doubtful|low (?:suspicion|likelihood|probability))\b/iu],
  [2, /\b(?:possibl[ey]|may be|might be|could be|cannot (?:be )?(?:excluded?|ruled? out)|perhaps|maybe)\b/iu],
  [
    3,
    /\b(?:likely|probabl[ey]|suspicious|suspected|presumed|presumably|favou?red|high (?:suspicion|likelihood|probability))\b/iu,
  ],
  [
    4,
    /\b(?:(?:completely |absolutely |very )?(?:certain|sure|definite|clear)|definitive|certainly|definitely|diagnostic|no doubt|without (?:a )?doubt|proven|beyond doubt)\b/iu,
  ],
]

const FINER =
  /%|\b(?:percent|(?:very|most|highly) (?:likely|probable|unlikely)|(?:rather|pretty|fairly|reasonably|quite|almost|nearly|somewhat|more|less) (?:likely|probable|sure|certain|unlikely|possible))\b/iu

/** How sure a doctor says they are, where the topic asks just that. */
export const certainty: Comparator<Step<Level>> = {
  label: 'certainty',
  read(statement, topicId) {
    // "90 % sure" and "pretty sure" say more finely how sure than these steps do.
    if (topicId !== 'certainty' || FINER.test(statement.open)) return null
    return readStep(statement, STEPS)
  },
  compare(earlier, later) {
    if (earlier.value === later.value) {
      return { how: 'same', reason: sameInOtherWords(earlier.written, later.written) }
    }
    const reason = oneSays(quoted(earlier.written), quoted(later.written))
    const [low, high] = [Math.min(earlier.value, later.value), Math.max(earlier.value, later.value)]
    // Likely and certain point the same way, and the later is surer; likely and unlikely do not.
    if (low <= 1 && high >= 3) return { how: 'different', reason }
    if (low >= 2) return { how: earlier.value < later.value ? 'adds' : 'lacks', reason }
    return { how: 'unclear', reason }
  },
}
