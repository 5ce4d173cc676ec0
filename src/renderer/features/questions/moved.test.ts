import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedTo } from './moved.ts'

const list = fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 8 })

test('an item falls before the one it is put on, or behind the last', () => {
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
  expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'a', 'c'])
  expect(movedTo(['a', 'b', 'c'], 'a', 3)).toEqual(['b', 'c', 'a'])
  expect(movedTo(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'b', 'c'])
  expect(movedTo(['a', 'b', 'c'], 'b', 2)).toEqual(['a', 'b', 'c'])
})

test('nothing is lost, and the others keep their order', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (ids, from, to) => {
      const id = ids[from % ids.length]!
      const moved = movedTo(ids, id, to % (ids.length + 1))
      expect([...moved].sort()).toEqual([...ids].sort())
      expect(moved.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id))
    }),
  )
})
