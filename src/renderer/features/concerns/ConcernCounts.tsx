import { useQuery } from '@tanstack/react-query'
import type { Concern } from '#shared/contract/concerns.ts'
import { api } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'

/** "Asked on 9 Mar 2026 · 3 opinions · 12 records" */
export function ConcernCounts({ concern }: { concern: Concern }) {
  const { personId, id, askedOn, opinionCount } = concern
  const { data: records } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const recordCount = records?.filter(({ concernIds }) => concernIds.includes(id)).length

  return (
    <>
      {askedOn && (
        <>
          Asked on <DateText date={askedOn} /> ·{' '}
        </>
      )}
      {opinionCount === 1 ? '1 opinion' : `${opinionCount} opinions`}
      {recordCount !== undefined && ` · ${recordCount === 1 ? '1 record' : `${recordCount} records`}`}
    </>
  )
}
