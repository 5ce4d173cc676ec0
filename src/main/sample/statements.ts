import type { OpinionKey } from './case.ts'
import type { RecordKey } from './sampleDocuments.ts'

export interface SampleEvidence {
  record: RecordKey
  /** Counted from 0. */
  pageIndex: number
  /** The words as they stand on the page; a line may end inside them. */
  quote: string
}

export interface SampleStatement {
  /** An id of the catalogue of topics. */
  topicId: string
  opinion: OpinionKey
  text: string
  evidence: readonly SampleEvidence[]
  /** False: no person has looked at the evidence yet. */
  checked: boolean
}

/** The person's own word on how two opinions relate on one topic. */
export interface SampleMark {
  topicId: string
  earlier: OpinionKey
  later: OpinionKey
  relation: 'same' | 'refined' | 'different'
  reason: string
  /** The words of the later statement that changed. */
  inlineWords: string
}

export const sampleStatements: readonly SampleStatement[] = [
  said('diagnosis', 'first', 'Invasive breast cancer', 'pathology-report', 1, 'Invasive breast cancer'),
  said(
    'diagnosis',
    'second',
    'Invasive breast cancer',
    'slide-review',
    1,
    'Invasive breast cancer, left breast',
  ),
  said(
    'diagnosis',
    'third',
    'Invasive breast cancer',
    'team-letter',
    1,
    'Invasive breast cancer, left breast',
  ),

  said('type', 'first', 'Ductal', 'pathology-report', 2, 'Invasive ductal carcinoma'),
  said(
    'type',
    'second',
    'Ductal, “no special type”',
    'slide-review',
    2,
    'Invasive carcinoma of no special type (ductal)',
  ),
  said('type', 'third', 'Ductal', 'team-letter', 1, 'Ductal'),

  said('grade', 'first', 'Intermediate grade', 'pathology-report', 2, 'intermediate grade'),
  said(
    'grade',
    'second',
    'Grade 2 of 3, score 7 of 9',
    'slide-review',
    2,
    'Grade 2 of 3. Total score 7 of 9',
  ),
  said('grade', 'third', 'Grade 2 of 3', 'team-letter', 1, 'Grade 2 of 3'),

  said('stage', 'first', 'Stage 2A', 'surgeons-letter', 1, 'Clinical stage 2A (T2 N0 M0)'),
  said('stage', 'second', 'Stage 2A', 'consult-letter', 1, 'Clinical stage 2A (T2 N0 M0)'),
  said('stage', 'third', 'Stage 2A', 'team-letter', 1, 'Stage 2A (T2 N0 M0)'),

  said('hormone-receptors', 'first', 'ER and PR positive', 'pathology-report', 3, 'ER and PR positive'),
  said('hormone-receptors', 'second', 'ER and PR positive', 'slide-review', 3, 'ER and PR positive'),
  said(
    'hormone-receptors',
    'third',
    'ER and PR positive',
    'team-letter',
    2,
    'progesterone receptor and estrogen receptor positive',
  ),

  said('her2', 'first', 'Unclear (score 2+)', 'pathology-report', 3, 'HER2 (stain): score 2+, equivocal'),
  said(
    'her2',
    'second',
    'Negative on a second test',
    'her2-result',
    1,
    'HER2 gene test (FISH): not amplified. Negative.',
  ),
  said('her2', 'third', 'Negative', 'team-letter', 2, 'HER2 negative on second test'),

  said(
    'surgery',
    'first',
    'Remove the whole breast',
    'surgeons-letter',
    2,
    'I advise removing the whole breast (mastectomy)',
  ),
  said('surgery', 'second', 'Remove the lump only', 'consult-letter', 2, 'We advise removing the lump only'),
  said(
    'surgery',
    'third',
    'Remove the lump, check 1 to 3 lymph nodes',
    'team-letter',
    3,
    'Remove the lump and check 1 to 3 lymph nodes',
  ),

  said(
    'medicine',
    'first',
    'Chemotherapy before surgery',
    'surgeons-letter',
    2,
    'I advise chemotherapy before surgery',
  ),
  said(
    'medicine',
    'second',
    'Hormone tablets, no chemotherapy',
    'consult-letter',
    2,
    'Hormone tablets for at least five years. We advise no chemotherapy',
  ),
  said(
    'medicine',
    'third',
    'Hormone tablets; chemotherapy depends on a gene test',
    'team-letter',
    3,
    'Hormone tablets for 5 to 10 years. Whether to add chemotherapy depends on a gene test of the tumor',
  ),

  said('radiation', 'first', 'Not needed', 'surgeons-letter', 2, 'Radiation is not needed'),
  said(
    'radiation',
    'second',
    'Yes, 15 treatments after surgery',
    'consult-letter',
    3,
    '15 treatments after surgery',
  ),
  said(
    'radiation',
    'third',
    'Yes, 5 treatments after surgery',
    'team-letter',
    3,
    '5 treatments after surgery',
  ),

  said(
    'urgency',
    'first',
    'Start within 6 weeks',
    'surgeons-letter',
    2,
    'treatment should start within 6 weeks',
  ),
  said(
    'urgency',
    'second',
    'Start within 6 weeks',
    'consult-letter',
    3,
    'Treatment should start within 6 weeks',
  ),
  {
    ...said('urgency', 'third', 'Start within 6 weeks', 'team-letter', 4, 'start within 6 weeks'),
    checked: false,
  },

  said(
    'tests-needed',
    'third',
    'Gene test on the tumor sample',
    'team-letter',
    3,
    'A gene test on the tumor sample is still needed',
  ),

  said(
    'follow-up',
    'second',
    'Every 6 months for 5 years',
    'consult-letter',
    3,
    'Every 6 months for 5 years',
  ),
]

const medicineReason = 'Chemotherapy: yes, no, or after a test.'

/** Only what the rules leave to a person: what depends on a test is neither yes nor no. */
export const sampleMarks: readonly SampleMark[] = [
  mark('medicine', 'second', 'third', 'different', medicineReason, 'chemotherapy depends on a gene test'),
  mark('medicine', 'first', 'third', 'different', medicineReason, 'chemotherapy depends on a gene test'),
]

function mark(
  topicId: string,
  earlier: OpinionKey,
  later: OpinionKey,
  relation: SampleMark['relation'],
  reason: string,
  inlineWords: string,
): SampleMark {
  return { topicId, earlier, later, relation, reason, inlineWords }
}

/** `pageNumber` as printed on the page, counted from 1. */
function said(
  topicId: string,
  opinion: OpinionKey,
  text: string,
  record: RecordKey,
  pageNumber: number,
  quote: string,
): SampleStatement {
  return { topicId, opinion, text, evidence: [{ record, pageIndex: pageNumber - 1, quote }], checked: true }
}
