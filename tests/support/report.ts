/** A short pathology report with most of what is read out of one; the people are made up. */
export const REPORT = [
  'Community Hospital',
  'Department of Pathology',
  '',
  'SURGICAL PATHOLOGY REPORT',
  'Patient: Sample Patient     Date of birth: 02/14/1968     MRN: 00123456',
  'Collected: 03/09/2026       Reported: 03/12/2026',
  '',
  'FINAL DIAGNOSIS',
  'Left breast, core biopsy: Invasive ductal carcinoma, Nottingham grade 2.',
  'Pathologic stage: pT2 N1 M0.',
  '',
  'Electronically signed by: Ann Example, MD',
].join('\n')
