import type { SampleDocument } from '../document.ts'
import { communityHospital } from '../letterheads.ts'

export const pathologyReport: SampleDocument = {
  title: 'Pathology report',
  letterhead: { ...communityHospital('Department of Pathology'), ink: '#1c1b19' },
  reference: 'S26-0000',
  date: '2026-03-09',
  face: 'mono',
  pages: [
    [
      { kind: 'title', text: 'SURGICAL PATHOLOGY REPORT' },
      {
        kind: 'fields',
        rows: [
          { label: 'Patient', value: 'Sample Patient' },
          { label: 'Born', value: '14 Feb 1968' },
          { label: 'Patient number', value: '00-0000' },
          { label: 'Asked for by', value: 'Breast surgery' },
          { label: 'Collected', value: '04 Mar 2026 09:40' },
          { label: 'Received', value: '04 Mar 2026 11:15' },
          { label: 'Reported', value: '09 Mar 2026' },
        ],
      },
      { kind: 'heading', text: 'RESULT IN SHORT' },
      {
        kind: 'paragraph',
        text: 'Invasive breast cancer is present in the biopsy from the\nleft breast. The full diagnosis is on page 2.',
      },
      { kind: 'heading', text: 'CLINICAL INFORMATION' },
      {
        kind: 'paragraph',
        text: "Woman of 58 years with a lump in the left breast. Mammogram of 24 Feb 2026 and ultrasound of 26 Feb 2026: mass at 2 o'clock, BI-RADS 5.",
      },
      { kind: 'heading', text: 'SPECIMEN' },
      {
        kind: 'paragraph',
        text: "A. Left breast, 2 o'clock, 6 cm from the nipple: core needle biopsy, 14 gauge, guided by ultrasound. A clip was left at the place.",
      },
      { kind: 'heading', text: 'GROSS DESCRIPTION' },
      {
        kind: 'paragraph',
        text: 'A. Labeled with the patient\'s name and "left breast, 2 o\'clock". Received in formalin are five tan-white, firm cores of tissue, each 1 to 2 mm across and 9 to 17 mm long. All of the tissue is put through in blocks A1 and A2. Time from removal to formalin: under 1 minute. Time in formalin: 19 hours.',
      },
    ],
    [
      { kind: 'heading', text: 'MICROSCOPIC DESCRIPTION' },
      {
        kind: 'paragraph',
        text: 'All five cores were examined at several levels. Four of them show a tumor that grows in irregular cords and nests through dense fibrous tissue and between the normal ducts. Myoepithelial cells are absent around the nests (p63 stain, block A1).',
      },
      {
        kind: 'paragraph',
        text: 'Tubular structures are formed in a minority of the tumor. Nuclei are moderately enlarged with visible nucleoli. Mitotic figures are present.',
      },
      { kind: 'heading', text: 'FINAL DIAGNOSIS' },
      { kind: 'paragraph', text: "A. Left breast, 2 o'clock, core biopsy:" },
      {
        kind: 'list',
        items: [
          'Invasive ductal carcinoma,\nintermediate grade (moderately\ndifferentiated).',
          'Largest focus in one core: 11 mm.',
          'Ductal carcinoma in situ: not seen.',
          'Lymphovascular invasion: not seen.',
        ],
      },
      { kind: 'heading', text: 'COMMENT' },
      {
        kind: 'paragraph',
        text: 'Hormone receptor and HER2 stains are reported on\npage 3. The findings were called to the surgeon\non 09 Mar 2026.',
      },
    ],
    [
      { kind: 'heading', text: 'RECEPTOR STAINS' },
      {
        kind: 'paragraph',
        text: 'Done on block A1 by immunohistochemistry. Controls stained as expected.',
      },
      {
        kind: 'fields',
        rows: [
          { label: 'Estrogen (ER)', value: 'POSITIVE', note: '90 % of tumor cells, strong' },
          { label: 'Progesterone (PR)', value: 'POSITIVE', note: '70 % of tumor cells, moderate' },
          { label: 'Ki-67', value: '18 % of tumor cells' },
        ],
      },
      {
        kind: 'list',
        items: [
          'Hormone receptors: ER and PR positive.',
          'HER2 (stain): score 2+, equivocal. Suggest further test.',
        ],
      },
      { kind: 'heading', text: 'HOW THE STAINS ARE READ' },
      {
        kind: 'paragraph',
        text: 'Estrogen and progesterone receptors: positive at 1 % of tumor cells or more. A score of 2+ means weak to moderate staining all around the cell in more than 10 % of tumor cells.',
      },
      { kind: 'heading', text: 'SLIDES MADE' },
      {
        kind: 'paragraph',
        text: '6 slides stained with hematoxylin and eosin (A1: 3, A2: 3) and 4 receptor and marker stains. Slides and blocks are kept in the archive and can be lent to another hospital when the patient asks.',
      },
      {
        kind: 'signature',
        lines: ['Signed electronically 09 Mar 2026 16:20', 'Pathologist, Community Hospital'],
      },
      { kind: 'note', text: 'Copy: Breast surgery, Community Hospital; family doctor' },
    ],
  ],
}
