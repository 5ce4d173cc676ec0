import { describe, expect, it } from 'vitest'
import { documentOf } from '../testDocument.ts'
import { dateSettlerOf } from './dateOrder.ts'

function settled(text: string, birth = false) {
  const document = documentOf(text)
  const settler = dateSettlerOf(document)
  const date = settler.dateWithin(0, 0, text.length)
  return settler.settle(date!, 0, birth)
}

describe('dateSettlerOf', () => {
  it('leaves a date open that may be two', () => {
    expect(settled('Seen 03/04/2026')).toMatchObject({
      normalized: null,
      choices: ['2026-03-04', '2026-04-03'],
    })
  })

  it.each([
    ['03/04/2026 and 05/28/2026', '2026-03-04'],
    ['03/04/2026 and 28/05/2026', '2026-04-03'],
    ['03/04/2026, Sampletown, OH 43000', '2026-03-04'],
    ['03/04/2026, telephone (555) 555-0100', '2026-03-04'],
    ['03/04/2026 (MM/DD/YYYY)', '2026-03-04'],
    ['03/04/2026 (DD/MM/YYYY)', '2026-04-03'],
    ['03/04/2026, NHS number 000 000 0000', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['04/04/2026', '2026-04-04'],
    ['14 April. Letter of 2 May 2026', '2026-04-14'],
    ['14 December. Letter of 2 January 2026', '2025-12-14'],
    ['03/14/26', '2026-03-14'],
  ])('settles %s', (text, iso) => {
    expect(settled(text).normalized).toBe(iso)
  })

  it('goes by the dates beside it where a document has both orders', () => {
    const far = 'Words that say nothing about dates. '.repeat(12)
    expect(settled(`05/03/2026 and 04/29/2026. ${far} 15/06/2025`).normalized).toBe('2026-05-03')
  })

  it('gives births the century that fits', () => {
    expect(settled('01/23/90, seen 07/15/16', true).normalized).toBe('1990-01-23')
    expect(settled('14 Feb 68. Visit of 1 March 2026', true).normalized).toBe('1968-02-14')
    expect(settled('14 Feb 16. Visit of 1 March 2026. Age: 10', true).normalized).toBe('2016-02-14')
    expect(settled('14 Feb 16. Visit of 1 March 2026', true)).toMatchObject({
      normalized: null,
      choices: ['1916-02-14', '2016-02-14'],
    })
  })
})
