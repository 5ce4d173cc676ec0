import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { RECORD_TYPE_WORDS } from '#shared/domain/recordType.ts'
import { api } from '../api.ts'
import { CheckRow } from '../ui/CheckRow.tsx'
import { DateText } from '../ui/DateText.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Loading } from '../ui/Loading.tsx'
import { newestFirst } from './newestFirst.ts'
import classes from './pickers.module.css'

interface RecordPickerProps {
  personId: string
  /** Ids of the chosen records. */
  value: readonly string[]
  onChange: (recordIds: string[]) => void
  label: string
  description?: string
}

/** From this many records on there is a field to search them by. */
const MANY = 7

/** A checklist of the person's records, newest first. */
export function RecordPicker({ personId, value, onChange, label, description }: RecordPickerProps) {
  const title = useId()
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useQuery(api.records.list.queryOptions({ input: { personId } }))

  const records = [...(data ?? [])].sort(newestFirst)
  const shown = records.filter((record) => wordsOf(record).includes(search.trim().toLowerCase()))
  const chosen = records.filter(({ id }) => value.includes(id))
  const chosenNotShown = chosen.filter((record) => !shown.includes(record)).length

  return (
    <fieldset className={classes.fieldset} aria-describedby={description ? title : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {description && (
        <p id={title} className="meta">
          {description}
        </p>
      )}
      {error && <LoadFailed what="Your records" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && records.length === 0 && <p className="meta">There are no records yet.</p>}
      {records.length >= MANY && (
        <TextInput
          size="sm"
          aria-label="Search these records"
          placeholder="Search these records"
          leftSection={<IconSearch className="i16" aria-hidden="true" />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      )}
      {records.length > 0 && (
        <>
          <div className={classes.list}>
            {shown.map((record) => (
              <CheckRow
                key={record.id}
                label={record.title}
                hint={record.providerName ?? RECORD_TYPE_WORDS[record.type].label}
                aside={record.date && <DateText date={record.date} />}
                checked={value.includes(record.id)}
                onChange={(checked) =>
                  onChange(checked ? [...value, record.id] : value.filter((id) => id !== record.id))
                }
              />
            ))}
            {shown.length === 0 && <p className={classes.nothing}>No record has these words in its name.</p>}
          </div>
          <p className="meta" role="status">
            {chosen.length} of {records.length} chosen
            {chosenNotShown > 0 && `, ${chosenNotShown} not shown by this search`}
          </p>
        </>
      )}
    </fieldset>
  )
}

function wordsOf({ title, fileName, providerName, type }: Record): string {
  return [title, fileName, providerName ?? '', RECORD_TYPE_WORDS[type].label].join(' ').toLowerCase()
}
