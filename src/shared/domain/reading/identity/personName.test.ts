import { describe, expect, it } from 'vitest'
import { readName } from './personName.ts'

describe('readName', () => {
  it.each([
    ['Sample Patient', 'Sample Patient'],
    ['PATIENT, SAMPLE B', 'Sample B Patient'],
    ['Patient, Sample B.', 'Sample B Patient'],
    ['SAMPLE B PATIENT  DOB: 14 Feb 1968', 'Sample B Patient'],
    ['Mrs. Sample Patient, born 14 Feb 1968', 'Sample Patient'],
    ["O'EXAMPLE, MARY-ANN", "Mary-Ann O'Example"],
    ['MCSAMPLE, IAN', 'Ian McSample'],
    ['Sample Patient Jr.', 'Sample Patient Jr.'],
    ['Sample Patient jr', 'Sample Patient Jr.'],
    ['PATIENT Sample, née le', 'Sample Patient'],
    ['van der Sample, Jan', 'Jan van der Sample'],
    ['María de la Muestra', 'María de la Muestra'],
    ['López Muestra, María (ID: 00102)', 'María López Muestra'],
    ['Jörg Müller-Muster', 'Jörg Müller-Muster'],
    ['Sample Patient (58 years)', 'Sample Patient'],
    ['Sample\nBetty\nPatient', 'Sample Betty Patient'],
  ])('reads %j', (text, normalized) => {
    expect(readName(text)?.normalized).toBe(normalized)
  })

  it('keeps letters and titles apart from the name', () => {
    expect(readName('Dr. Jane B. Example, MD, PhD')).toMatchObject({
      normalized: 'Jane B Example',
      title: 'Dr',
      credentials: ['MD', 'PhD'],
    })
    expect(readName('Jane Example, M.D.')).toMatchObject({ credentials: ['M.D'], normalized: 'Jane Example' })
  })

  it.each([
    'the patient is well',
    'Denies pain',
    'Unknown',
    'Regional Cancer Institute',
    'Community Hospital, Breast surgery',
    'Date of Birth: 14 Feb 1968',
    'X Y',
    'ABC XYZ',
    'AB CD, M.D.',
    '████ Patient',
    '12 Example Street',
    'Patient is doing well',
    '',
  ])('reads no name in %j', (text) => {
    expect(readName(text)).toBeNull()
  })
})
