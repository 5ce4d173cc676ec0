import { Button } from '@mantine/core'
import { IconFileOff, IconFileZip } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { client } from '../../api.ts'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { FailedFileRow } from './FailedFileRow.tsx'
import { readingFailure, skipWords } from './failureWords.ts'
import { doNow, stopFile } from './importActions.ts'
import classes from './imports.module.css'
import { everyFile, type FileView } from './importView.ts'
import { type FileRowProps, RecordFileRow } from './RecordFileRow.tsx'
import { readingProgress } from './readingWords.ts'

/** One file of an import, with what lay in it. */
export function ImportFileRow(props: FileRowProps) {
  const { view } = props
  const inside = view.inside.length > 0 && <Inside {...props} />
  if (view.file.record) return <RecordFileRow {...props} inside={inside} />
  if (view.file.state === 'skipped') {
    return (
      <ImportRow
        name={view.file.name}
        icon={<IconFileOff aria-hidden="true" />}
        state={skipWords(view.file.reason)}
      />
    )
  }
  if (view.file.state === 'failed') return <ArchiveFailed {...props} />
  return <Archive {...props} />
}

/** An archive: what lay in it stands below, folded. */
function Archive(props: FileRowProps) {
  const { view, paused } = props
  const { file, standing } = view
  const all = everyFile(view.inside)
  const readings = all.flatMap(({ reading, file: one }) =>
    reading && one.state === 'added' ? [reading] : [],
  )
  const share = readings.reduce((sum, reading) => sum + readingProgress(reading), 0) / (readings.length || 1)
  return (
    <ImportRow
      name={file.name}
      icon={<IconFileZip aria-hidden="true" />}
      state={archiveWords(view)}
      progress={standing === 'under-way' && file.state === 'unpacked' && !paused ? share : undefined}
      onCancel={file.state === 'waiting' ? () => void stopFile(view) : undefined}
      actions={view.inside.length > 0 && <Inside {...props} />}
    />
  )
}

function archiveWords({ file, inside }: FileView): string {
  const all = everyFile(inside)
  const records = all.filter(({ file: one }) => one.state === 'added').length
  const had = all.filter(({ file: one }) => one.state === 'duplicate').length
  const left = all.filter(({ file: one }) => one.state === 'skipped').length
  const needing = all.filter(
    ({ standing, inside: none }) => standing === 'needs-you' && none.length === 0,
  ).length
  const counts = [
    `${records === 1 ? '1 record' : `${records} records`}`,
    had > 0 && `${had} you have already`,
    left > 0 && `${left} left out`,
    needing > 0 && (needing === 1 ? '1 needs you' : `${needing} need you`),
  ]
    .filter(Boolean)
    .join(' · ')
  if (file.state === 'waiting')
    return records > 0 ? `Taking out what is in it: ${counts}` : 'Taking out what is in it'
  if (file.state === 'cancelled')
    return records > 0 ? `Stopped: ${counts}` : 'Stopped. Nothing was taken out of it'
  return inside.length === 0 ? 'There was nothing in it' : counts
}

/** So many files inside an archive are shown at first. */
const SHOWN = 40

/** What lay in a file, to unfold; open at once if something in it needs the person. */
function Inside(props: FileRowProps) {
  const { view } = props
  const id = useId()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [shown, setShown] = useState(SHOWN)
  const open = chosen ?? view.inside.some(({ standing }) => standing === 'needs-you')
  const files = view.inside.filter(({ settled }) => !settled).toSorted((a, b) => rank(a) - rank(b))
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        {open ? 'Hide what was in it' : `Show what was in it (${view.inside.length})`}
      </Button>
      <div id={id} className={classes.inside} hidden={!open}>
        {open && (
          <ul aria-label={`In ${view.file.name}`}>
            {files.slice(0, shown).map((one) => (
              <ImportFileRow {...props} key={one.file.id} view={one} />
            ))}
          </ul>
        )}
        {open && files.length > shown && (
          <Button size="sm" variant="subtle" onClick={() => setShown(shown + SHOWN)}>
            Show {Math.min(SHOWN, files.length - shown)} more of {files.length}
          </Button>
        )}
      </div>
    </>
  )
}

/** Those that need the person, what became records, what was left out. */
function rank({ standing, file }: FileView): number {
  if (standing === 'needs-you') return 0
  return file.state === 'skipped' ? 2 : 1
}

function ArchiveFailed({ view, of }: FileRowProps) {
  const { id: fileId, reason } = view.file
  return (
    <FailedFileRow
      view={view}
      of={of}
      failure={readingFailure(reason)}
      kept="It waits here, untouched."
      leave="Leave it"
      again
      onAgain={(password) => doNow(() => client.imports.unpackAgain({ fileId, password }))}
    />
  )
}
