import { describe, expect, test } from 'vitest'
import { readOutline } from './outline.ts'
import { foldedName, growingTable, type TermTable, termTable } from './table.ts'
import {
  DISEASE_FIELDS,
  DRUG_FIELDS,
  diseases,
  drugs,
  PROCEDURE_FIELDS,
  prepareTerms,
  procedures,
} from './terms.ts'

interface Table {
  name: string
  fields: Readonly<Record<string, string>>
  table: () => TermTable
}

const TABLES: readonly Table[] = [
  { name: 'diseases', fields: DISEASE_FIELDS, table: diseases },
  { name: 'drugs', fields: DRUG_FIELDS, table: drugs },
  { name: 'procedures', fields: PROCEDURE_FIELDS, table: procedures },
]

describe.each(TABLES)('the table of $name', ({ fields, table }) => {
  const concepts = Object.entries(fields).flatMap(([field, outline]) =>
    readOutline(outline).map((concept) => ({ field, ...concept })),
  )

  test('has a name of its own for every concept', () => {
    const seen = new Set<string>()
    const twice = concepts.filter(({ name }) => seen.size === seen.add(name).size)
    expect(twice.map(({ name }) => name)).toEqual([])
  })

  test('names as parents only what is in the table', () => {
    const names = new Set(concepts.map(({ name }) => name))
    const unknown = concepts.flatMap(({ field, name, parents }) =>
      parents.filter((parent) => !names.has(parent)).map((parent) => `${field}: ${name} < ${parent}`),
    )
    expect(unknown).toEqual([])
  })

  test('has no circle', () => {
    const parentsOf = new Map(concepts.map(({ name, parents }) => [name, parents]))
    function reaches(from: string, wanted: string, seen = new Set<string>()): boolean {
      return (parentsOf.get(from) ?? []).some((parent) => {
        if (parent === wanted) return true
        if (seen.has(parent)) return false
        seen.add(parent)
        return reaches(parent, wanted, seen)
      })
    }
    expect(concepts.filter(({ name }) => reaches(name, name)).map(({ name }) => name)).toEqual([])
  })

  test('gives no name to two concepts', () => {
    const owners = new Map<string, Set<string>>()
    for (const { field, name, otherNames } of concepts) {
      for (const written of [name, ...otherNames]) {
        const folded = foldedName(written).join(' ')
        owners.set(folded, (owners.get(folded) ?? new Set()).add(`${field}: ${name}`))
      }
    }
    const shared = [...owners]
      .filter(([, of]) => of.size > 1)
      .map(([name, of]) => `${name} = ${[...of].join(' = ')}`)
    expect(shared).toEqual([])
  })

  test('has only codes that look like ICD-10-CM', () => {
    const odd = concepts.flatMap(({ name, icd10 }) =>
      icd10
        .filter((code) => !/^[A-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?$/.test(code))
        .map((code) => `${name}: ${code}`),
    )
    expect(odd).toEqual([])
  })

  test('finds every name again', () => {
    const lost = concepts.flatMap(({ name, otherNames }) =>
      [name, ...otherNames].filter((written) => table().named(written)?.name !== name),
    )
    expect(lost).toEqual([])
  })
})

test('the table of diseases has at least 1,500 concepts and 4,000 names', () => {
  const { concepts } = diseases()
  const names = concepts.reduce((sum, { otherNames }) => sum + 1 + otherNames.length, 0)
  expect(concepts.length).toBeGreaterThanOrEqual(1500)
  expect(names).toBeGreaterThanOrEqual(4000)
})

describe('kinds', () => {
  const table = termTable([
    `
lump | mass
  red lump | ruby lump | D10
    ~ hard red lump
    ~ old red lump
    striped red lump
    dotted red lump
  blue lump
round thing
  button | - | - | blue lump
`,
  ])

  test('a name is found however it is spelled', () => {
    expect(table.named('Ruby Lumps')?.name).toBe('red lump')
    expect(table.named('ruby')).toBeNull()
  })

  test('a concept is a kind of all that lies above it, by every parent', () => {
    expect(table.isKindOf('striped red lump', 'lump')).toBe(true)
    expect(table.isKindOf('button', 'lump')).toBe(true)
    expect(table.isKindOf('button', 'round thing')).toBe(true)
    expect(table.isKindOf('lump', 'red lump')).toBe(false)
  })

  test('siblings exclude each other, unless one divides another way', () => {
    expect(table.exclude('striped red lump', 'dotted red lump')).toBe(true)
    expect(table.exclude('striped red lump', 'button')).toBe(true)
    expect(table.exclude('striped red lump', 'hard red lump')).toBe(false)
    expect(table.exclude('hard red lump', 'old red lump')).toBe(false)
    expect(table.exclude('lump', 'red lump')).toBe(false)
  })
})

test('once prepared, nothing is left to put together, and what is looked up is there', async () => {
  const turn = async () => {}
  await Promise.all([prepareTerms(turn), prepareTerms(turn)])
  const late: string[] = []
  await prepareTerms(async () => void late.push('turn'))
  expect(late).toEqual([])
  expect(diseases().named('IDC')?.name).toBe('invasive carcinoma of no special type')
})

test('a table put together outline by outline is the table of all', () => {
  const outlines = Object.values(DISEASE_FIELDS)
  const growing = growingTable()
  for (const outline of outlines.toReversed()) growing.add(outline)
  for (const { name, parents } of termTable(outlines).concepts) {
    expect(growing.concept(name)?.parents).toEqual(parents)
    expect(parents.every((parent) => growing.isKindOf(name, parent))).toBe(true)
  }
})
