import type { SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

export const surgeonsLetter: SampleDocument = {
  title: 'Surgeon’s letter',
  letterhead: communityHospital('Breast surgery'),
  reference: '00-0000',
  date: '2026-03-12',
  face: 'serif',
  pages: [
    [
      { kind: 'dates', left: 'Visit: 11 March 2026', right: 'Letter: 12 March 2026' },
      { kind: 'title', text: 'Letter from the breast surgery clinic' },
      { kind: 'paragraph', text: 'About: Sample Patient, born 14 Feb 1968' },
      { kind: 'paragraph', text: 'Dear colleague,' },
      {
        kind: 'paragraph',
        text: 'Thank you for sending me this patient, whom I saw in the clinic with her daughter. She found a lump in her left breast in January. It does not hurt, and it has not changed since.',
      },
      {
        kind: 'paragraph',
        text: 'There is a firm lump of about 2 cm in the upper outer part of the left breast, at 2 o’clock. It moves freely. The skin and the nipple look normal. I feel no enlarged nodes in either armpit. The right breast is normal.',
      },
      {
        kind: 'fields',
        rows: [
          { label: 'Diagnosis', value: 'Invasive ductal carcinoma, left breast', strong: true },
          { label: 'Biopsy', value: 'Taken on 4 March 2026, reported on 9 March 2026' },
          { label: 'Size', value: '22 mm on the mammogram, 21 mm on ultrasound' },
          { label: 'Stage', value: 'Clinical stage 2A (T2 N0 M0)' },
          { label: 'Health', value: 'Good. Takes a tablet for blood pressure. Penicillin gives her a rash.' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'I explained the result of the biopsy, and I showed her and her daughter the pictures. We took time for their questions. They asked me to write down what I advise, and why, so that they can read it again at home.',
      },
      {
        kind: 'paragraph',
        text: 'She lives with her husband, works part time in a library and walks every day. Her mother’s sister had breast cancer at 71. Nobody else in the family is known to have had cancer.',
      },
    ],
    [
      { kind: 'heading', text: 'What I advise' },
      {
        kind: 'fields',
        rows: [
          {
            label: 'Surgery',
            value:
              'I advise removing the whole breast (mastectomy). The lump is large for the size of the breast, and taking out less would change its shape a good deal.',
          },
          {
            label: 'Medicine',
            value:
              'I advise chemotherapy before surgery, over about four months, to make the tumor smaller and to treat the whole body early.',
          },
          {
            label: 'Radiation',
            value: 'Radiation is not needed when the whole breast is removed and the nodes look clear.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'There is no need to hurry from one day to the next, but it should not drift either: treatment should start within 6 weeks of this letter.',
      },
      {
        kind: 'paragraph',
        text: 'We talked about the good and the hard sides of this plan: tiredness and hair loss with chemotherapy, about three weeks of rest after the operation, and the choice of having the breast shaped anew in the same operation or later.',
      },
      {
        kind: 'paragraph',
        text: 'The patient would like to hear another opinion before she decides. I encouraged her to. Our pathology department will lend the slides when she asks for them in writing.',
      },
      { kind: 'paragraph', text: 'With kind regards,' },
      { kind: 'signature', lines: ['Breast surgeon', 'Community Hospital, Breast surgery'] },
      { kind: 'note', text: 'Copy: the patient; Community Hospital, Department of Pathology' },
    ],
  ],
}
