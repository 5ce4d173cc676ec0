import type { SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

export const mammogramReport: SampleDocument = {
  title: 'Mammogram report',
  letterhead: communityHospital('Breast imaging'),
  reference: 'X26-0001',
  date: '2026-02-24',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'Diagnostic mammogram, both breasts' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Date of the examination', value: '24 Feb 2026' },
          { label: 'Asked for by', value: 'Family doctor, Example Family Practice' },
          { label: 'Reason', value: 'Lump in the left breast, felt by the patient since January' },
          { label: 'Compared with', value: 'Mammogram of 6 Feb 2024, this hospital' },
        ],
      },
      { kind: 'heading', text: 'What was done' },
      {
        kind: 'paragraph',
        text: 'Pictures of both breasts from above (CC) and from the side (MLO), with tomosynthesis. A small marker was put on the skin over the lump. Magnified pictures of the left breast were added. Eight pictures in all.',
      },
      { kind: 'heading', text: 'Breast tissue' },
      {
        kind: 'paragraph',
        text: 'There are scattered areas of dense tissue (category b). Dense tissue can hide small changes.',
      },
      { kind: 'heading', text: 'Earlier history' },
      {
        kind: 'paragraph',
        text: 'No operation on the breasts. No hormone treatment. The mammogram of 2024 was read as normal.',
      },
    ],
    [
      { kind: 'heading', text: 'Left breast' },
      {
        kind: 'fields',
        rows: [
          { label: 'Place', value: 'Upper outer quadrant, 2 o’clock, 6 cm from the nipple' },
          { label: 'Kind', value: 'Mass, under the skin marker' },
          { label: 'Shape', value: 'Irregular' },
          { label: 'Edge', value: 'Spiculated' },
          { label: 'Density', value: 'High' },
          { label: 'Size', value: '22 mm', strong: true },
          { label: 'Calcium specks', value: 'None that are suspicious' },
          { label: 'Skin and nipple', value: 'Normal' },
          { label: 'Change since 2024', value: 'New' },
        ],
      },
      { kind: 'heading', text: 'Right breast' },
      {
        kind: 'paragraph',
        text: 'No mass, no suspicious calcium specks and no distortion. A round calcification in the lower inner quadrant is unchanged and harmless.',
      },
      { kind: 'heading', text: 'Armpits' },
      {
        kind: 'paragraph',
        text: 'The nodes that can be seen on the side pictures are of normal size and shape.',
      },
    ],
    [
      { kind: 'heading', text: 'Impression' },
      {
        kind: 'callout',
        text: 'Left breast: new irregular mass of 22 mm at 2 o’clock, highly suspicious.\nBI-RADS category 5.',
      },
      {
        kind: 'list',
        items: ['Right breast: harmless finding. BI-RADS category 2.', 'Overall: BI-RADS category 5.'],
      },
      { kind: 'heading', text: 'Recommendation' },
      {
        kind: 'paragraph',
        text: 'Ultrasound of the left breast and armpit, then a needle biopsy of the mass. The radiologist told the patient in person on the day of the examination, and the family doctor by telephone.',
      },
      { kind: 'heading', text: 'BI-RADS categories' },
      {
        kind: 'fields',
        rows: [
          { label: '0', value: 'More pictures are needed' },
          { label: '1 and 2', value: 'Normal, or a harmless finding' },
          { label: '3', value: 'Probably harmless' },
          { label: '4', value: 'Suspicious' },
          { label: '5', value: 'Highly suspicious' },
          { label: '6', value: 'Cancer known from a biopsy' },
        ],
      },
      { kind: 'signature', lines: ['Radiologist', 'Community Hospital, Breast imaging'] },
      { kind: 'note', text: 'Copy: family doctor; Community Hospital, Breast surgery' },
    ],
  ],
}
