import { Button } from '@mantine/core'
import { IconChevronLeft, IconFileOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Fact } from '#shared/contract/facts.ts'
import type { Record } from '#shared/contract/records.ts'
import { api, failureCode } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import classes from './facts.module.css'
import { Reviewed } from './Reviewed.tsx'
import { reviewItems } from './reviewItems.ts'

/** What was found in a record beside its pages, for the person to check. */
export function ReviewScreen() {
  const { personId, recordId } = useParams({ from: '/people/$personId/records/$recordId/check' })
  const record = useQuery(api.records.get.queryOptions({ input: { id: recordId } }))
  const found = useQuery(api.facts.list.queryOptions({ input: { recordId } }))
  const error = record.error ?? found.error
  if (record.data && found.data)
    return <Review key={recordId} record={record.data} facts={found.data.facts} />
  return (
    <Page>
      {error && failureCode(error) === 'NOT_FOUND' && (
        <EmptyState
          icon={<IconFileOff aria-hidden="true" />}
          title="This record is no longer here"
          action={
            <Button
              size="sm"
              variant="default"
              renderRoot={(props: object) => (
                <Link to="/people/$personId/records" params={{ personId }} {...props} />
              )}
            >
              Go to Records
            </Button>
          }
        >
          It may have been removed, or belong to someone else.
        </EmptyState>
      )}
      {error && failureCode(error) !== 'NOT_FOUND' && (
        <LoadFailed
          what="This record"
          error={error}
          onRetry={() => void Promise.all([record.refetch(), found.refetch()])}
        />
      )}
      {!error && <Loading lines={6} />}
    </Page>
  )
}

function Review({ record, facts }: { record: Record; facts: readonly Fact[] }) {
  const items = reviewItems(facts)
  const checked = items.filter(({ open }) => !open).length
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <Link className={classes.back} to="/people/$personId/records" params={{ personId: record.personId }}>
          <IconChevronLeft className="i18" aria-hidden="true" />
          Records
        </Link>
        <h1>{record.title}</h1>
        <span className="sub">
          Added <DateText date={record.createdAt} />
          {record.reading.pageCount !== null && ` · ${pages(record.reading.pageCount)}`}
        </span>
        {items.length > 0 && (
          <span className={classes.progress}>
            <span role="status">
              {checked} of {items.length} checked
            </span>
            <progress value={checked} max={items.length} aria-hidden="true" />
          </span>
        )}
      </header>
      <Reviewed record={record} items={items} />
    </div>
  )
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}
