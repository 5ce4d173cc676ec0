import type { SampleDocument } from '../document.ts'
import { familyPractice } from '../letterheads.ts'

export const medicinesAndAllergies: SampleDocument = {
  title: 'Medicines and allergies',
  letterhead: familyPractice,
  reference: '00-0000',
  date: '2026-02-03',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'Medicines and allergies' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Gone through on', value: '3 Feb 2026, with the patient' },
        ],
      },
      { kind: 'heading', text: 'Medicines taken every day' },
      {
        kind: 'table',
        columns: [
          { heading: 'Medicine', share: 0.24 },
          { heading: 'Dose', share: 0.22 },
          { heading: 'For', share: 0.3 },
          { heading: 'Since', share: 0.24 },
        ],
        rows: [
          ['Lisinopril', '10 mg, morning', 'Blood pressure', '2019'],
          ['Vitamin D3', '25 µg, morning', 'Bones', '2022'],
        ],
      },
      { kind: 'heading', text: 'Medicines taken now and then' },
      {
        kind: 'table',
        columns: [
          { heading: 'Medicine', share: 0.24 },
          { heading: 'Dose', share: 0.22 },
          { heading: 'For', share: 0.54 },
        ],
        rows: [['Acetaminophen', '500 mg', 'Headache, a few times a year']],
      },
      { kind: 'heading', text: 'Allergies' },
      {
        kind: 'fields',
        rows: [
          { label: 'Penicillin', value: 'Rash over the whole body, 1994', strong: true },
          { label: 'Latex, contrast dye, food', value: 'None known' },
        ],
      },
      { kind: 'heading', text: 'Health problems and operations' },
      {
        kind: 'list',
        items: [
          'High blood pressure, well controlled (126/78 today).',
          'Appendix removed in 1986.',
          'Last period at the age of 51. No hormone treatment.',
          'Never smoked. A glass of wine on some weekends.',
        ],
      },
      { kind: 'signature', lines: ['Family doctor', 'Example Family Practice'] },
    ],
  ],
}
