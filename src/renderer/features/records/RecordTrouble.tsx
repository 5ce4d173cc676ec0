import { Button } from '@mantine/core'
import { IconFileUnknown, IconHourglass, IconPlayerPause } from '@tabler/icons-react'
import { useState } from 'react'
import type { Reading, Record } from '#shared/contract/records.ts'
import { originalUrl } from '../../api.ts'
import type { PdfState } from '../../pdf/usePdfDocument.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { readingFailureWords, wantsPassword } from './failureWords.ts'
import { readAgain } from './importActions.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { isUnderWay } from './readingWords.ts'

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
              if (wantsPassword(reading.failure)) await readAgain(record.id, password)
            }}
          >
            <DownloadOriginal record={record} />
          </PasswordForm>
        }
      />
    )
  }
  if (pdf.state === 'loading') return <Loading lines={8} />
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

/** There are no pages to show: they are still being made, or this kind of file has none. */
export function NoPages({
  record,
  reading,
  paused,
}: {
  record: Record
  reading: Reading
  /** All reading is paused. */
  paused: boolean
}) {
  if (isUnderWay(reading) && paused) {
    return (
      <EmptyState icon={<IconPlayerPause aria-hidden="true" />} title="Its pages are not made yet">
        Reading is paused. Under Records, press “Go on”, and they appear here by themselves.
      </EmptyState>
    )
  }
  if (isUnderWay(reading)) {
    return (
      <EmptyState icon={<IconHourglass aria-hidden="true" />} title="Its pages are being made">
        They appear here by themselves. You can go on with something else meanwhile.
      </EmptyState>
    )
  }
  if (reading.state === 'failed' || reading.state === 'cancelled') return <ReadingTrouble record={record} />
  return (
    <EmptyState
      icon={<IconFileUnknown aria-hidden="true" />}
      title="There are no pages to show"
      action={<DownloadOriginal record={record} />}
    >
      The file itself is kept, untouched.
    </EmptyState>
  )
}

/** The text of a record could not be read, or not all of it; its pages may be shown all the same. */
export function ReadingTrouble({ record }: { record: Record }) {
  const { reading } = record
  const [busy, setBusy] = useState(false)
  async function again() {
    setBusy(true)
    await readAgain(record.id)
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
          <PasswordForm name={record.title} onEnter={(password) => readAgain(record.id, password)} />
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
