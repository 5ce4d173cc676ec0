import type { SampleDocument } from '../document.ts'
import { universityBreastCenter } from '../letterheads.ts'

export const her2Result: SampleDocument = {
  title: 'HER2 result',
  letterhead: universityBreastCenter('Breast pathology, molecular laboratory'),
  reference: 'M26-0000',
  date: '2026-04-01',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'HER2 result' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Tissue', value: 'Left breast, core biopsy of 4 Mar 2026, one unstained slide' },
          { label: 'Received', value: '27 Mar 2026' },
          { label: 'Reported', value: '1 Apr 2026' },
          { label: 'Why', value: 'The stain was scored 2+, which leaves the question open' },
        ],
      },
      { kind: 'callout', text: 'HER2 gene test (FISH): not amplified. Negative.' },
      { kind: 'heading', text: 'Counts' },
      {
        kind: 'fields',
        rows: [
          { label: 'Cells counted', value: '60, by two readers' },
          { label: 'HER2 signals per cell', value: '2.6' },
          { label: 'CEP17 signals per cell', value: '1.9' },
          { label: 'Ratio', value: '1.4', strong: true },
        ],
      },
      { kind: 'heading', text: 'How the counts are read' },
      {
        kind: 'paragraph',
        text: 'A ratio below 2.0 with fewer than 4.0 signals per cell is called not amplified (group 5). The marker for chromosome 17 (CEP17) serves as the measure. Inside controls worked as expected.',
      },
      {
        kind: 'signature',
        lines: ['Molecular pathologist', 'University Breast Center, Breast pathology', '1 Apr 2026'],
      },
      { kind: 'note', text: 'Copy: University Breast Center, Breast clinic; the patient' },
    ],
  ],
}
