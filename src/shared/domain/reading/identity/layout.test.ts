import { describe, expect, it } from 'vitest'
import { asDocument } from '../document.ts'
import { documentOf, placedDocument, placedPage } from '../testDocument.ts'
import { layoutOf } from './layout.ts'

function rowsOf(document: ReturnType<typeof documentOf>): string[][] {
  return layoutOf(document).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
}

describe('layoutOf', () => {
  it('sets words at one height into a row of cells, whatever their order in the text', () => {
    const document = placedDocument(
      [70, 100, 'Patient name'],
      [70, 116, 'Sample Patient'],
      [300, 100, 'Born'],
      [300, 116, '14 Feb 1968'],
    )
    expect(rowsOf(document)).toEqual([
      ['Patient name', 'Born'],
      ['Sample Patient', '14 Feb 1968'],
    ])
  })

  it('parts a line of text where it has wide gaps', () => {
    const page = placedPage([[70, 100, 'Born              14 Feb 1968']])
    expect(rowsOf(asDocument([page]))).toEqual([['Born', '14 Feb 1968']])
  })

  it('sees a turned page upright', () => {
    const upright = placedPage([
      [70, 100, 'Patient'],
      [300, 100, 'Sample'],
      [70, 140, 'Born'],
    ])
    const { width, height } = upright
    const words = upright.words.slice()
    for (let at = 0; at < words.length; at += 6) {
      const [left, bottom, right, top] = upright.words.subarray(at + 2, at + 6)
      // What a page shown after a quarter turn clockwise holds: x is the height left over, y is what was x.
      words.set([height - top!, left!, height - bottom!, right!], at + 2)
    }
    const turned = { ...upright, words, width: height, height: width, rotation: 90 as const }
    expect(rowsOf(asDocument([turned]))).toEqual([['Patient', 'Sample'], ['Born']])
  })

  it('takes lines and wide gaps where words have no places', () => {
    expect(rowsOf(documentOf('Name: Sample Patient   DOB: 14 Feb 1968\n\nEnd'))).toEqual([
      ['Name: Sample Patient', 'DOB: 14 Feb 1968'],
      ['End'],
    ])
  })

  it('gives every cell the words of its page', () => {
    const document = placedDocument([70, 100, 'One two'], [200, 100, 'three'], [70, 120, 'four'])
    for (const { page, rows } of layoutOf(document)) {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        expect(page.text.slice(cell.start, cell.end)).toBe(cell.text)
      }
    }
  })
})
