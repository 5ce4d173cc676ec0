import type { SampleDocument } from '../document.ts'
import { universityBreastCenter } from '../letterheads.ts'

export const slideReview: SampleDocument = {
  title: 'Slide review',
  letterhead: universityBreastCenter('Breast pathology'),
  reference: 'R26-0000',
  date: '2026-03-30',
  face: 'sans',
  pages: [
    [
      { kind: 'title', text: 'Review of outside slides' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient, born 14 Feb 1968' },
          { label: 'Slides from', value: 'Community Hospital, Department of Pathology' },
          { label: 'Slides received', value: '25 Mar 2026' },
          { label: 'Asked for by', value: 'The patient, through our breast clinic' },
          { label: 'Reported', value: '30 Mar 2026' },
        ],
      },
      { kind: 'heading', text: 'Summary' },
      {
        kind: 'callout',
        text: 'Invasive breast cancer, left breast. No special type (ductal), grade 2. Both hormone receptors are positive. One further receptor result is to follow.',
      },
      { kind: 'heading', text: 'What we were asked' },
      {
        kind: 'paragraph',
        text: 'To read the slides of the biopsy of 4 Mar 2026 afresh, and to say what the tumor is. The patient asked for a reading by somebody who had not seen the first report.',
      },
      { kind: 'heading', text: 'How we worked' },
      {
        kind: 'paragraph',
        text: 'Two breast pathologists read the slides one after the other, without talking to each other first. They came to the same findings. The label on every slide was checked against the patient’s name and birth date.',
      },
    ],
    [
      { kind: 'heading', text: 'Findings on review' },
      {
        kind: 'fields',
        rows: [
          { label: 'Material received', value: '6 stained slides, 4 receptor stains' },
          { label: 'Outside report', value: 'Not supplied' },
          { label: 'Specimen', value: 'Left breast, core biopsy' },
          { label: 'Histologic type', value: 'Invasive carcinoma of no special type (ductal)' },
          {
            label: 'Nottingham grade',
            value: 'Grade 2 of 3. Total score 7 of 9',
            strong: true,
            note: 'Tubules 3 · Nuclei 2 · Mitoses 2',
          },
          { label: 'Longest in one core', value: '11 mm' },
          { label: 'In situ component', value: 'Not identified' },
          { label: 'Vessel invasion', value: 'Not identified' },
          { label: 'Calcium specks', value: 'None' },
          { label: 'Immune cells', value: '5 %' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'The slides were read before any outside report was opened. Receptor stains are described on the next page. HER2 is sent for a gene test (FISH) and will follow as a separate result.',
      },
    ],
    [
      { kind: 'heading', text: 'Receptor stains' },
      {
        kind: 'paragraph',
        text: 'The stained slides of the outside laboratory were scored again here. Their controls stained as expected.',
      },
      {
        kind: 'table',
        columns: [
          { heading: 'Stain', share: 0.36 },
          { heading: 'Result', share: 0.2 },
          { heading: 'Tumor cells', share: 0.2 },
          { heading: 'Strength', share: 0.24 },
        ],
        rows: [
          ['Estrogen receptor (ER)', 'Positive', '95 %', 'Strong'],
          ['Progesterone receptor (PR)', 'Positive', '75 %', 'Moderate'],
          ['Ki-67', 'Counted', '16 %', 'Not graded'],
        ],
      },
      {
        kind: 'list',
        items: ['Hormone receptors: ER and PR positive.', 'HER2 stain: 2+. Sent for gene test, to follow.'],
      },
      { kind: 'heading', text: 'What the numbers mean' },
      {
        kind: 'paragraph',
        text: 'A hormone receptor is called positive when 1 % of the tumor cells or more take up the stain. Ki-67 shows how many of the cells are getting ready to divide; 500 cells were counted.',
      },
    ],
    [
      { kind: 'heading', text: 'Comment' },
      {
        kind: 'paragraph',
        text: 'The tumor grows in nests and cords, with few tubules. This gives 3 points of 3 for tubules, although the nuclei and the mitoses stay in the middle. The total of 7 lies inside grade 2 (6 and 7).',
      },
      {
        kind: 'paragraph',
        text: 'The stain for E-cadherin was not among the slides. The pattern is not one that would call for it.',
      },
      { kind: 'heading', text: 'Limits of this review' },
      {
        kind: 'list',
        items: [
          'A needle biopsy shows a part of the tumor only. The grade of the whole tumor can be different.',
          'We did not have the tissue blocks, apart from the unstained slide used for the gene test.',
          'We saw no X-ray, ultrasound or other pictures.',
        ],
      },
      { kind: 'heading', text: 'Where the slides are' },
      {
        kind: 'paragraph',
        text: 'All slides stay with us until the gene test is done. They go back to Community Hospital, or on to another hospital, when the patient asks in writing.',
      },
      {
        kind: 'signature',
        lines: [
          'First and second breast pathologist',
          'University Breast Center, Breast pathology',
          '30 Mar 2026',
        ],
      },
      { kind: 'note', text: 'Copy: University Breast Center, Breast clinic; the patient' },
    ],
  ],
}
