import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBuildingHospital, IconHelpCircle, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { api } from '../../api.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { Highlighted } from '../../ui/Highlighted.tsx'
import classes from './FindDialog.module.css'
import { RecordIcon } from './recordIcon.tsx'

interface FindDialogProps {
  personId: string
  opened: boolean
  onClose: () => void
}

/** Finds words in all records, and records, providers and questions by name. */
export function FindDialog({ personId, opened, onClose }: FindDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Find"
      size="xl"
      centered={false}
      yOffset="8dvh"
      // There at once: the letters typed right after Ctrl K belong to it.
      transitionProps={{ duration: 0 }}
      classNames={{ body: classes.body }}
    >
      <Find personId={personId} onClose={onClose} />
    </Modal>
  )
}

interface Found {
  id: string
  group: string
  icon: ReactNode
  title: ReactNode
  note?: ReactNode
  open: () => void
}

/** So many of one kind are offered; the others are counted. */
const SHOWN = 20

function Find({ personId, onClose }: Omit<FindDialogProps, 'opened'>) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { found, more, atLeast, isPending } = useFound(personId, typed)
  const chosen = Math.min(at, found.length - 1)

  function open(one: Found | undefined) {
    if (!one) return
    onClose()
    one.open()
  }

  function move(to: number) {
    setAt(to)
    list.current?.querySelectorAll('[role="option"]')[to]?.scrollIntoView({ block: 'nearest' })
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(Math.min(chosen + 1, found.length - 1))
    else if (event.key === 'ArrowUp') move(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter') open(found[chosen])
    else return
    event.preventDefault()
  }

  return (
    <>
      <TextInput
        size="lg"
        role="combobox"
        aria-label="Find in everything"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Words in a record, a provider, a question"
        leftSection={<IconSearch className="i18" aria-hidden="true" />}
        data-autofocus
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={handleKey}
      />
      <p className="meta" role="status">
        {typed.trim() === '' && 'Arrows choose, Enter opens.'}
        {typed.trim() !== '' && !isPending && found.length === 0 && `Nothing found for “${typed.trim()}”.`}
        {found.length > 0 &&
          (found.length === 1 ? '1 place' : `${atLeast ? 'More than ' : ''}${found.length + more} places`)}
      </p>
      <div ref={list} id={listId} role="listbox" aria-label="What was found" className={classes.list}>
        {found.map((one, index) => (
          <Fragment key={one.id}>
            {one.group !== found[index - 1]?.group && (
              <div className={classes.group} role="presentation">
                {one.group}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for the whole list. */}
            <div
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classes.option}
              onClick={() => open(one)}
              onPointerMove={() => setAt(index)}
            >
              {one.icon}
              <span className={classes.words}>
                <span className={classes.title}>{one.title}</span>
                {one.note && <span className={classes.note}>{one.note}</span>}
              </span>
            </div>
          </Fragment>
        ))}
      </div>
      {more > 0 && (
        <p className="meta">
          {atLeast ? `More than ${more}` : more} more are not shown. Type more letters to see fewer.
        </p>
      )}
    </>
  )
}

function useFound(
  personId: string,
  typed: string,
): {
  found: Found[]
  more: number /** There are still more than `more` says. */
  atLeast: boolean
  isPending: boolean
} {
  const navigate = useNavigate()
  const [words] = useDebouncedValue(typed.trim(), 120)
  const { data: records = [] } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const { data: concerns = [] } = useQuery(api.concerns.list.queryOptions({ input: { personId } }))
  const { data, isFetching } = useQuery({
    ...api.records.search.queryOptions({ input: { personId, query: words, limit: SHOWN } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  if (words === '' || typed.trim() === '') return { found: [], more: 0, atLeast: false, isPending: false }

  const named = (...names: string[]) => names.some((name) => fold(name).includes(fold(words)))
  const openRecord = (recordId: string, page?: number) => () =>
    void navigate({
      to: '/people/$personId/records/$recordId',
      params: { personId, recordId },
      search: page ? { page, find: words } : {},
    })
  const kinds: Found[][] = [
    concerns
      .filter(({ title, trashedAt }) => trashedAt === null && named(title))
      .map(({ id, title }) => ({
        id,
        group: 'Questions',
        icon: <IconHelpCircle aria-hidden="true" />,
        title,
        open: () =>
          void navigate({
            to: '/people/$personId/concerns/$concernId',
            params: { personId, concernId: id },
          }),
      })),
    records
      .filter(({ title, fileName }) => named(title, fileName))
      .map(({ id, type, format, title, providerName, date }) => ({
        id,
        group: 'Records',
        icon: <RecordIcon record={{ type, format }} />,
        title,
        note: [providerName, date && dateWords(date)].filter(Boolean).join(' · '),
        open: openRecord(id),
      })),
    providers
      .filter(
        ({ name, specialty, organization, trashedAt }) =>
          trashedAt === null && named(name, specialty, organization),
      )
      .map(({ id, name, specialty }) => ({
        id,
        group: 'Providers',
        icon: <IconBuildingHospital aria-hidden="true" />,
        title: name,
        note: specialty,
        open: () => void navigate({ to: '/people/$personId/providers', params: { personId } }),
      })),
    (data?.hits ?? []).flatMap(({ recordId, pageIndex, pageLabel, snippet, marks }) => {
      const record = records.find(({ id }) => id === recordId)
      return record
        ? {
            id: `${recordId}-${pageIndex}`,
            group: 'Words in records',
            icon: <RecordIcon record={record} />,
            title: `${record.title} · p.${pageLabel ?? pageIndex + 1}`,
            note: (
              <>
                “<Highlighted text={snippet} ranges={marks} />”
              </>
            ),
            open: openRecord(recordId, pageIndex + 1),
          }
        : []
    }),
  ]
  const found = kinds.flatMap((kind) => kind.slice(0, SHOWN))
  const all = kinds.reduce((sum, kind) => sum + kind.length, 0) + (data ? data.pages - data.hits.length : 0)
  return {
    found,
    more: all - found.length,
    atLeast: data?.more ?? false,
    isPending: isFetching || words !== typed.trim(),
  }
}

/** Without accents and capitals, as the search in the records does it. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
