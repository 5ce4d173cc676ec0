import { Button } from '@mantine/core'
import { ImportItemRow } from './ImportItemRow.tsx'
import { dismissFinished, type ImportItem, standingOf, useImports } from './imports.ts'
import classes from './records.module.css'

/** So many rows of one kind are shown; the others are counted. */
const SHOWN = 30

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
      <Rows items={needing} more={(count) => `${count} more need you`} />
      <Rows items={[...busy, ...waiting]} more={(count) => `${count} more waiting`} />
      <Rows items={done.toReversed()} more={(count) => `${count} more added`} />
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

function Rows({ items, more }: { items: readonly ImportItem[]; more: (count: number) => string }) {
  if (items.length === 0) return null
  return (
    <>
      <ul className={classes.importRows}>
        {items.slice(0, SHOWN).map((item) => (
          <ImportItemRow key={item.id} item={item} />
        ))}
      </ul>
      {items.length > SHOWN && <p className="meta">{more(items.length - SHOWN)}</p>}
    </>
  )
}

function isBusy({ stage, reading }: ImportItem): boolean {
  return stage === 'adding' || reading?.state === 'reading'
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
