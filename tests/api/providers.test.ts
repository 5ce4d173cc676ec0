import { array, assert, asyncProperty, boolean, constantFrom, nat, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'

async function vaultWithPerson() {
  const { client } = await temporaryVault()
  const person = await client.people.create({ name: 'Nora Example' })
  return { client, personId: person.id }
}

describe('providers', () => {
  it('are kept as typed, with what was left out empty', async () => {
    const { client, personId } = await vaultWithPerson()
    const provider = await client.providers.create({
      personId,
      name: 'Dr. Example',
      phone: '555 0100, ask for Ann',
    })
    expect(provider).toMatchObject({ phone: '555 0100, ask for Ann', fax: '', npi: '', isPrimary: false })
    const changed = await client.providers.update({
      id: provider.id,
      npi: '1234567893',
      email: 'a@example.org',
    })
    expect(changed).toEqual({ ...provider, npi: '1234567893', email: 'a@example.org' })
    expect(await client.providers.list({ personId })).toEqual([changed])
  })

  it('are refused with a number that is no NPI, or an address that is no email', async () => {
    const { client, personId } = await vaultWithPerson()
    const name = 'Dr. Example'
    expect(await failureOf(client.providers.create({ personId, name, npi: '1234567890' }))).toBe(
      'BAD_REQUEST',
    )
    expect(await failureOf(client.providers.create({ personId, name, email: 'ann at example' }))).toBe(
      'BAD_REQUEST',
    )
    expect(await client.providers.list({ personId })).toEqual([])
  })

  it('come by name, whatever its case', async () => {
    const { client, personId } = await vaultWithPerson()
    for (const name of ['clinic B', 'Clinic C', 'clinic A']) await client.providers.create({ personId, name })
    const providers = await client.providers.list({ personId })
    expect(providers.map(({ name }) => name)).toEqual(['clinic A', 'clinic B', 'Clinic C'])
  })

  it('stay while an opinion rests on them', async () => {
    const { client, personId } = await vaultWithPerson()
    const { id } = await client.providers.create({ personId, name: 'Dr. Example' })
    const concern = await client.concerns.create({ personId, title: 'What is it?' })
    const opinion = await client.opinions.create({ concernId: concern.id, providerId: id })
    const refused = await client.providers.trash({ id }).catch((error) => error)
    expect(refused).toMatchObject({ code: 'IN_USE', data: { what: 'opinion', count: 1 } })
    await client.opinions.trash({ id: opinion.id })
    await client.providers.trash({ id })
    expect((await client.providers.list({ personId }))[0]?.trashedAt).not.toBeNull()
    await client.providers.restore({ id })
    expect((await client.providers.list({ personId }))[0]?.trashedAt).toBeNull()
  })

  it('are one primary at most for each person, whatever was done', async () => {
    const { client, personId } = await vaultWithPerson()
    const other = await client.people.create({ name: 'Olaf Example' })
    const untouched = await client.providers.create({
      personId: other.id,
      name: 'Dr. Other',
      isPrimary: true,
    })
    const ids: string[] = []
    const step = record({
      act: constantFrom('create', 'update', 'trash', 'restore'),
      which: nat(),
      primary: boolean(),
    })
    await assert(
      asyncProperty(array(step, { maxLength: 8 }), async (steps) => {
        for (const { act, which, primary } of steps) {
          const id = ids[which % ids.length]
          if (act === 'create' || id === undefined) {
            ids.push(
              (await client.providers.create({ personId, name: 'Dr. Example', isPrimary: primary })).id,
            )
          } else if (act === 'update') await client.providers.update({ id, isPrimary: primary })
          else await client.providers[act]({ id })
        }
        const all = await client.providers.list({ personId })
        expect(all.filter(({ isPrimary }) => isPrimary).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
    expect(await client.providers.list({ personId: other.id })).toEqual([untouched])
  })

  it('are not found when they were never here', async () => {
    const { client } = await vaultWithPerson()
    const id = 'nobody'
    expect(await failureOf(client.providers.update({ id, name: 'x' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.providers.trash({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.providers.restore({ id }))).toBe('NOT_FOUND')
  })
})
