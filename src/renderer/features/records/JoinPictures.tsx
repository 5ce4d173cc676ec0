import { Button } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { everyFile, type FileView } from './importView.ts'
import { JoinPicturesDialog } from './JoinPicturesDialog.tsx'
import { isPicture } from './picture.ts'

/** Offers to make one record of several pictures that were added together. */
export function JoinPictures({ files }: { files: readonly FileView[] }) {
  const [joining, setJoining] = useState<Record[] | null>(null)
  const pictures = everyFile(files).flatMap(({ record, file }) =>
    record && file.state === 'added' && isPicture(record) ? [record] : [],
  )
  if (pictures.length < 2 && !joining) return null
  return (
    <div>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPhoto className="i16" aria-hidden="true" />}
        onClick={() => setJoining(pictures)}
      >
        Join {pictures.length} photos into one record
      </Button>
      {joining && <JoinPicturesDialog pictures={joining} onClose={() => setJoining(null)} />}
    </div>
  )
}
