import { describe, expect, it } from 'vitest'
import type { Evidence } from '#shared/contract/opinions.ts'
import { versionsOf } from './places.ts'

const place = (recordId: string, newer?: string) =>
  ({ recordId, newerVersion: newer ? { id: newer, title: newer, date: null } : null }) as Evidence

describe('versionsOf', () => {
  it('tells the older of two versions from the newer, whichever is spoken of first', () => {
    expect(versionsOf(place('a', 'b'), place('b'))).toEqual({ older: 'a', newer: 'b' })
    expect(versionsOf(place('b'), place('a', 'b'))).toEqual({ older: 'a', newer: 'b' })
    expect(versionsOf(place('a', 'c'), place('b', 'c'))).toEqual({ older: 'a', newer: 'b' })
  })

  it('finds none in one record, or in records that do not replace each other', () => {
    expect(versionsOf(place('a', 'b'), place('a', 'b'))).toBeNull()
    expect(versionsOf(place('a'), place('b'))).toBeNull()
    expect(versionsOf(place('a', 'c'), place('b', 'd'))).toBeNull()
    expect(versionsOf(place('a'), undefined)).toBeNull()
  })
})
