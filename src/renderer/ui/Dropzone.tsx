import { Button, FileButton } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import classes from './Dropzone.module.css'

interface DropzoneProps {
  /** Files chosen with the button. Dropped files arrive through `useFileDrop`, wherever in the window they fall. */
  onFiles: (files: File[]) => void
  /** From `useFileDrop`: files are being held over the window. */
  isOver?: boolean
  title?: string
  hint?: string
  buttonLabel?: string
  /** As in the `accept` attribute; every kind of file when absent. */
  accept?: string
}

/** The dashed area that says where files go in, with a button that does the same. */
export function Dropzone({
  onFiles,
  isOver,
  title = 'Drop files here',
  hint = 'PDFs, photos, scans or a hospital disc',
  buttonLabel = 'Choose files',
  accept,
}: DropzoneProps) {
  return (
    <div className={classes.zone} data-over={isOver || undefined}>
      <IconDownload className="i24" aria-hidden="true" />
      <p className={classes.title}>{title}</p>
      <p className={classes.hint}>{hint}</p>
      <FileButton multiple accept={accept} onChange={onFiles}>
        {(button) => (
          <Button {...button} size="sm" variant="default">
            {buttonLabel}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
