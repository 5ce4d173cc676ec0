import { describe, expect, it } from 'vitest'
import { inTurns } from './inTurns.ts'

/** Keeps what was noted, unless the work throws. */
function notebook() {
  const kept: string[][] = []
  let noted: string[] = []
  function transact(work: () => void): void {
    noted = []
    work()
    kept.push(noted)
  }
  return { kept, transact, note: (word: string) => noted.push(word) }
}

describe('work in turns', () => {
  it('is kept in order, and together where it comes together', async () => {
    const { kept, transact, note } = notebook()
    const turns = inTurns(transact)
    const together = ['a', 'b', 'c'].map((word) => turns.run(() => note(word)))
    expect(await Promise.all(together)).toEqual([1, 2, 3])
    expect(await turns.run(() => note('d'))).toBe(1)
    expect(kept).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('lets others run in between where there is much of it', async () => {
    const happened: string[] = []
    const turns = inTurns((work) => work())
    const long = () => {
      for (const end = performance.now() + 20; performance.now() < end; );
      happened.push('work')
    }
    const all = [turns.run(long), turns.run(long), turns.run(long)]
    await all[0]
    setImmediate(() => happened.push('another'))
    await Promise.all(all)
    expect(happened.indexOf('another')).toBeLessThan(happened.lastIndexOf('work'))
  })

  it('that fails takes none of the others with it', async () => {
    const { kept, transact, note } = notebook()
    const turns = inTurns(transact)
    const failing = turns.run(() => {
      note('lost')
      throw new RangeError('two')
    })
    const others = [turns.run(() => note('three')), turns.run(() => note('four'))]
    await expect(failing).rejects.toThrow('two')
    await Promise.all(others)
    expect(kept.flat()).toEqual(['three', 'four'])
  })

  it('fails where nothing can be kept, and goes on once it can', async () => {
    let isFull = true
    const turns = inTurns((work) => {
      if (isFull) throw new RangeError('full')
      work()
    })
    const done: string[] = []
    await expect(turns.run(() => done.push('lost'))).rejects.toThrow('full')
    isFull = false
    await turns.run(() => done.push('kept'))
    expect(done).toEqual(['kept'])
  })
})
