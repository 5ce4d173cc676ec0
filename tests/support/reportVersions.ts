import { textPdf } from './pdfs.ts'

const HEAD = [
  'Community Hospital',
  'Department of Pathology, 1 Example Street, Sampletown',
  'SURGICAL PATHOLOGY REPORT',
]
const CASE = [
  'Patient: Sample Patient',
  'Date of birth: 14 Feb 1968',
  'Accession No: S26-1204',
  'Date collected: 05 Mar 2026',
]
const SPECIMEN = [
  'Specimen: Left breast, core biopsy',
  'Clinical information: a lump in the left breast at 2 o’clock, seen on the mammogram.',
]

/** A pathology report of two pages, and the amended one that took its place; the person is made up. */
export const REPORT_VERSIONS = {
  first: () =>
    textPdf(
      page(HEAD, CASE, ['Date reported: 09 Mar 2026'], SPECIMEN, [
        'DIAGNOSIS',
        'Left breast, core biopsy: invasive ductal carcinoma, intermediate grade.',
        'The largest focus in one core measures 11 mm.',
      ]),
      page(
        ['MICROSCOPIC DESCRIPTION', 'Tubular structures are formed in a minority of the tumor.'],
        ['Estrogen receptor: positive in 90 % of the cells.', 'HER2: equivocal (2+).'],
      ),
    ),
  amended: () =>
    textPdf(
      page(HEAD, ['AMENDED REPORT'], CASE, ['Date reported: 20 Mar 2026'], SPECIMEN, [
        'DIAGNOSIS',
        'Left breast, core biopsy: invasive ductal carcinoma, high grade.',
        'The largest focus in one core measures 11 mm.',
      ]),
      page(
        ['MICROSCOPIC DESCRIPTION', 'Tubular structures are formed in a minority of the tumor.'],
        ['Estrogen receptor: positive in 90 % of the cells.', 'HER2: equivocal (2+).'],
      ),
      page(['COMMENT', 'The grade was changed after the slides were read by a second pathologist.']),
    ),
}

function page(...blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}
