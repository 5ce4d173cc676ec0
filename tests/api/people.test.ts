import { describe, expect, it } from 'vitest'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'

describe('people', () => {
  it('are added with a name alone, and described further', async () => {
    const { client } = await temporaryVault()
    const person = await client.people.create({ name: '  Nora Example ' })
    expect(person).toMatchObject({ name: 'Nora Example', birthDate: null, lookedAfter: false, note: '' })
    const changed = await client.people.update({
      id: person.id,
      birthDate: '1961',
      lookedAfter: true,
      note: 'Mother',
    })
    expect(changed).toEqual({ ...person, birthDate: '1961', lookedAfter: true, note: 'Mother' })
    expect(await client.people.list()).toEqual([changed])
  })

  it('come in the order they were added', async () => {
    const { client } = await temporaryVault()
    const names = Array.from({ length: 12 }, (_, index) => `Person ${index}`)
    for (const name of names) await client.people.create({ name })
    expect((await client.people.list()).map(({ name }) => name)).toEqual(names)
  })

  it('go into the trash and come back unchanged', async () => {
    const { client } = await temporaryVault()
    const person = await client.people.create({ name: 'Nora Example' })
    await client.people.trash({ id: person.id })
    expect((await client.people.list())[0]?.trashedAt).not.toBeNull()
    await client.people.restore({ id: person.id })
    expect(await client.people.list()).toEqual([person])
  })

  it('are counted by what lies outside the trash', async () => {
    const { client } = await temporaryVault()
    const { id: personId } = await client.people.create({ name: 'Nora Example' })
    const provider = await client.providers.create({ personId, name: 'Dr. Example' })
    await client.providers.create({ personId, name: 'Dr. Sample' })
    await client.concerns.create({ personId, title: 'What is it?' })
    await client.providers.trash({ id: provider.id })
    expect(await client.people.counts({ id: personId })).toEqual({ records: 0, providers: 1, concerns: 1 })
  })

  it('are not taken without a name, nor born on a day that never was', async () => {
    const { client } = await temporaryVault()
    expect(await failureOf(client.people.create({ name: '   ' }))).toBe('BAD_REQUEST')
    const impossible = client.people.create({ name: 'Nora Example', birthDate: '2023-02-30' })
    expect(await failureOf(impossible)).toBe('BAD_REQUEST')
  })

  it('are not found when they were never here', async () => {
    const { client } = await temporaryVault()
    const id = 'nobody'
    expect(await failureOf(client.people.update({ id, name: 'x' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.people.trash({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.people.restore({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.providers.create({ personId: id, name: 'x' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.create({ personId: id, title: 'x' }))).toBe('NOT_FOUND')
  })
})
