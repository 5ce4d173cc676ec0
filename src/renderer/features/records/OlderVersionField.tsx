import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Record } from '#shared/contract/records.ts'
import { api } from '../../api.ts'
import { newestFirst } from '../../pickers/newestFirst.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { keepAsNewerVersion } from './decideVersion.ts'

const NONE = ''

/** Which record this one is a newer version of, chosen by hand. */
export function OlderVersionField({ record }: { record: Record }) {
  const { personId, replaces } = record
  const { data = [] } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const newer = newerVersions(record.id, data)
  const choices = data.filter(({ id }) => !newer.has(id)).sort(newestFirst)
  return (
    <Select
      label="Newer version of"
      description="For a report that was amended or added to."
      searchable
      allowDeselect={false}
      maxDropdownHeight={340}
      nothingFoundMessage="No such record"
      value={replaces?.id ?? NONE}
      data={[
        { value: NONE, label: 'No other record' },
        ...choices.map(({ id, title, date }) => ({
          value: id,
          label: date ? `${title} · ${dateWords(date)}` : title,
        })),
      ]}
      onChange={(id) => {
        const older = data.find((one) => one.id === id) ?? null
        if (older?.id !== replaces?.id) void keepAsNewerVersion(record, older, replaces)
      }}
    />
  )
}

/** The record itself and all that replace it: none of them can be what it replaces. */
function newerVersions(id: string, records: readonly Record[]): Set<string> {
  const found = new Set([id])
  // A set that grows while it is walked is walked to its new end.
  for (const older of found)
    for (const { id: newer, replaces } of records) if (replaces?.id === older) found.add(newer)
  return found
}
