import type { SampleDocument } from '../document.ts'
import { universityBreastCenter } from '../letterheads.ts'

export const consultLetter: SampleDocument = {
  title: 'Consult letter',
  letterhead: universityBreastCenter('Breast clinic'),
  reference: '00-0000',
  date: '2026-04-02',
  face: 'serif',
  pages: [
    [
      { kind: 'dates', left: 'Visit: 31 March 2026', right: 'Letter: 2 April 2026' },
      { kind: 'title', text: 'Consult letter: second opinion' },
      { kind: 'paragraph', text: 'About: Sample Patient, born 14 Feb 1968' },
      { kind: 'paragraph', text: 'Dear colleague,' },
      {
        kind: 'paragraph',
        text: 'This patient asked us for a second opinion on a lump in her left breast. She brought the slides of her biopsy, the mammogram and the ultrasound pictures. At her own wish we did not ask for the first report or the first advice, so that we would look with fresh eyes.',
      },
      {
        kind: 'paragraph',
        text: 'Our pathologists read the slides again; their review of 30 March is enclosed. The outside HER2 score was unclear, so we asked for a gene test (FISH) on the same tissue. That result is enclosed too: HER2 negative.',
      },
      {
        kind: 'fields',
        rows: [
          {
            label: 'Diagnosis',
            value: 'Invasive breast cancer of no special type (ductal), left breast',
            strong: true,
          },
          { label: 'Grade', value: '2 of 3' },
          { label: 'Size', value: '22 mm on the mammogram' },
          { label: 'Stage', value: 'Clinical stage 2A (T2 N0 M0)' },
          { label: 'Nodes', value: 'None felt. None suspicious on the ultrasound pictures.' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'On examination there is one lump, about 2 cm, at 2 o’clock in the left breast. It is free from the skin and from the muscle. There is enough healthy tissue around it.',
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
              'We advise removing the lump only, with a rim of healthy tissue. The lump is small enough for the breast to keep its shape. If the edge is not clear, a second, small operation may be needed.',
          },
          {
            label: 'Medicine',
            value:
              'Hormone tablets for at least five years. We advise no chemotherapy: the tumor has many hormone receptors, is of middle grade, and the nodes look clear.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'The patient is past the change of life, so an aromatase inhibitor would be our first choice. It can make joints stiff and bones thinner. We talked about both, and about walking, vitamin D and calcium.',
      },
      { kind: 'heading', text: 'Why we would not take the whole breast' },
      {
        kind: 'paragraph',
        text: 'For a single lump of this size, people who keep the breast and have radiation live as long as people who have the whole breast removed. The chance that the cancer comes back in the same breast is a little higher, but small with both. Some people still prefer to have the whole breast removed, and that is a sound choice too.',
      },
      {
        kind: 'paragraph',
        text: 'We explained this with drawings. The patient said that keeping the breast matters to her, and that she would like to think it over with her family.',
      },
    ],
    [
      { kind: 'heading', text: 'After the operation' },
      {
        kind: 'fields',
        rows: [
          {
            label: 'Radiation',
            value:
              'Yes: 15 treatments after surgery, over three weeks, to the whole left breast. It can start about five weeks after the operation.',
          },
          {
            label: 'Visits',
            value: 'Every 6 months for 5 years, with a mammogram once a year.',
          },
        ],
      },
      { kind: 'heading', text: 'How soon' },
      {
        kind: 'paragraph',
        text: 'Treatment should start within 6 weeks. That leaves time to ask questions, and to hear one more opinion if the patient wishes.',
      },
      {
        kind: 'paragraph',
        text: 'The patient now has our letter, the slide review and the gene test result in her hand. She may show them to anybody she likes. We are glad to talk to the doctor she chooses for her treatment.',
      },
      { kind: 'paragraph', text: 'With kind regards,' },
      { kind: 'signature', lines: ['Breast surgeon', 'University Breast Center, Breast clinic'] },
      { kind: 'note', text: 'Enclosed: slide review of 30 March 2026; gene test result of 1 April 2026' },
      { kind: 'note', text: 'Copy: the patient; family doctor' },
    ],
  ],
}
