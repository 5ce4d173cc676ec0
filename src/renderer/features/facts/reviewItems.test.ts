import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACT_STATES, type Fact } from '#shared/contract/facts.ts'
import { FACT_KINDS, FACT_SUBJECTS } from '#shared/domain/reading/fact.ts'
import { reviewItems } from './reviewItems.ts'

const fact: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...FACT_KINDS),
    status: fc.constantFrom(...FACT_STATES),
    about: fc.constantFrom(...FACT_SUBJECTS),
    negated: fc.boolean(),
    choices: fc.constantFrom<string[]>([], ['2026-03-04', '2026-04-03']),
  })
  .map((fields) => ({
    ...fields,
    recordId: 'record',
    value: 'value',
    normalized: null,
    confidence: 0.9,
    pageIndex: 0,
    quote: 'value',
    rects: [],
    uncertain: false,
    detail: {},
    reason: null,
    readValue: null,
    addedByPerson: false,
  }))

const facts = fc.uniqueArray(fact, { selector: ({ id }) => id, maxLength: 40 })

describe('reviewItems', () => {
  it('holds every fact once, numbered from 1 without a gap', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const items = reviewItems(all)
        expect(items.flatMap((item) => item.facts.map(({ id }) => id)).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        )
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1))
      }),
    )
  })

  it('waits for the person exactly where something is still suggested', () => {
    fc.assert(
      fc.property(facts, (all) => {
        for (const { facts: own, open } of reviewItems(all))
          expect(open).toBe(own.some(({ status }) => status === 'suggested'))
      }),
    )
  })

  it('keeps apart what is denied, past, or about the family', () => {
    fc.assert(
      fc.property(facts, (all) => {
        for (const { group, facts: own } of reviewItems(all))
          for (const { negated, about } of own) expect(group === 'apart').toBe(negated || about !== 'patient')
      }),
    )
  })
})
