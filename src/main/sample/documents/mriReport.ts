import type { SampleDocument } from '../document.ts'
import { regionalCancerInstitute } from '../letterheads.ts'

export const mriReport: SampleDocument = {
  title: 'MRI report',
  letterhead: regionalCancerInstitute('Radiology'),
  reference: 'MR26-0000',
  date: '2026-04-17',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'MRI of both breasts, with contrast' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Date of the examination', value: '17 Apr 2026' },
          { label: 'Asked for by', value: 'Regional Cancer Institute, Breast team' },
          { label: 'Reason', value: 'Left breast cancer, known from a biopsy. How far?' },
          { label: 'Compared with', value: 'Mammogram of 24 Feb 2026, ultrasound of 26 Feb 2026' },
        ],
      },
      { kind: 'heading', text: 'What was done' },
      {
        kind: 'list',
        items: [
          'Scanner of 3 tesla, lying face down, with a breast coil.',
          'Pictures before and after gadolinium contrast, 0.1 mmol per kg of body weight, in a vein of the right arm.',
          'No reaction to the contrast. Kidney function of 10 Mar 2026 was checked first.',
        ],
      },
      { kind: 'heading', text: 'Quality' },
      {
        kind: 'paragraph',
        text: 'Good. Very little movement. The normal tissue takes up little contrast, which makes findings easy to see.',
      },
    ],
    [
      { kind: 'heading', text: 'Left breast' },
      {
        kind: 'fields',
        rows: [
          { label: 'Place', value: '2 o’clock, middle depth, with the biopsy clip at its front edge' },
          { label: 'Kind', value: 'One irregular mass with an uneven edge' },
          { label: 'Size', value: '24 × 18 × 16 mm', strong: true },
          { label: 'Contrast', value: 'Fast uptake, then wash-out (type 3 curve)' },
          { label: 'Other places', value: 'None in the left breast' },
          { label: 'Skin, nipple, muscle', value: 'Free' },
        ],
      },
      { kind: 'heading', text: 'Right breast' },
      { kind: 'paragraph', text: 'No suspicious uptake of contrast.' },
      { kind: 'heading', text: 'Nodes and bones' },
      {
        kind: 'paragraph',
        text: 'The nodes of both armpits and behind the breastbone are of normal size and shape. The ribs and the breastbone are normal as far as they can be seen.',
      },
    ],
    [
      { kind: 'heading', text: 'Impression' },
      {
        kind: 'callout',
        text: 'One known cancer in the left breast, 24 mm. No other suspicious place in either breast. No suspicious nodes. BI-RADS category 6.',
      },
      { kind: 'heading', text: 'Note on the size' },
      {
        kind: 'paragraph',
        text: 'MRI often measures a tumor 1 to 3 mm larger than ultrasound does. The three measurements (22 mm, 21 mm and 24 mm) fit one another.',
      },
      {
        kind: 'table',
        columns: [
          { heading: 'Examination', share: 0.4 },
          { heading: 'Date', share: 0.3 },
          { heading: 'Size', share: 0.3 },
        ],
        rows: [
          ['Mammogram', '24 Feb 2026', '22 mm'],
          ['Ultrasound', '26 Feb 2026', '21 × 16 × 14 mm'],
          ['MRI', '17 Apr 2026', '24 × 18 × 16 mm'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'The pictures (1,240 in all) can be had on a disc from our film library.',
      },
      { kind: 'signature', lines: ['Radiologist', 'Regional Cancer Institute, Radiology'] },
      { kind: 'note', text: 'Copy: Regional Cancer Institute, Breast team' },
    ],
  ],
}
