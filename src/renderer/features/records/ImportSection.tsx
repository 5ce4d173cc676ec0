import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { client } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'
import { ImportFileRow } from './ImportFileRow.tsx'
import { doNow, redoImport, undoImport } from './importActions.ts'
import classes from './imports.module.css'
import {
  countFiles,
  type FileView,
  fileWords,
  type ImportView,
  importTitle,
  needingWords,
  type Standing,
} from './importView.ts'
import { JoinPictures } from './JoinPictures.tsx'
import { UploadRow } from './UploadRow.tsx'
import type { Upload } from './uploads.ts'

/** So many rows are shown of those that need the person, and of the others; the rest unfold. */
const SHOWN_NEEDING = 30
const SHOWN = 6
const MORE = 50

interface ImportSectionProps {
  view: ImportView
  personId: string
  paused: boolean
  /** Its files are shown when asked for. */
  folded?: boolean
}

/** One act of adding: how far it is, a way to take it back, and its files. */
export function ImportSection({ view, personId, paused, folded = false }: ImportSectionProps) {
  const { kept, files } = view
  const undone = kept !== null && kept.undoneAt !== null
  const [open, setOpen] = useState(!folded)
  const heading = useId()
  const rows = useId()
  return (
    <section className={classes.import} aria-labelledby={heading}>
      <Head view={view} headingId={heading}>
        {folded && !undone && (
          <Button
            size="sm"
            variant="subtle"
            aria-expanded={open}
            aria-controls={rows}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide the files' : 'Show the files'}
          </Button>
        )}
      </Head>
      {!undone && <JoinPictures files={files} />}
      <div id={rows}>{open && !undone && <Files view={view} personId={personId} paused={paused} />}</div>
    </section>
  )
}

function Head({ view, headingId, children }: { view: ImportView; headingId: string; children: ReactNode }) {
  const { kept, files } = view
  const counts = countFiles([view])
  const { added, underWay, trashed } = counts
  const undone = kept !== null && kept.undoneAt !== null
  const [busy, setBusy] = useState(false)
  const needing = needingWords(counts)
  const done = files.filter(({ standing }) => standing === 'done').length
  const canUndo = kept !== null && (undone || added > 0)

  // It stays enabled meanwhile: a button that is not would lose the focus.
  async function turn() {
    if (!kept || busy) return
    setBusy(true)
    await (undone ? redoImport(kept.id) : undoImport(kept.id))
    setBusy(false)
  }

  return (
    <div className={classes.head}>
      <div className={classes.heading} role="status">
        <h3 id={headingId}>{undone ? undoneWords(trashed) : importTitle(counts)}</h3>
        {!undone && needing && <span className="meta">{needing}</span>}
      </div>
      {kept?.origin === 'folder' && (
        <p className="meta">
          From your watched folder, <DateText date={kept.createdAt} />
        </p>
      )}
      {underWay > 0 && files.length > SHOWN && <p className="meta">{done} done</p>}
      <div className={classes.buttons}>
        {canUndo && (
          <Button
            size="sm"
            variant="subtle"
            aria-busy={busy}
            aria-label={undone ? `Redo adding ${fileWords(trashed)}` : `Undo adding ${fileWords(added)}`}
            onClick={() => void turn()}
          >
            {undone ? 'Redo' : 'Undo'}
          </Button>
        )}
        {kept && underWay === 0 && !files.some(isLockedArchive) && (
          <Button
            size="sm"
            variant="subtle"
            onClick={() => void doNow(() => client.imports.clear({ id: kept.id }))}
          >
            Clear
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

/** Its bytes wait for the person, and would go with its row. */
function isLockedArchive({ file, settled }: FileView): boolean {
  return file.state === 'failed' && !settled
}

function undoneWords(trashed: number): string {
  if (trashed === 0) return 'Taken back'
  return `${trashed === 1 ? '1 record' : `${trashed} records`} put into the trash`
}

/** First what needs the person, then what is under way, what waits, and what is done. */
function Files({ view, personId, paused }: { view: ImportView; personId: string; paused: boolean }) {
  const [more, setMore] = useState(0)
  const files = view.files.filter(({ settled, file }) => !settled && !file.record?.trashed)
  const standing = (wanted: Standing) => files.filter((one) => one.standing === wanted)
  const uploads = (...wanted: Upload['stage'][]) => view.uploads.filter(({ stage }) => wanted.includes(stage))
  const underWay = standing('under-way')
  const waits = ({ reading }: FileView) => reading?.state === 'waiting'
  const groups = [
    { rows: [...uploads('not-added'), ...standing('needs-you')], limit: SHOWN_NEEDING },
    {
      rows: [
        ...uploads('sending', 'arrived'),
        ...underWay.filter((one) => !waits(one)),
        ...underWay.filter(waits),
        ...uploads('queued'),
      ],
      limit: SHOWN,
    },
    { rows: standing('done').toReversed(), limit: SHOWN },
  ]
  const left = groups.reduce((sum, { rows, limit }) => sum + Math.max(rows.length - limit - more, 0), 0)
  const trashed = view.files.filter(({ file }) => file.record?.trashed).length
  return (
    <>
      <ul className={classes.rows}>
        {groups
          .flatMap(({ rows, limit }) => rows.slice(0, limit + more))
          .map((row) =>
            'stage' in row ? (
              <UploadRow key={row.id} upload={row} />
            ) : (
              <ImportFileRow
                key={row.file.id}
                view={row}
                of={view}
                personId={personId}
                paused={paused}
                amongOthers={underWay.length > 1}
              />
            ),
          )}
      </ul>
      {trashed > 0 && <p className="meta">{fileWords(trashed)} in the trash</p>}
      {left > 0 && (
        <Button size="sm" variant="subtle" onClick={() => setMore(more + MORE)}>
          {left > MORE ? `Show ${MORE} of ${left} more` : `Show ${left} more`}
        </Button>
      )}
    </>
  )
}
