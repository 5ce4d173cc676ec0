import { Button } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { FailureLines } from './FailureLines.tsx'
import { addingFailureWords } from './failureWords.ts'
import { copyingProgress } from './readingWords.ts'
import { cancelUpload, sendAgain, type Upload } from './uploads.ts'

/** A file that is being copied into the vault. */
export function UploadRow({ upload: { id, file, stage, sent, failure } }: { upload: Upload }) {
  if (stage === 'not-added') {
    const words = addingFailureWords(failure)
    return (
      <ImportRow
        name={file.name}
        icon={<IconFileAlert aria-hidden="true" />}
        tone="warn"
        state={<FailureLines {...words} />}
        actions={
          <>
            {words.again && (
              <Button size="sm" variant="default" onClick={() => sendAgain(id)}>
                Try again
              </Button>
            )}
            <Button size="sm" variant="subtle" onClick={() => cancelUpload(id)}>
              Leave it
            </Button>
          </>
        }
      />
    )
  }
  const cancel = () => cancelUpload(id)
  if (stage === 'queued')
    return <ImportRow name={file.name} state="Waiting to be copied in" onCancel={cancel} />
  return (
    <ImportRow
      name={file.name}
      state={stage === 'arrived' ? 'Waiting its turn' : copyingWords(sent, file.size)}
      progress={copyingProgress(sent, file.size)}
      onCancel={stage === 'sending' ? cancel : undefined}
    />
  )
}

const MEGABYTE = 1_000_000

/** How much is copied, for files where it takes a while. */
function copyingWords(sent: number, size: number): string {
  if (size < 10 * MEGABYTE) return 'Copying it in'
  return `Copying it in: ${Math.floor(sent / MEGABYTE)} of ${Math.ceil(size / MEGABYTE)} MB`
}
