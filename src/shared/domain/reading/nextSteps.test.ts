import { expect, it } from 'vitest'
import { readNextSteps } from './nextSteps.ts'
import { documentOf } from './testDocument.ts'

function steps(text: string): string[] {
  return readNextSteps(documentOf(text)).map(({ value }) => value)
}

it.each<[string, string]>([
  [
    'Recommend ultrasound-guided core biopsy of the left breast.',
    'Recommend ultrasound-guided core biopsy of the left breast',
  ],
  ['The node is stable. Follow-up CT in 6 months is advised.', 'Follow-up CT in 6 months is advised'],
  ['We suggest biopsy of the lesion.', 'We suggest biopsy of the lesion'],
  ['Repeat CT in 3 months.', 'Repeat CT in 3 months'],
  ['RECOMMENDATION: Short-interval follow-up in 6 months.', 'Short-interval follow-up in 6 months'],
  ['PLAN:\n1. Start tamoxifen.', 'Start tamoxifen'],
  ['The patient should return in two weeks.', 'The patient should return in two weeks'],
  ['Se recomienda colposcopia con biopsia dirigida.', 'Se recomienda colposcopia con biopsia dirigida'],
  ['What we advise\nSurgery Remove the lump.', 'Surgery: remove the lump'],
  ['What I advise\nRadiation Yes: 5 treatments after surgery.', 'Radiation: 5 treatments after surgery'],
  ['What I advise\nMedicine I advise chemotherapy.', 'Medicine: I advise chemotherapy'],
  ['A gene test on the tumor is still needed.', 'A gene test on the tumor is still needed'],
  ['Treatment should start within 6 weeks.', 'Treatment should start within 6 weeks'],
])('reads %s', (text, value) => {
  expect(steps(text)).toEqual([value])
})

it.each([
  'GROSS DESCRIPTION: The margins are inked as recommended.',
  'The risks, benefits and alternatives were explained and he was advised of them.',
  'HER2 was scored as recommended by ASCO/CAP.',
  'PROCEDURE: The patient was advised to lie still.',
  'No mass is seen.',
  'What we advise',
  'They asked me to write down what I advise, and why.',
  'It does not alter what we advise.',
])('leaves %s', (text) => {
  expect(steps(text)).toEqual([])
})

it('says when, and what is not needed', () => {
  const [first, second] = readNextSteps(
    documentOf(
      'IMPRESSION:\n1. Follow-up mammogram in 6 months is recommended.\n2. No further imaging is recommended.',
    ),
  )
  expect(first).toMatchObject({
    kind: 'next-step',
    normalized: null,
    negated: false,
    detail: { when: 'in 6 months' },
  })
  expect(second).toMatchObject({ negated: true })
})
