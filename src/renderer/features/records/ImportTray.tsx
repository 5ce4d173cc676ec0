import { useHotkeys } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFileDrop } from '../../ui/fileDrop.ts'
import { importTitle, needingWords, useImportsOf } from './ImportList.tsx'
import { addFiles, followReadings, setFilesOver, standingOf } from './imports.ts'
import classes from './records.module.css'
import { useNews } from './useNews.ts'

/**
 * Takes files dropped anywhere, pasted, or chosen with Ctrl O. How far they are stands on the Records screen; on every
 * other screen one line says it while files are on their way or need a word, and leads there.
 */
export function ImportTray({ personId }: { personId: string }) {
  const { pathname } = useLocation()
  const onRecords = pathname === `/people/${personId}/records`
  const chooser = useRef<HTMLInputElement>(null)
  const items = useImportsOf(personId)
  const { isOver } = useFileDrop({ onFiles: (files) => addFiles(personId, files) })

  useEffect(() => setFilesOver(isOver), [isOver])
  useEffect(() => {
    const stop = new AbortController()
    void followReadings(personId, stop.signal)
    return () => stop.abort()
  }, [personId])
  useHotkeys([['mod+O', () => chooser.current?.click()]], [])

  const needing = needingWords(items)
  const underWay = items.some((item) => standingOf(item) === 'under-way')
  const shown = useNews(underWay || needing !== null)
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={({ currentTarget }) => {
          addFiles(personId, [...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {isOver && !onRecords && (
        <div className={classes.dropVeil}>
          <IconDownload className="i24" aria-hidden="true" />
          <p>Drop the files to add them to the records</p>
        </div>
      )}
      {!onRecords && shown && items.length > 0 && (
        <aside className={classes.tray} aria-label="Adding records">
          <IconDownload className="i18" aria-hidden="true" />
          <p role="status">{[importTitle(items), needing].filter(Boolean).join(' · ')}</p>
          <Link className="link" to="/people/$personId/records" params={{ personId }}>
            {needing ? 'See what they need' : 'See them in Records'}
          </Link>
        </aside>
      )}
    </>
  )
}
