import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { countRelations, RELATIONS, type Relation } from '#shared/domain/relation.ts'
import { AgreementCount } from '../../ui/AgreementMarker.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import classes from './MoreBelow.module.css'
import { scrollerOf } from './scroller.ts'
import type { RowGroup } from './shownRows.ts'
import type { Layout } from './useLayout.ts'

interface MoreBelowProps {
  table: RefObject<HTMLTableElement | null>
  groups: readonly RowGroup[]
  columns: number
  layout: Layout
  /** False while the pages are open, which leave no room for it. */
  shown: boolean
  /** Goes to the first difference after a row. */
  onNextDifference: (after: Element | null) => void
  /** Told the name of the group that the topmost row in view belongs to. */
  onTopGroup: (label: string) => void
}

/** A row on which only reports speak so far. */
export const NOT_COMPARED = 'not-compared'

/** What lies out of view. */
interface OutOfView {
  below: (Relation | typeof NOT_COMPARED)[]
  /** Opinions beyond the edge on either side. */
  left: number
  right: number
  difference: boolean
}

/** How many rows and opinions are out of view; the way to them, and to the next difference. */
export function MoreBelow({
  table,
  groups,
  columns,
  layout,
  shown,
  onNextDifference,
  onTopGroup,
}: MoreBelowProps) {
  const [out, setOut] = useState<OutOfView>({ below: [], left: 0, right: 0, difference: false })

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or columns have to be measured anew.
  useEffect(() => {
    const frame = scrollerOf(table.current)
    if (!frame || !table.current) return
    let asked = 0
    const measure = () => {
      asked = 0
      if (!table.current) return
      const found = outOfView(table.current, frame)
      setOut((last) => (JSON.stringify(last) === JSON.stringify(found) ? last : found))
      onTopGroup(topGroup(table.current, frame))
    }
    const soon = () => {
      asked ||= requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(soon)
    observer.observe(frame)
    observer.observe(table.current)
    frame.addEventListener('scroll', soon, { passive: true })
    soon()
    return () => {
      observer.disconnect()
      frame.removeEventListener('scroll', soon)
      cancelAnimationFrame(asked)
    }
  }, [table, groups, columns, layout, onTopGroup])

  const { below, left, right, difference } = out
  if (!shown || (below.length === 0 && left + right === 0)) return null
  const counts = countRelations(below.flatMap((relation) => (relation === NOT_COMPARED ? [] : { relation })))
  const notCompared = below.filter((relation) => relation === NOT_COMPARED).length
  return (
    <div
      className={classes.bar}
      data-more-below
      data-left={left > 0 || undefined}
      data-right={right > 0 || undefined}
    >
      {below.length > 0 && <b>{below.length} more below</b>}
      {RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => (
        <AgreementCount key={relation} state={relation} count={counts[relation]} />
      ))}
      {notCompared > 0 && <span>{notCompared} not compared yet</span>}
      {left > 0 && (
        <button type="button" className={classes.beside} onClick={() => scrollByColumn(table.current, -1)}>
          <IconArrowLeft className="i16" aria-hidden="true" />
          {opinionCount(left)} to the left
        </button>
      )}
      {right > 0 && (
        <button type="button" className={classes.beside} onClick={() => scrollByColumn(table.current, 1)}>
          {opinionCount(right)} to the right
          <IconArrowRight className="i16" aria-hidden="true" />
        </button>
      )}
      {difference && (
        <button
          type="button"
          className={classes.next}
          onClick={() => onNextDifference(lastInView(table.current))}
        >
          Next difference <KeyHint keys="N" />
        </button>
      )}
    </div>
  )
}

function opinionCount(count: number): string {
  return count === 1 ? '1 more opinion' : `${count} more opinions`
}

/** Brings the next opinion beyond an edge into view. */
function scrollByColumn(table: HTMLTableElement | null, step: 1 | -1): void {
  const width = table?.tHead?.rows[0]?.cells[1]?.offsetWidth ?? 0
  scrollerOf(table)?.scrollBy({ left: step * width })
}

function rowsOf(table: HTMLTableElement | null): HTMLTableRowElement[] {
  return [...(table?.querySelectorAll<HTMLTableRowElement>('tr[data-topic]') ?? [])]
}

/** A row counts as out of view when less than half of it is to be seen. */
function outOfView(table: HTMLTableElement, frame: HTMLElement): OutOfView {
  const view = frame.getBoundingClientRect()
  const below = rowsOf(table).filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 > view.bottom
  })
  const topics = table.tHead?.rows[0]?.cells[0]?.getBoundingClientRect().right ?? view.left
  const heads = [...table.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect())
  return {
    below: below.map(({ dataset }) => dataset.relation as OutOfView['below'][number]),
    left: heads.filter(({ left, width }) => left + width / 2 < topics).length,
    right: heads.filter(({ left, width }) => left + width / 2 > view.right).length,
    difference: below.some(({ dataset }) => dataset.difference),
  }
}

function lastInView(table: HTMLTableElement | null): Element | null {
  const frame = scrollerOf(table)
  if (!frame) return null
  const bottom = frame.getBoundingClientRect().bottom
  return (
    rowsOf(table).findLast((row) => {
      const { top, height } = row.getBoundingClientRect()
      return top + height / 2 <= bottom
    }) ?? null
  )
}

function topGroup(table: HTMLTableElement, frame: HTMLElement): string {
  const top = frame.getBoundingClientRect().top + (table.tHead?.offsetHeight ?? 0)
  const row = rowsOf(table).find((one) => one.getBoundingClientRect().bottom > top + 8)
  return row?.parentElement?.querySelector<HTMLElement>('[data-group]')?.dataset.group ?? ''
}
