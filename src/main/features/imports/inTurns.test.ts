import { describe, expect, it } from 'vitest'
import { inTurns } from './inTurns.ts'

describe('inTurns', () => {
  it('handles everything in order, and lets others run in between', async () => {
    const happened: string[] = []
    const turns = inTurns((item: string) => happened.push(item))
    turns.take('a')
    turns.take('b')
    setImmediate(() => happened.push('another'))
    turns.take('c')
    await turns.finished()
    expect(happened.filter((one) => one !== 'another')).toEqual(['a', 'b', 'c'])
    expect(happened.indexOf('another')).toBeLessThan(happened.indexOf('c'))
    turns.take('d')
    await turns.finished()
    expect(happened.at(-1)).toBe('d')
  })

  it('handles nothing after a failure, and tells it to both sides', async () => {
    const handled: number[] = []
    const turns = inTurns((item: number) => {
      if (item === 2) throw new RangeError('two')
      handled.push(item)
    })
    for (const item of [1, 2, 3]) turns.take(item)
    await expect(turns.finished()).rejects.toThrow('two')
    expect(() => turns.take(4)).toThrow('two')
    expect(handled).toEqual([1])
  })

  it('is finished where nothing came', async () => {
    await expect(inTurns(() => {}).finished()).resolves.toBeUndefined()
  })
})
