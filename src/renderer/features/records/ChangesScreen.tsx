import { IconChevronLeft, IconFileOff, IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { Record } from '#shared/contract/records.ts'
import { api } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ChangedPages } from './ChangedPages.tsx'
import classes from './changes.module.css'
import { readVersionChanges } from './versionChanges.ts'

const ROUTE = '/people/$personId/records/$recordId/changes'

/** Two versions of one document, and which words changed from the older to the newer. */
export function ChangesScreen() {
  const { personId, recordId } = useParams({ from: ROUTE })
  const { older: asked } = useSearch({ from: ROUTE })
  const input = { personId }
  const records = useQuery(api.records.list.queryOptions({ input }))
  const suggestions = useQuery(api.records.versionSuggestions.queryOptions({ input }))
  const error = records.error ?? suggestions.error
  const byId = new Map(records.data?.map((record) => [record.id, record]))
  const newer = byId.get(recordId)
  const older = byId.get(asked ?? newer?.replaces?.id ?? '')
  const areVersions =
    newer &&
    older &&
    (olderVersions(newer, byId).has(older.id) ||
      suggestions.data?.some((pair) => pair.newer.id === newer.id && pair.older.id === older.id))

  return (
    <Page width="reading">
      <div>
        <Link
          className={classes.back}
          to="/people/$personId/records/$recordId"
          params={{ personId, recordId }}
        >
          <IconChevronLeft className="i18" aria-hidden="true" />
          {newer?.title ?? 'Record'}
        </Link>
        <PageHeader title="What changed" />
      </div>
      {error && (
        <LoadFailed
          what="What changed"
          error={error}
          onRetry={() => void Promise.all([records.refetch(), suggestions.refetch()])}
        />
      )}
      {!error && !(records.data && suggestions.data) && <Loading lines={6} />}
      {records.data &&
        suggestions.data &&
        (areVersions ? (
          <Versions older={older} newer={newer} />
        ) : (
          <EmptyState icon={<IconFileOff aria-hidden="true" />} title="There are no two versions to compare">
            One of them may be in the trash, or is no longer kept as a newer version of the other.
          </EmptyState>
        ))}
    </Page>
  )
}

function Versions({ older, newer }: { older: Record; newer: Record }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['versionChanges', older.id, newer.id],
    queryFn: ({ signal }) => readVersionChanges(older, newer, signal),
  })
  const unread = [older, newer].filter(({ reading }) => reading.state !== 'read')
  return (
    <>
      <dl className={classes.versions}>
        <Version name="Older" record={older} />
        <Version name="Newer" record={newer} />
      </dl>
      {unread.map(({ id, title }) => (
        <p key={id} className="meta">
          “{title}” has not been read to its end. Only what was read can be compared.
        </p>
      ))}
      {error && <LoadFailed what="What changed" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} label="Comparing the two, page by page" />}
      {data?.changed && <ChangedPages record={newer} changes={data} changed={data.changed} />}
      {data?.changed === null && (
        <EmptyState icon={<IconFiles aria-hidden="true" />} title="The two have hardly a word in common">
          So what changed cannot be marked. Open each of them to read it.
        </EmptyState>
      )}
    </>
  )
}

function Version({ name, record: { id, personId, title, date } }: { name: string; record: Record }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Link className="link" to="/people/$personId/records/$recordId" params={{ personId, recordId: id }}>
          {title}
        </Link>
        {date && (
          <span className="meta">
            {' '}
            <DateText date={date} />
          </span>
        )}
      </dd>
    </div>
  )
}

/** Every record in the chain that this one replaces. */
function olderVersions(record: Record, byId: ReadonlyMap<string, Record>): Set<string> {
  const found = new Set<string>()
  for (let at = record.replaces?.id; at !== undefined && !found.has(at); at = byId.get(at)?.replaces?.id) {
    found.add(at)
  }
  return found
}
