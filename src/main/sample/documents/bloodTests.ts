import type { Column, SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

const columns: Column[] = [
  { heading: 'Test', share: 0.42 },
  { heading: 'Result', share: 0.14, align: 'right' },
  { heading: 'Unit', share: 0.18 },
  { heading: 'Usual range', share: 0.26 },
]

export const bloodTests: SampleDocument = {
  title: 'Blood tests',
  letterhead: communityHospital('Laboratory'),
  reference: 'L26-0000',
  date: '2026-03-10',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'Blood test results' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Sample', value: 'Blood from a vein, taken 10 Mar 2026 at 08:30, fasting' },
          { label: 'Asked for by', value: 'Community Hospital, Breast surgery' },
          { label: 'Reported', value: '10 Mar 2026 at 14:05' },
        ],
      },
      { kind: 'heading', text: 'Blood count' },
      {
        kind: 'table',
        columns,
        rows: [
          ['Hemoglobin', '13.4', 'g/dL', '12.0 to 15.5'],
          ['Hematocrit', '40.1', '%', '36.0 to 46.0'],
          ['Red cells', '4.5', 'million/µL', '3.9 to 5.2'],
          ['Mean cell volume', '89', 'fL', '80 to 100'],
          ['White cells', '6.2', 'thousand/µL', '4.0 to 11.0'],
          ['Neutrophils', '3.7', 'thousand/µL', '1.8 to 7.5'],
          ['Lymphocytes', '1.9', 'thousand/µL', '1.0 to 4.0'],
          ['Platelets', '248', 'thousand/µL', '150 to 400'],
        ],
      },
      { kind: 'note', text: 'All results on this page are within the usual range.' },
    ],
    [
      { kind: 'heading', text: 'Kidneys and salts' },
      {
        kind: 'table',
        columns,
        rows: [
          ['Creatinine', '0.8', 'mg/dL', '0.5 to 1.0'],
          ['Filtration rate (estimated)', '84', 'mL/min', 'above 60'],
          ['Sodium', '140', 'mmol/L', '135 to 145'],
          ['Potassium', '4.2', 'mmol/L', '3.5 to 5.1'],
          ['Calcium', '9.5', 'mg/dL', '8.6 to 10.2'],
        ],
      },
      { kind: 'heading', text: 'Liver and sugar' },
      {
        kind: 'table',
        columns,
        rows: [
          ['Alanine aminotransferase (ALT)', '22', 'U/L', '7 to 35'],
          ['Aspartate aminotransferase (AST)', '20', 'U/L', '10 to 35'],
          ['Alkaline phosphatase', '71', 'U/L', '35 to 105'],
          ['Bilirubin, total', '0.6', 'mg/dL', '0.1 to 1.2'],
          ['Albumin', '4.3', 'g/dL', '3.5 to 5.0'],
          ['Glucose, fasting', '96', 'mg/dL', '70 to 99'],
        ],
      },
      { kind: 'note', text: 'All results on this page are within the usual range.' },
      { kind: 'signature', lines: ['Checked by the laboratory', 'Community Hospital, Laboratory'] },
    ],
  ],
}
