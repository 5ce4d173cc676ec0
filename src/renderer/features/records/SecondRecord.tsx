import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { settle } from './answers.ts'
import { OpenRecord } from './ImportRowButtons.tsx'
import type { FileView } from './importView.ts'
import { moveRecordToTrash } from './moveRecordToTrash.ts'

/** A file whose bytes were here already and that was made a second record. */
export function SecondRecord({
  view: { file },
  personId,
  secondId,
}: {
  view: FileView
  personId: string
  secondId: string
}) {
  async function takeBack() {
    if (await moveRecordToTrash({ id: secondId, title: file.name })) settle(file.id, null)
  }
  return (
    <ImportRow
      name={file.name}
      icon={<IconCheck aria-hidden="true" />}
      state="Added as a second record"
      actions={
        <>
          <OpenRecord personId={personId} recordId={secondId} />
          <Button size="sm" variant="subtle" onClick={() => void takeBack()}>
            Undo adding
          </Button>
        </>
      }
    />
  )
}
