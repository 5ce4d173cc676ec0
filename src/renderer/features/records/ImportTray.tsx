import { CloseButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useFileReceiver, useLendChooser } from '../../pickers/fileReceiver.ts'
import { useFileDrop } from '../../ui/fileDrop.ts'
import { setFilesOver } from './filesOver.ts'
import {
  countFiles,
  everyFile,
  type ImportCounts,
  type ImportView,
  importTitle,
  needingWords,
} from './importView.ts'
import { followReadings } from './readings.ts'
import classes from './records.module.css'
import { noteSeen, useSeen } from './seenImports.ts'
import { addFiles, forgetArrived } from './uploads.ts'
import { useImportViews, useQueue } from './useImportViews.ts'
import { useNews } from './useNews.ts'

/**
 * Takes files dropped anywhere, pasted, or chosen with Ctrl O. How far they are stands on the Records screen; on every
 * other screen one line says it while files are on their way or need a word, and leads there.
 */
export function ImportTray({ personId }: { personId: string }) {
  const { pathname } = useLocation()
  const onRecords = pathname === `/people/${personId}/records`
  const chooser = useRef<HTMLInputElement>(null)
  const views = useImportViews(personId)
  const receiver = useFileReceiver()
  const add = (files: readonly File[]) => addFiles(personId, files, receiver?.take)
  const { isOver } = useFileDrop({ onFiles: add })
  useLendChooser(() => chooser.current?.click())

  useEffect(() => setFilesOver(isOver), [isOver])
  useEffect(() => {
    const stop = new AbortController()
    followReadings(stop.signal)
    return () => stop.abort()
  }, [])
  useEffect(() => {
    if (!views) return
    forgetArrived(new Set(views.flatMap(({ files }) => everyFile(files).map(({ file }) => file.id))))
    noteSeen(views.filter((view) => countFiles([view]).underWay > 0).map(({ key }) => key))
  }, [views])
  useHotkeys([['mod+O', () => chooser.current?.click()]], [])

  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {isOver && !onRecords && (
        <div className={classes.dropVeil}>
          <IconDownload className="i24" aria-hidden="true" />
          <p>{receiver?.words ?? 'Drop the files to add them to the records'}</p>
        </div>
      )}
      <TrayLine personId={personId} views={views ?? []} hidden={onRecords} />
    </>
  )
}

function leadWords({ files, needing }: ImportCounts): string {
  if (needing > 0) return needing === 1 ? 'See what it needs' : 'See what they need'
  return files === 1 ? 'See it in Records' : 'See them in Records'
}

/** How far those imports are that were under way since the page was opened. */
function TrayLine({ personId, views, hidden }: { personId: string; views: ImportView[]; hidden: boolean }) {
  const seen = useSeen()
  const [closedAt, setClosedAt] = useState('')
  const news = views.filter(({ key, kept }) => seen.has(key) && !kept?.undoneAt)
  const counts = countFiles(news)
  const { paused } = useQueue()
  const needing = needingWords(counts)
  const shown = useNews(counts.underWay > 0 || needing !== null)
  // Closed, it comes back with the next files, or when another one needs the person.
  const now = `${news.length} ${counts.needing}`
  if (hidden || !shown || news.length === 0 || (closedAt === now && counts.underWay === 0)) return null
  return (
    <aside className={classes.tray} aria-label="Adding records">
      <IconDownload className="i18" aria-hidden="true" />
      <div className={classes.trayWords}>
        <p role="status">
          {[importTitle(counts), paused && counts.underWay > 0 && 'Paused', needing]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Link className="link" to="/people/$personId/records" params={{ personId }}>
          {leadWords(counts)}
        </Link>
      </div>
      {counts.underWay === 0 && <CloseButton aria-label="Hide this line" onClick={() => setClosedAt(now)} />}
    </aside>
  )
}
