import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { api } from '../../api.ts'
import { RecordNotShown } from '../../pickers/RecordNotShown.tsx'
import { Reviewed } from './Reviewed.tsx'
import { reviewItems } from './reviewItems.ts'

const ROUTE = '/people/$personId/records/$recordId/check'

/** What was found in a record beside its pages, for the person to check; it begins at the fact that the address names. */
export function ReviewScreen() {
  const { personId, recordId } = useParams({ from: ROUTE })
  const { fact } = useSearch({ from: ROUTE })
  const record = useQuery(api.records.get.queryOptions({ input: { id: recordId } }))
  const found = useQuery(api.facts.list.queryOptions({ input: { recordId } }))
  if (record.data && found.data)
    return (
      <Reviewed
        key={recordId}
        record={record.data}
        items={reviewItems(found.data.facts)}
        beginAt={fact ?? null}
      />
    )
  return (
    <RecordNotShown
      personId={personId}
      error={record.error ?? found.error}
      onRetry={() => void Promise.all([record.refetch(), found.refetch()])}
    />
  )
}
