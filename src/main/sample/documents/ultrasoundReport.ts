import type { SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

export const ultrasoundReport: SampleDocument = {
  title: 'Ultrasound report',
  letterhead: communityHospital('Breast imaging'),
  reference: 'X26-0002',
  date: '2026-02-26',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'Ultrasound of the left breast and armpit' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Date of the examination', value: '26 Feb 2026' },
          { label: 'Asked for by', value: 'Community Hospital, Breast imaging' },
          { label: 'Reason', value: 'Mass at 2 o’clock on the mammogram of 24 Feb 2026' },
        ],
      },
      { kind: 'heading', text: 'Left breast, 2 o’clock, 6 cm from the nipple' },
      {
        kind: 'fields',
        rows: [
          { label: 'Kind', value: 'Solid mass, where the mammogram shows it' },
          { label: 'Shape', value: 'Irregular, taller than wide' },
          { label: 'Edge', value: 'Not well defined, in part angular' },
          { label: 'Echo pattern', value: 'Darker than the tissue around it, with a shadow behind' },
          { label: 'Size', value: '21 × 16 × 14 mm', strong: true },
          { label: 'Blood flow', value: 'Some, at the edge' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'No other mass is seen in the left breast. The distance from the mass to the skin is 9 mm, and to the chest muscle 11 mm.',
      },
    ],
    [
      { kind: 'heading', text: 'Left armpit' },
      {
        kind: 'paragraph',
        text: 'Six nodes are seen. All have a thin, even rim (up to 2 mm) and a fatty center. No node looks suspicious.',
      },
      { kind: 'heading', text: 'Impression' },
      {
        kind: 'callout',
        text: 'Solid mass of 21 mm at 2 o’clock in the left breast. BI-RADS category 5. The nodes of the left armpit look normal.',
      },
      { kind: 'heading', text: 'Recommendation' },
      {
        kind: 'paragraph',
        text: 'Core needle biopsy of the mass under ultrasound. It was explained to the patient and booked for 4 Mar 2026. She takes no blood thinners.',
      },
      { kind: 'signature', lines: ['Radiologist', 'Community Hospital, Breast imaging'] },
      { kind: 'note', text: 'Copy: family doctor; Community Hospital, Breast surgery' },
    ],
  ],
}
