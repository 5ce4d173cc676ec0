import type { SampleDocument } from '../document.ts'
import { regionalCancerInstitute } from '../letterheads.ts'

export const teamLetter: SampleDocument = {
  title: 'Team letter',
  letterhead: regionalCancerInstitute('Breast team: cancer medicine, surgery, radiation'),
  reference: '00-0000',
  date: '2026-04-24',
  face: 'serif',
  pages: [
    [
      { kind: 'dates', left: 'Visit: 22 April 2026', right: 'Letter: 24 April 2026' },
      { kind: 'title', text: 'Letter from the breast team meeting' },
      { kind: 'paragraph', text: 'About: Sample Patient, born 14 Feb 1968' },
      { kind: 'paragraph', text: 'Dear colleague,' },
      {
        kind: 'paragraph',
        text: 'We saw this patient on 22 April with her daughter, and talked about her case in our team meeting on 23 April. A cancer doctor, a breast surgeon, a radiation doctor and a radiologist took part. She came because two hospitals had given her different advice on treatment.',
      },
      {
        kind: 'fields',
        rows: [
          { label: 'Diagnosis', value: 'Invasive breast cancer, left breast, 2 o’clock', strong: true },
          { label: 'Type', value: 'Ductal' },
          { label: 'Grade', value: 'Grade 2 of 3' },
          { label: 'Size', value: '24 mm on MRI of 17 April 2026' },
          { label: 'Stage', value: 'Stage 2A (T2 N0 M0)' },
        ],
      },
      { kind: 'heading', text: 'How she is' },
      {
        kind: 'paragraph',
        text: 'She feels well and does everything she did before. She takes lisinopril for blood pressure and vitamin D, and has a rash from penicillin. We feel one lump of about 2 cm and no nodes. Heart, lungs and liver: nothing unusual.',
      },
      {
        kind: 'paragraph',
        text: 'What matters most to her: to be safe, to keep the breast if that is sound, and to avoid chemotherapy unless it clearly helps.',
      },
    ],
    [
      { kind: 'heading', text: 'What we had in hand' },
      {
        kind: 'list',
        items: [
          'Pathology report of 9 March and surgeon’s letter of 12 March (Community Hospital).',
          'Slide review of 30 March, HER2 result of 1 April and consult letter of 2 April (University Breast Center).',
          'Mammogram of 24 February, ultrasound of 26 February, with pictures.',
          'MRI of 17 April, done here.',
          'Blood tests of 10 March.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'So we had read both earlier reports before we formed our own view. We did not look at the slides ourselves.',
      },
      { kind: 'heading', text: 'What the tumor is like' },
      {
        kind: 'paragraph',
        text: 'Both laboratories describe the same kind of tumor: progesterone receptor and estrogen receptor positive, HER2 negative on second test. Between 16 and 18 % of the cells are getting ready to divide (Ki-67).',
      },
      {
        kind: 'paragraph',
        text: 'The MRI shows a single tumor. It has not been found in any other place in the breasts or in the nodes.',
      },
      { kind: 'heading', text: 'Where the two earlier opinions part' },
      {
        kind: 'paragraph',
        text: 'The first advises taking the whole breast, with chemotherapy before it and no radiation. The second advises taking the lump, with radiation and hormone tablets and no chemotherapy. Our own view is on the next page.',
      },
    ],
    [
      { kind: 'heading', text: 'What we advise' },
      {
        kind: 'fields',
        rows: [
          {
            label: 'Surgery',
            value:
              'Remove the lump and check 1 to 3 lymph nodes in the left armpit in the same operation (sentinel node biopsy).',
          },
          {
            label: 'Medicine',
            value:
              'Hormone tablets for 5 to 10 years. Whether to add chemotherapy depends on a gene test of the tumor. A low score speaks against it, a high score for it.',
          },
          {
            label: 'Radiation',
            value:
              'Yes: 5 treatments after surgery, over one week, to the left breast. Holding the breath during the treatment keeps the heart out of the way.',
          },
        ],
      },
      { kind: 'heading', text: 'What is still needed' },
      {
        kind: 'paragraph',
        text: 'A gene test on the tumor sample is still needed. The tissue block is with Community Hospital; the laboratory needs the block, or ten unstained slides, and takes about two weeks. This is not the blood test of the genetics clinic, which looks for changes that run in families.',
      },
      { kind: 'heading', text: 'Why we add the lymph nodes' },
      {
        kind: 'paragraph',
        text: 'Pictures can miss small deposits. Looking at the first nodes that drain the breast tells more about the stage, at the price of a small risk of swelling of the arm.',
      },
      {
        kind: 'paragraph',
        text: 'If the nodes hold no cancer, nothing more is done to the armpit.',
      },
    ],
    [
      { kind: 'heading', text: 'How soon' },
      {
        kind: 'paragraph',
        text: 'We would like to start within 6 weeks. The operation does not have to wait for the gene test: its result is needed only for the medicine that comes afterwards.',
      },
      { kind: 'heading', text: 'What we told the patient' },
      {
        kind: 'paragraph',
        text: 'We told her where the three opinions agree and where they do not. On what the tumor is, they agree. On treatment there is more than one sound way, and what she prefers counts. She may take her time, and she may ask again.',
      },
      {
        kind: 'paragraph',
        text: 'She would like to talk to her family doctor before she decides. If she chooses to be treated here, one telephone call is enough.',
      },
      { kind: 'heading', text: 'Whom to call' },
      {
        kind: 'fields',
        rows: [
          { label: 'Breast nurse', value: '555-0131, Monday to Friday, 8 to 16' },
          { label: 'Film library', value: '555-0132, for the MRI pictures on a disc' },
        ],
      },
      { kind: 'paragraph', text: 'With kind regards, for the team,' },
      { kind: 'signature', lines: ['Cancer doctor', 'Regional Cancer Institute, Breast team'] },
      {
        kind: 'note',
        text: 'Copy: the patient; family doctor; Community Hospital; University Breast Center',
      },
    ],
  ],
}
