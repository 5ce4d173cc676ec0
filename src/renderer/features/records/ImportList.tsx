import { Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../api.ts'
import { ImportSection } from './ImportSection.tsx'
import { doNow } from './importActions.ts'
import classes from './imports.module.css'
import { countFiles, everyFile, type ImportView } from './importView.ts'
import { PauseBar } from './PauseBar.tsx'
import { isUnderWay } from './readingWords.ts'
import { useSeen } from './seenImports.ts'
import { useFocusInList } from './useFocusInList.ts'
import { useImportViews, useQueue } from './useImportViews.ts'

/** So many imports that ended a while ago stand there; the others are counted. */
const SHOWN_EARLIER = 1

/** What was added and not yet cleared away: each act of adding with its files, the newest first. */
export function ImportList({ personId }: { personId: string }) {
  const views = useImportViews(personId)
  const { paused, waiting } = useQueue()
  const seen = useSeen()
  const [all, setAll] = useState(false)
  const list = useFocusInList<HTMLElement>()
  if (!views) return null
  const isNow = (view: ImportView) => {
    const { underWay, needing } = countFiles([view])
    return underWay > 0 || needing > 0 || seen.has(view.key)
  }
  const isReading = views.some(
    ({ files, uploads }) =>
      uploads.some(({ stage }) => stage !== 'not-added') ||
      everyFile(files).some(({ file, reading }) => reading && !file.record?.trashed && isUnderWay(reading)),
  )
  const now = views.filter(isNow)
  const earlier = views.filter((view) => !isNow(view))
  const shownEarlier = all ? earlier : earlier.slice(0, SHOWN_EARLIER)
  return (
    <section {...list} className={classes.imports} aria-label="Files being added" tabIndex={-1}>
      {(paused || isReading) && <PauseBar paused={paused} waiting={waiting} />}
      {now.map((view) => (
        <ImportSection key={view.key} view={view} personId={personId} paused={paused} />
      ))}
      {shownEarlier.map((view) => (
        <ImportSection key={view.key} view={view} personId={personId} paused={paused} folded />
      ))}
      {earlier.length > 0 && (
        <div className={classes.buttons}>
          {earlier.length > shownEarlier.length && (
            <Button size="sm" variant="subtle" onClick={() => setAll(true)}>
              {earlier.length - shownEarlier.length} earlier ones
            </Button>
          )}
          {views.length > 1 && (
            <Button
              size="sm"
              variant="subtle"
              onClick={() => void doNow(() => client.imports.clear({ personId }))}
            >
              Clear all that are finished
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
