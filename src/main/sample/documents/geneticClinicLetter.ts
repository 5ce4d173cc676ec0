import type { SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

export const geneticClinicLetter: SampleDocument = {
  title: 'Genetic clinic letter',
  letterhead: communityHospital('Genetics clinic'),
  reference: '00-0000',
  date: '2026-04-17',
  face: 'serif',
  pages: [
    [
      { kind: 'dates', left: 'Visit: 14 April 2026', right: 'Letter: 17 April 2026' },
      { kind: 'title', text: 'Genetics clinic letter' },
      { kind: 'paragraph', text: 'About: Sample Patient, born 14 Feb 1968' },
      { kind: 'paragraph', text: 'Dear colleague,' },
      {
        kind: 'paragraph',
        text: 'Thank you for asking us to see this patient. We met her on 14 April with her daughter. We talked about her family, and about gene testing on a blood sample.',
      },
      {
        kind: 'fields',
        rows: [
          { label: 'Diagnosis', value: 'Invasive ductal carcinoma, left breast', strong: true },
          { label: 'Stage', value: 'Clinical stage IIA (cT2 cN0 cM0)' },
          {
            label: 'Family',
            value: 'Mother’s sister had breast cancer at age 71. No other cancer is known on either side.',
          },
          {
            label: 'Blood test',
            value: 'Sample taken on 14 April. The result is expected in about four weeks.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'The gene test looks for changes that run in families. It is not the same as a gene test on the tumor, which is asked for by the cancer team.',
      },
      {
        kind: 'paragraph',
        text: 'We gave the patient a booklet and a phone number for questions. She chose to bring her daughter again when the result is ready. We will write to you again at that time.',
      },
      { kind: 'paragraph', text: 'With kind regards,' },
      { kind: 'signature', lines: ['Clinical geneticist', 'Community Hospital, Genetics clinic'] },
      { kind: 'note', text: 'Copy: family doctor; Community Hospital, breast surgery' },
    ],
    [
      { kind: 'heading', text: 'For the patient: what the blood test can show' },
      {
        kind: 'paragraph',
        text: 'Most breast cancers do not run in families. In a few families a change in a gene is passed on from parents to children and makes breast cancer more likely. The test on your blood looks at twelve such genes.',
      },
      {
        kind: 'fields',
        rows: [
          {
            label: 'A change',
            value: 'A change that is known to matter was found. Your family can be tested for it too.',
          },
          {
            label: 'No change',
            value: 'Nothing that is known to matter was found. This is the most usual result.',
          },
          {
            label: 'Not clear',
            value:
              'A change was found, but nobody knows yet if it matters. It does not alter what we advise.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'You decide who hears of the result. We tell your doctors only if you agree, and you have agreed that your family doctor may know.',
      },
      { kind: 'heading', text: 'If you have questions' },
      {
        kind: 'paragraph',
        text: 'The genetics nurse can be reached on 555-0114, from Monday to Friday between 9 and 12. You do not need an appointment to call.',
      },
    ],
  ],
}
