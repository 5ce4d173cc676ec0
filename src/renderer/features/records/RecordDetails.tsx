import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Record, RecordFields } from '#shared/contract/records.ts'
import {
  RECORD_GROUP_LABELS,
  RECORD_GROUPS,
  RECORD_TYPE_WORDS,
  RECORD_TYPES,
} from '#shared/domain/recordType.ts'
import { client, failureCode, queryClient } from '../../api.ts'
import { ProviderPicker } from '../../pickers/ProviderPicker.tsx'
import { AutosavedText } from '../../ui/AutosavedText.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { OlderVersionField } from './OlderVersionField.tsx'

/** What is known about a record; every field saves itself. */
export function RecordDetails({ record }: { record: Record }) {
  const [failure, setFailure] = useState<unknown>(null)

  async function save(fields: Partial<RecordFields>): Promise<void> {
    await client.records.update({ id: record.id, ...fields })
    setFailure(null)
    await queryClient.invalidateQueries()
  }
  const choose = (fields: Partial<RecordFields>) => void save(fields).catch(setFailure)

  return (
    <section aria-labelledby="details">
      <h2 id="details" tabIndex={-1}>
        Details
      </h2>
      <AutosavedText
        label="Title"
        value={record.title}
        emptyNote="A record needs a title."
        onSave={(title) => save({ title })}
      />
      <Select
        label="What it is"
        searchable
        allowDeselect={false}
        maxDropdownHeight={340}
        value={record.type}
        data={RECORD_GROUPS.map((group) => ({
          group: RECORD_GROUP_LABELS[group],
          items: RECORD_TYPES.filter((type) => RECORD_TYPE_WORDS[type].group === group).map((type) => ({
            value: type,
            label: RECORD_TYPE_WORDS[type].label,
          })),
        }))}
        onChange={(chosen) => {
          const type = RECORD_TYPES.find((one) => one === chosen)
          if (type) choose({ type })
        }}
      />
      <DateField label="Date" value={record.date} onChange={(date) => choose({ date })} />
      <ProviderPicker
        personId={record.personId}
        label="Provider"
        clearable
        value={record.providerId}
        onChange={(providerId) => choose({ providerId })}
      />
      <OlderVersionField record={record} />
      <AutosavedText label="Note" value={record.note} onSave={(note) => save({ note })} />
      {failure !== null && <NotSaved code={failureCode(failure)} error={failure} />}
    </section>
  )
}
