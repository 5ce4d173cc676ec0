import { describe, expect, it } from 'vitest'
import { readHostOptions } from './hostOptions.ts'

describe('the command line', () => {
  it('says nothing where nothing is said', () => {
    expect(readHostOptions([])).toEqual({ vault: undefined, port: 0, opens: true })
  })

  it.each([[['--vault', 'a b.consilium']], [['--vault=a b.consilium']]])(
    'names the vault in one word or two: %j',
    (words) => {
      expect(readHostOptions(words).vault).toBe('a b.consilium')
      expect(readHostOptions(words, true).vault).toBe('a b.consilium')
    },
  )

  it('names the port, and whether a browser is opened', () => {
    expect(readHostOptions(['--port', '4711', '--no-open'])).toMatchObject({ port: 4711, opens: false })
  })

  it.each([
    [['--valut', 'x']],
    [['x']],
    [['--port', 'x']],
    [['--port', '70000']],
    [['--port=-1']],
    [['--vault']],
    [['--vault=']],
  ])('is refused where it cannot be understood: %j', (words) => {
    expect(() => readHostOptions(words)).toThrow()
  })

  it('leaves alone what Chromium is told', () => {
    const words = ['--no-sandbox', '--remote-debugging-port=1', 'other', '--vault', 'x']
    expect(readHostOptions(words, true).vault).toBe('x')
  })

  it('never takes the usual vault for one whose name is left out', () => {
    expect(() => readHostOptions(['--vault'], true)).toThrow('--vault takes a file.')
  })
})
