import type { Letterhead } from './document.ts'

/** Telephone numbers are of the range kept for fiction (555-0100 to 555-0199). */
export function communityHospital(department: string): Letterhead {
  return {
    organization: 'Community Hospital',
    department,
    contact: '1 Example Street, Sampletown · Telephone 555-0110',
    ink: '#243f75',
  }
}

export function universityBreastCenter(department: string): Letterhead {
  return {
    organization: 'University Breast Center',
    department,
    contact: '200 Specimen Avenue, Sample City · Telephone 555-0120',
    ink: '#1d3c66',
  }
}

export function regionalCancerInstitute(department: string): Letterhead {
  return {
    organization: 'Regional Cancer Institute',
    department,
    contact: '3000 Pattern Road, Sample City · Telephone 555-0130',
    ink: '#2a5242',
  }
}

export const familyPractice: Letterhead = {
  organization: 'Example Family Practice',
  department: 'Family medicine',
  contact: '12 Model Lane, Sampletown · Telephone 555-0101',
  ink: '#6b4226',
}
