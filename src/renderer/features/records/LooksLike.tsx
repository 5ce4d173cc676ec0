import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { client } from '../../api.ts'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { doNow } from './importActions.ts'
import type { FileView } from './importView.ts'
import { moveRecordToTrash } from './moveRecordToTrash.ts'
import { TwinDialog } from './TwinDialog.tsx'

/** A new record with the very same words as another one: the person says whether both are wanted. */
export function LooksLike({
  view: { file },
  personId,
  looksLike,
}: {
  view: FileView
  personId: string
  looksLike: { id: string; title: string }
}) {
  const [comparing, setComparing] = useState(false)
  if (!file.record) return null
  const { id, title } = file.record
  const keep = () => doNow(() => client.records.keepTwin({ id }))
  const trash = () => moveRecordToTrash({ id, title })
  return (
    <ImportRow
      name={file.name}
      icon={<IconCopy aria-hidden="true" />}
      tone="warn"
      state={`Looks like your “${looksLike.title}”: same words, another file`}
      actions={
        <>
          <Button size="sm" variant="default" onClick={() => setComparing(true)}>
            See both
          </Button>
          <Button size="sm" variant="subtle" onClick={() => void keep()}>
            Keep both
          </Button>
          <Button size="sm" variant="subtle" onClick={() => void trash()}>
            Put this one into the trash
          </Button>
          {comparing && (
            <TwinDialog
              personId={personId}
              recordId={id}
              twinId={looksLike.id}
              onKeep={keep}
              onTrash={trash}
              onClose={() => setComparing(false)}
            />
          )}
        </>
      }
    />
  )
}
