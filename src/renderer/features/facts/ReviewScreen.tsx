import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../../api.ts'
import { RecordNotShown } from '../../pickers/RecordNotShown.tsx'
import { Reviewed } from './Reviewed.tsx'
import { reviewItems } from './reviewItems.ts'

/** What was found in a record beside its pages, for the person to check. */
export function ReviewScreen() {
  const { personId, recordId } = useParams({ from: '/people/$personId/records/$recordId/check' })
  const record = useQuery(api.records.get.queryOptions({ input: { id: recordId } }))
  const found = useQuery(api.facts.list.queryOptions({ input: { recordId } }))
  if (record.data && found.data)
    return <Reviewed key={recordId} record={record.data} items={reviewItems(found.data.facts)} />
  return (
    <RecordNotShown
      personId={personId}
      error={record.error ?? found.error}
      onRetry={() => void Promise.all([record.refetch(), found.refetch()])}
    />
  )
}
