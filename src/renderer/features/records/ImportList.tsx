import { Button } from '@mantine/core'
import { ImportItemRow } from './ImportItemRow.tsx'
import { dismissFinished, type ImportItem, standingOf, useImports } from './imports.ts'
import classes from './records.module.css'

/** So many rows are shown of those that need the person, and of the others; the rest are counted. */
const SHOWN_NEEDING = 30
const SHOWN = 6

/** The files of a person on their way in: first those that need a word, then those under way, then the rest. */
export function ImportList({ personId }: { personId: string }) {
  const items = useImportsOf(personId)
  if (items.length === 0) return null
  const needing = items.filter((item) => standingOf(item) === 'needs-you')
  const underWay = items.filter((item) => standingOf(item) === 'under-way')
  const done = items.filter((item) => standingOf(item) === 'done')
  // What is being added or read stands before what only waits.
  const busy = underWay.filter(isBusy)
  const waiting = underWay.filter((item) => !isBusy(item))
  return (
    <section className={classes.imports} aria-label="Files being added">
      <ImportHeading items={items} />
      <Rows items={needing} shown={SHOWN_NEEDING} more={(count) => `${count} more need you`} />
      <Rows items={[...busy, ...waiting]} shown={SHOWN} more={(count) => `${count} more waiting`} />
      <Rows items={done.toReversed()} shown={SHOWN} more={(count) => `${count} more added`} />
      {done.length > 0 && (
        <Button size="sm" variant="subtle" onClick={() => dismissFinished(personId)}>
          Clear the finished ones
        </Button>
      )}
    </section>
  )
}

/** "Adding 4 files", and how many of them need the person. */
function ImportHeading({ items }: { items: readonly ImportItem[] }) {
  const needing = needingWords(items)
  return (
    <div className={classes.importsHeading} role="status">
      <h2>{importTitle(items)}</h2>
      {needing && <span className="meta">{needing}</span>}
    </div>
  )
}

export function importTitle(items: readonly ImportItem[]): string {
  const underWay = items.filter((item) => standingOf(item) === 'under-way').length
  const done = items.filter((item) => standingOf(item) === 'done').length
  if (underWay > 0) return `Adding ${files(underWay)}`
  return done > 0 ? `${files(done)} added` : files(items.length)
}

/** How many files wait for a word from the person; null if none does. */
export function needingWords(items: readonly ImportItem[]): string | null {
  const needing = items.filter((item) => standingOf(item) === 'needs-you').length
  if (needing === 0) return null
  return needing === 1 ? '1 needs you' : `${needing} need you`
}

export function useImportsOf(personId: string): ImportItem[] {
  return useImports().items.filter((item) => item.personId === personId)
}

interface RowsProps {
  items: readonly ImportItem[]
  shown: number
  more: (count: number) => string
}

function Rows({ items, shown, more }: RowsProps) {
  if (items.length === 0) return null
  return (
    <>
      <ul className={classes.importRows}>
        {items.slice(0, shown).map((item) => (
          <ImportItemRow key={item.id} item={item} />
        ))}
      </ul>
      {items.length > shown && <p className="meta">{more(items.length - shown)}</p>}
    </>
  )
}

function isBusy({ stage, reading }: ImportItem): boolean {
  return stage === 'adding' || reading?.state === 'reading'
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
