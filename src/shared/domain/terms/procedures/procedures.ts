/**
 * What every procedure is, and those of no group. Sources: NCCN wording. No ICD-10-CM codes. Form of a line: see outline.ts.
 */
export const PROCEDURES = `
procedure | medical procedure; intervention
  ~ screening | screening test; early detection test
  ~ vaccination | immunization; vaccine
  ~ clinical trial | research study; clinical study; trial enrollment
  ~ second opinion | second opinion consultation
  ~ multidisciplinary tumor board | tumor board; multidisciplinary team meeting; MDT meeting
  ~ referral to specialist | specialist referral; specialist consultation
`
