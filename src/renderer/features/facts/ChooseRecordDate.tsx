import { Radio } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Fact } from '#shared/contract/facts.ts'
import { api, client, failureCode } from '../../api.ts'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './facts.module.css'
import { dateRole, factValue } from './factWords.ts'

/** Several dates of one record: the person says under which it is listed. The others stay known as what they are. */
export function ChooseRecordDate({ facts }: { facts: readonly Fact[] }) {
  const [{ recordId, id }] = facts as readonly [Fact, ...Fact[]]
  const record = useQuery(api.records.get.queryOptions({ input: { id: recordId } }))
  const isOpen = facts.some(({ status }) => status === 'suggested')
  const choose = useMutation({
    async mutationFn(date: string) {
      await client.facts.acceptAll({ ids: facts.map((fact) => fact.id) })
      await client.records.update({ id: recordId, date })
    },
  })
  const dated = facts.filter(({ normalized }) => normalized !== null)
  const chosen = isOpen ? null : (record.data?.date ?? null)
  return (
    <>
      <Radio.Group
        name={`dates-${id}`}
        value={chosen}
        label={
          isOpen
            ? `We found ${numberWords(dated.length)} dates. Which one is right?`
            : 'The record is listed under'
        }
        classNames={{ label: classes.dateQuestion }}
        onChange={(date) => choose.mutate(date)}
      >
        <div className={classes.dates}>
          {dated.map((fact) => (
            <Radio.Card key={fact.id} value={fact.normalized!} className={classes.date}>
              <Radio.Indicator />
              <span>
                {factValue(fact)}{' '}
                <span className={classes.dateRole}>{fact.detail.role ?? dateRole(fact.kind)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {choose.error && <NotSaved code={failureCode(choose.error)} error={choose.error} />}
    </>
  )
}

function numberWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count)
}
