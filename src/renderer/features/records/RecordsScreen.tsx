import { Button, CloseButton, FileButton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileText, IconSearch, IconShieldCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { FoundInRecords, Record, SearchHit } from '#shared/contract/records.ts'
import { api } from '../../api.ts'
import { Dropzone } from '../../ui/Dropzone.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { WithSidePane } from '../../ui/SidePane.tsx'
import { useFilesOver } from './filesOver.ts'
import { ImportList } from './ImportList.tsx'
import { isPicture } from './picture.ts'
import { RecordFilterBar } from './RecordFilterBar.tsx'
import { RecordRow } from './RecordRow.tsx'
import { useReadings } from './readings.ts'
import { filteredRecords, noFilters } from './recordFilters.ts'
import classes from './records.module.css'
import { addFiles } from './uploads.ts'
import { useQueue } from './useImportViews.ts'
import { useOpinionNames } from './useOpinionNames.ts'

/** The list of a person's records with search and filters, and beside it the place where new ones come in. */
export function RecordsScreen() {
  const { personId } = useParams({ from: '/people/$personId/records' })
  const isOver = useFilesOver()
  return (
    <WithSidePane
      label="Add records"
      paneFirst
      pane={
        <div className={classes.pane}>
          <h2>Add records</h2>
          <Dropzone
            onFiles={(files) => addFiles(personId, files)}
            isOver={isOver}
            hint="PDFs, photos, scans or a zip from your hospital"
          />
          <ImportList personId={personId} />
          <p className={classes.promise}>
            <IconShieldCheck className="i18" aria-hidden="true" />
            <span>
              Files are read on this computer.
              <br />
              Nothing is sent.
            </span>
          </p>
        </div>
      }
    >
      <Page>
        <Records personId={personId} />
      </Page>
    </WithSidePane>
  )
}

function Records({ personId }: { personId: string }) {
  const { data, error, refetch } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  if (error) return <LoadFailed what="Your records" error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading lines={6} />
  return (
    <>
      <PageHeader title="Records" aside={data.length > 0 && counts(data)} />
      {data.length === 0 ? <NoRecords personId={personId} /> : <List personId={personId} records={data} />}
    </>
  )
}

function List({ personId, records }: { personId: string; records: readonly Record[] }) {
  const [typed, setTyped, find] = useFind()
  const [filters, setFilters] = useState(noFilters)
  const opinionNames = useOpinionNames(personId)
  const readings = useReadings()
  const { paused } = useQueue()
  const { data: versions } = useQuery(api.records.versionSuggestions.queryOptions({ input: { personId } }))
  const search = useQuery({
    ...api.records.search.queryOptions({ input: { personId, query: find } }),
    enabled: find !== '',
    placeholderData: keepPreviousData,
  })
  const found = find === '' ? undefined : search.data
  const hits = useMemo(() => hitsByRecord(found?.hits ?? []), [found])

  const shown = useMemo(() => filteredRecords(records, filters), [records, filters])
  const pagesIn = useMemo(
    () => new Map(found?.inRecords.map(({ recordId, pages }) => [recordId, pages])),
    [found],
  )
  const withWords = found ? shown.filter(({ id }) => pagesIn.has(id)) : shown
  const without = found ? shown.filter(({ id }) => !pagesIn.has(id)) : []
  const row = (record: Record) => (
    <RecordRow
      key={record.id}
      record={record}
      opinions={opinionNames.get(record.id) ?? []}
      hits={hits.get(record.id)}
      pagesFound={pagesIn.get(record.id)}
      find={find || undefined}
      reading={readings.get(record.id)}
      paused={paused}
      looksNewerThan={versions?.find(({ newer }) => newer.id === record.id)?.older.title}
    />
  )

  return (
    <>
      <TextInput
        type="search"
        size="lg"
        aria-label="Find in the records"
        placeholder="Find words in the records"
        leftSection={<IconSearch className="i18" aria-hidden="true" />}
        rightSectionWidth="auto"
        rightSection={
          typed !== '' && (
            <span className={classes.found}>
              <span role="status">{found && foundWords(found)}</span>
              <CloseButton aria-label="Clear the search" onClick={() => setTyped('')} />
            </span>
          )
        }
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
      />
      <RecordFilterBar records={records} filters={filters} onChange={setFilters} />
      {search.error && (
        <LoadFailed what="What was found" error={search.error} onRetry={() => void search.refetch()} />
      )}
      {found && found.pages === 0 && (
        <EmptyState
          icon={<IconSearch aria-hidden="true" />}
          title={`Nothing found for “${find}”`}
          action={
            <Button size="sm" variant="default" onClick={() => setTyped('')}>
              Clear search
            </Button>
          }
        >
          We looked in all {records.length === 1 ? 'of your 1 record' : `${records.length} records`}. Check
          the spelling, or try fewer letters.
        </EmptyState>
      )}
      {shown.length === 0 ? (
        <EmptyState
          icon={<IconFileText aria-hidden="true" />}
          title="No records here"
          action={
            <Button size="sm" variant="default" onClick={() => setFilters(noFilters)}>
              Show all records
            </Button>
          }
        >
          None of your {records.length} records is of this kind, provider and date.
        </EmptyState>
      ) : (
        <div className={classes.list}>
          {withWords.length > 0 && <ul aria-label="Records">{withWords.map(row)}</ul>}
          {without.length > 0 && (
            <>
              <p className={classes.without}>
                {without.length === 1 ? '1 record' : `${without.length} records`} without “{find}”
              </p>
              <ul aria-label="Records without these words">{without.map(row)}</ul>
            </>
          )}
        </div>
      )}
      {shown.length > 0 && shown.length < records.length && (
        <p className="meta">
          {records.length - shown.length} of {records.length} records are not shown by these filters.
        </p>
      )}
    </>
  )
}

function NoRecords({ personId }: { personId: string }) {
  return (
    <EmptyState
      icon={<IconFileText aria-hidden="true" />}
      title="No records yet"
      action={
        <FileButton multiple onChange={(files) => addFiles(personId, files)}>
          {(button) => (
            <Button {...button} size="sm" variant="default">
              Choose files
            </Button>
          )}
        </FileButton>
      }
    >
      Drop PDFs, photos, scans or a zip from your hospital here. They stay on this computer.
    </EmptyState>
  )
}

/** What is typed, how to change it, and what is looked for: a moment behind, and kept in the address. */
function useFind(): [typed: string, setTyped: (typed: string) => void, find: string] {
  const { find: inAddress = '' } = useSearch({ from: '/people/$personId/records' })
  const navigate = useNavigate({ from: '/people/$personId/records' })
  const [typed, setTyped] = useState(inAddress)
  const [find] = useDebouncedValue(typed.trim(), 150)
  const keep = useEffectEvent((words: string) => {
    if (words !== inAddress) void navigate({ search: { find: words || undefined }, replace: true })
  })
  useEffect(() => keep(find), [find])
  return [typed, setTyped, typed.trim() === '' ? '' : find]
}

function hitsByRecord(hits: readonly SearchHit[]): ReadonlyMap<string, SearchHit[]> {
  const grouped = Map.groupBy(hits, ({ recordId }) => recordId)
  for (const theirs of grouped.values()) theirs.sort((a, b) => a.pageIndex - b.pageIndex)
  return grouped
}

/** Places where all of them are at hand, otherwise pages. */
function foundWords({ records, pages, places, hits, more }: FoundInRecords): string {
  const [count, one, many] = hits.length === pages ? [places, 'place', 'places'] : [pages, 'page', 'pages']
  const words = `${records === 1 ? '1 record' : `${records} records`}, ${count === 1 ? `1 ${one}` : `${count} ${many}`}`
  return more ? `More than ${words}` : words
}

/** Photos and other pictures are counted for themselves. */
function counts(records: readonly Record[]): string {
  const pagesOf = (some: readonly Record[]) =>
    some.reduce((sum, { reading }) => sum + (reading.pageCount ?? 0), 0)
  const pages = pagesOf(records.filter((record) => !isPicture(record)))
  const pictures = pagesOf(records.filter(isPicture))
  return [
    records.length === 1 ? '1 record' : `${records.length} records`,
    (pages > 0 || pictures === 0) && (pages === 1 ? '1 page' : `${pages} pages`),
    pictures > 0 && (pictures === 1 ? '1 picture' : `${pictures} pictures`),
  ]
    .filter(Boolean)
    .join(' · ')
}
