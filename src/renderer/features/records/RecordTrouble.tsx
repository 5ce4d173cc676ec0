import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { client, originalUrl, queryClient } from '../../api.ts'
import { rememberPassword } from '../../pdf/passwords.ts'
import type { PdfState } from '../../pdf/usePdfDocument.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { readingFailureWords, wantsPassword } from './failureWords.ts'
import { PasswordForm } from './PasswordForm.tsx'

/** The pages cannot be shown: why, what was kept, and what to do. */
export function PagesTrouble({ record, pdf }: { record: Record; pdf: PdfState }) {
  const { reading } = record
  if (pdf.state === 'password') {
    const words = readingFailureWords(pdf.again ? 'WRONG_PASSWORD' : 'PASSWORD_NEEDED')
    return (
      <ErrorNotice
        happened={words.happened}
        kept={words.kept}
        todo={words.todo}
        actions={
          <PasswordForm
            name={record.title}
            onEnter={async (password) => {
              pdf.enter(password)
              if (wantsPassword(reading.failure)) await readAgain(record, password)
            }}
          >
            <DownloadOriginal record={record} />
          </PasswordForm>
        }
      />
    )
  }
  if (pdf.state !== 'failed') return null
  const words = {
    damaged: readingFailureWords(reading.failure === 'NOT_A_PDF' ? 'NOT_A_PDF' : 'DAMAGED'),
    empty: readingFailureWords('DAMAGED'),
    gone: {
      happened: 'This record is no longer here',
      kept: '',
      todo: 'It may have been moved to the trash.',
    },
    lost: { happened: 'The pages could not be fetched', kept: 'The record is kept.', todo: 'Try again.' },
    locked: {
      happened: 'Your records are locked',
      kept: 'The record is kept.',
      todo: 'Unlock them to read on.',
    },
  }[pdf.failure]
  return (
    <ErrorNotice
      happened={words.happened}
      kept={words.kept}
      todo={words.todo}
      actions={
        <>
          <Button size="sm" variant="default" onClick={pdf.retry}>
            Try again
          </Button>
          <DownloadOriginal record={record} />
        </>
      }
    />
  )
}

/** The text of a record could not be read, or not all of it; its pages may be shown all the same. */
export function ReadingTrouble({ record }: { record: Record }) {
  const { reading } = record
  const [busy, setBusy] = useState(false)
  async function again() {
    setBusy(true)
    await readAgain(record)
    setBusy(false)
  }
  if (reading.state === 'cancelled') {
    return (
      <ErrorNotice
        happened="Reading the text of this record was stopped."
        kept="What was read until then can be found and used."
        actions={
          <Button size="sm" variant="default" loading={busy} onClick={() => void again()}>
            Read on
          </Button>
        }
      />
    )
  }
  if (reading.state !== 'failed') return null
  const words = readingFailureWords(reading.failure)
  return (
    <ErrorNotice
      happened={words.happened}
      kept={words.kept}
      todo={words.todo}
      actions={
        wantsPassword(reading.failure) ? (
          <PasswordForm name={record.title} onEnter={(password) => readAgain(record, password)} />
        ) : (
          <>
            {words.again && (
              <Button size="sm" variant="default" loading={busy} onClick={() => void again()}>
                Try again
              </Button>
            )}
            <DownloadOriginal record={record} />
          </>
        )
      }
    />
  )
}

export function DownloadOriginal({ record }: { record: Record }) {
  return (
    <Button
      component="a"
      size="sm"
      variant="default"
      href={`${originalUrl(record.id)}?download`}
      download={record.fileName}
    >
      Download the original
    </Button>
  )
}

async function readAgain({ id }: Record, password?: string): Promise<void> {
  if (password !== undefined) rememberPassword(originalUrl(id), password)
  try {
    await client.records.readAgain({ id, password })
  } catch {
    showToast('That was not done. Your record is as it was. Try again.')
  }
  await queryClient.invalidateQueries()
}
