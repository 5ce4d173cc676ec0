import type { Concept } from '../terms/outline.ts'
import { diseases } from '../terms/terms.ts'
import type { Comparator } from './comparator.ts'
import { asksOneProperty } from './idleWords.ts'
import { compareNamed, type Named, readNamed } from './named.ts'

/** Where a type of tumor is asked, "ductal" stands for "ductal carcinoma". */
const ASKS_TYPE = new Set(['type', 'diagnosis'])

/** Topics on which one answer leaves room for another: spread to the liver beside spread to the bones. */
const BESIDE = new Set([
  'spread',
  'risks',
  'alternatives',
  'tests-needed',
  'follow-up',
  'referral',
  'outlook',
])

/**
 * Diseases, findings and symptoms by the app's own table of terms: another name is the same, a kind of it says more, a sibling differs.
 */
export const disease: Comparator<readonly Named[]> = {
  label: 'diagnosis',
  isAbout: asksOneProperty,
  read(statement, topicId) {
    return readNamed(statement, diseases(), ASKS_TYPE.has(topicId) ? asCarcinoma : undefined)
  },
  compare(earlier, later, topicId) {
    const table = diseases()
    const excludes = (a: Concept, b: Concept) => !BESIDE.has(topicId) && table.exclude(a.name, b.name)
    return compareNamed(earlier, later, { table, excludes })
  },
}

function asCarcinoma(words: readonly string[]): string[][] {
  return [
    [...words, 'carcinoma'],
    ['carcinoma', ...words],
    ['invasive', 'carcinoma', ...words],
  ]
}
