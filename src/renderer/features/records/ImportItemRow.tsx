import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconFileAlert, IconFileText, IconKey } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo, useState } from 'react'
import type { Reading } from '#shared/contract/records.ts'
import { client, originalUrl } from '../../api.ts'
import { rememberPassword } from '../../pdf/passwords.ts'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { addingFailureWords, type FailureWords, readingFailureWords, wantsPassword } from './failureWords.ts'
import { addAgain, cancelImport, dismissImport, type ImportItem, keepBoth } from './imports.ts'
import { moveRecordToTrash } from './moveRecordToTrash.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { readingWords } from './readingWords.ts'

/** One file on its way in: where it stands, and what the person can do about it. */
export const ImportItemRow = memo(function ImportItemRow({ item }: { item: ImportItem }) {
  const { file, stage, reading } = item
  const cancel = () => void cancelImport(item).catch(tellNotDone)

  if (stage === 'duplicate') return <Duplicate item={item} />
  if (stage === 'not-added') {
    const words = addingFailureWords(item.failure)
    return (
      <ImportRow
        name={file.name}
        icon={<IconFileAlert aria-hidden="true" />}
        tone="warn"
        state={<Words words={words} />}
        actions={
          <>
            {words.again && (
              <Button size="sm" variant="default" onClick={() => addAgain(item.id)}>
                Try again
              </Button>
            )}
            <Button size="sm" variant="subtle" onClick={() => dismissImport(item.id)}>
              Leave it
            </Button>
          </>
        }
      />
    )
  }
  if (stage === 'queued') return <ImportRow name={file.name} state="Waiting" onCancel={cancel} />
  if (stage === 'adding') return <ImportRow name={file.name} state="Adding" progress={0} onCancel={cancel} />
  if (!reading || !item.recordId) return <ImportRow name={file.name} state="Added" />
  if (reading.state === 'failed') return <NotRead item={item} reading={reading} />
  if (reading.state === 'read' || reading.state === 'cancelled') return <Done item={item} reading={reading} />
  return (
    <ImportRow
      name={file.name}
      state={readingWords(reading)}
      progress={reading.pageCount ? 0.08 + 0.92 * (reading.pagesRead / reading.pageCount) : 0.04}
      onCancel={cancel}
    />
  )
})

function Done({ item, reading }: { item: ImportItem; reading: Reading }) {
  return (
    <ImportRow
      name={item.file.name}
      icon={<IconCheck aria-hidden="true" />}
      state={
        reading.state === 'cancelled'
          ? `Added. ${readingWords(reading)}`
          : `Added · ${pages(reading.pageCount)}`
      }
      actions={
        <>
          <OpenRecord item={item} />
          <TakeBack item={item} />
        </>
      }
    />
  )
}

function Duplicate({ item }: { item: ImportItem }) {
  const [busy, setBusy] = useState(false)
  async function keep() {
    setBusy(true)
    await keepBoth(item).catch(tellNotDone)
    setBusy(false)
  }
  return (
    <ImportRow
      name={item.file.name}
      icon={<IconCopy aria-hidden="true" />}
      tone="warn"
      state={`Same as your “${item.twinTitle}”`}
      actions={
        <>
          <Button size="sm" variant="default" onClick={() => dismissImport(item.id)}>
            Keep one
          </Button>
          <Button size="sm" variant="subtle" loading={busy} onClick={() => void keep()}>
            Keep both
          </Button>
          <OpenRecord item={item} />
        </>
      }
    />
  )
}

function NotRead({ item, reading }: { item: ImportItem; reading: Reading }) {
  const words = readingFailureWords(reading.failure)
  const asks = wantsPassword(reading.failure)
  const { recordId } = reading
  const [entering, setEntering] = useState(reading.failure === 'WRONG_PASSWORD')
  async function readAgain(password?: string) {
    if (password !== undefined) rememberPassword(originalUrl(recordId), password)
    await client.records.readAgain({ id: recordId, password }).catch(tellNotDone)
  }
  return (
    <ImportRow
      name={item.file.name}
      icon={asks ? <IconKey aria-hidden="true" /> : <IconFileText aria-hidden="true" />}
      tone="warn"
      state={<Words words={words} />}
      actions={
        asks && !entering ? (
          <>
            <Button size="sm" variant="default" onClick={() => setEntering(true)}>
              Enter password
            </Button>
            <Button size="sm" variant="subtle" onClick={() => dismissImport(item.id)}>
              Skip
            </Button>
          </>
        ) : asks ? (
          <PasswordForm autoFocus name={item.file.name} onEnter={readAgain}>
            <Button size="sm" variant="subtle" onClick={() => dismissImport(item.id)}>
              Skip
            </Button>
          </PasswordForm>
        ) : (
          <>
            {words.again && (
              <Button size="sm" variant="default" onClick={() => void readAgain()}>
                Try again
              </Button>
            )}
            <Button size="sm" variant="subtle" onClick={() => dismissImport(item.id)}>
              Keep it
            </Button>
            <TakeBack item={item} />
          </>
        )
      }
    />
  )
}

function OpenRecord({ item: { personId, recordId } }: { item: ImportItem }) {
  if (!recordId) return null
  return (
    <Button
      size="sm"
      variant="subtle"
      renderRoot={(props) => (
        <Link to="/people/$personId/records/$recordId" params={{ personId, recordId }} {...props} />
      )}
    >
      Open it
    </Button>
  )
}

function TakeBack({ item }: { item: ImportItem }) {
  async function undo() {
    if (item.recordId && (await moveRecordToTrash({ id: item.recordId, title: item.file.name }))) {
      dismissImport(item.id)
    }
  }
  return (
    <Button size="sm" variant="subtle" onClick={() => void undo()}>
      Undo adding
    </Button>
  )
}

function Words({ words: { happened, kept, todo } }: { words: FailureWords }) {
  return (
    <>
      {happened}
      <span className="meta" style={{ display: 'block', fontWeight: 400 }}>
        {kept} {todo}
      </span>
    </>
  )
}

function pages(count: number | null): string {
  return count === 1 ? '1 page' : `${count ?? 0} pages`
}

function tellNotDone(): void {
  showToast('That was not done. Your records are as they were. Try again.')
}
