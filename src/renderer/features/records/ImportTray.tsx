import { ActionIcon } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconDownload } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useFileDrop } from '../../ui/fileDrop.ts'
import { ImportList, importTitle, useImportsOf } from './ImportList.tsx'
import { addFiles, followReadings, setFilesOver, standingOf } from './imports.ts'
import classes from './records.module.css'

/**
 * Takes files dropped anywhere, pasted, or chosen with Ctrl O, and shows how far they are: on the Records screen
 * beside the list, on every other screen in a corner, where it can be folded.
 */
export function ImportTray({ personId }: { personId: string }) {
  const { pathname } = useLocation()
  const onRecords = pathname === `/people/${personId}/records`
  const chooser = useRef<HTMLInputElement>(null)
  const [folded, setFolded] = useState(false)
  const items = useImportsOf(personId)
  const { isOver } = useFileDrop({ onFiles: (files) => addFiles(personId, files) })

  useEffect(() => setFilesOver(isOver), [isOver])
  useEffect(() => {
    const stop = new AbortController()
    void followReadings(personId, stop.signal)
    return () => stop.abort()
  }, [personId])
  useHotkeys([['mod+O', () => chooser.current?.click()]], [])

  const needing = items.filter((item) => standingOf(item) === 'needs-you').length
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
      {!onRecords && items.length > 0 && (
        <aside className={classes.tray} aria-label="Adding records">
          <div className={classes.trayBar}>
            <span className={classes.trayTitle} role="status">
              {importTitle(items)}
              {needing > 0 && (needing === 1 ? ' · 1 needs you' : ` · ${needing} need you`)}
            </span>
            <ActionIcon
              aria-label={folded ? 'Show the files being added' : 'Fold the files being added'}
              aria-expanded={!folded}
              onClick={() => setFolded(!folded)}
            >
              {folded ? <IconChevronUp aria-hidden="true" /> : <IconChevronDown aria-hidden="true" />}
            </ActionIcon>
          </div>
          {!folded && (
            <div className={classes.trayBody}>
              <ImportList personId={personId} />
            </div>
          )}
        </aside>
      )}
    </>
  )
}
