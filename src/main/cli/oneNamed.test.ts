import { describe, expect, it } from 'vitest'
import { oneNamed } from './oneNamed.ts'
import { UsageError } from './session.ts'

const item = (id: string, name: string, trashedAt: string | null = null) => ({ id, name, trashedAt })
const items = [
  item('1', 'Dr. Ann Example'),
  item('2', 'Dr. Ann'),
  item('3', 'Old clinic', '2026'),
  item('4', 'Clinic'),
]
const find = (wanted: string) => oneNamed('provider', items, wanted, ({ name }) => name).id

describe('the one item named', () => {
  it('is found by its id, its whole name or words of it', () => {
    expect(find('2')).toBe('2')
    expect(find('dr. ann')).toBe('2')
    expect(find('example')).toBe('1')
  })

  it('never lies in the trash', () => {
    expect(find('clinic')).toBe('4')
    expect(() => find('3')).toThrow(UsageError)
  })

  it('is asked for again where none or several fit', () => {
    expect(() => find('nobody')).toThrow('There is no provider “nobody”.')
    expect(() => find('ann e')).not.toThrow()
    expect(() => find('ann')).toThrow(/Several fit “ann”:\n {2}1 {2}Dr\. Ann Example\n {2}2 {2}Dr\. Ann$/)
  })
})
