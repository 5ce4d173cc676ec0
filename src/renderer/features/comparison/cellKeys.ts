import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** What single keys do while the table has the focus. */
export interface TableKeys {
  onOnlyDifferences: () => void
  onCompareWith: () => void
  onShowAll: (topicId: string) => void
  onEscape: () => void
}

const CONTROLS = 'button'
const NOT_YET_SET = 'tr[data-topic] :is(th, td, button):not([tabindex])'

/**
 * Arrows move by cell; the table is one stop for Tab, from which Tab goes on through the controls of that cell alone.
 * Stops are set on the elements themselves, so that moving about draws nothing anew.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>, keys: TableKeys) {
  const here = useRef<{ topicId: string; column: number } | null>(null)

  function rows(): HTMLTableRowElement[] {
    return [...(table.current?.querySelectorAll<HTMLTableRowElement>('tr[data-topic]') ?? [])]
  }

  function setStop(cell: HTMLTableCellElement): void {
    for (const old of table.current?.querySelectorAll('[tabindex="0"]') ?? []) {
      if (!cell.contains(old)) old.setAttribute('tabindex', '-1')
    }
    cell.tabIndex = 0
    for (const control of cell.querySelectorAll<HTMLElement>(CONTROLS)) control.tabIndex = 0
    const row = cell.parentElement as HTMLTableRowElement
    here.current = { topicId: row.dataset.topic ?? '', column: cell.cellIndex }
  }

  // After rows come or go, exactly one cell is still a stop.
  useLayoutEffect(() => {
    for (const element of table.current?.querySelectorAll<HTMLElement>(NOT_YET_SET) ?? [])
      element.tabIndex = -1
    if (here.current && table.current?.querySelector('tr[data-topic] > [tabindex="0"]')) return
    const all = rows()
    const row = all.find(({ dataset }) => dataset.topic === here.current?.topicId) ?? all[0]
    const cell = row?.cells[here.current?.column ?? 0] ?? row?.cells[0]
    if (cell) setStop(cell)
  })

  function goTo(cell: HTMLTableCellElement | undefined): void {
    if (!cell) return
    setStop(cell)
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function toDifference(step: 1 | -1, from: Element | null): void {
    const all = rows()
    const at = all.findIndex((row) => row.contains(from))
    const column = here.current?.column ?? 0
    const next = Array.from(all, (_, index) => all.at((at + step * (index + 1)) % all.length))
    const start = at < 0 && step === 1 ? all : next
    goTo(start.find((row) => row?.dataset.difference)?.cells[column])
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const target = event.target as HTMLElement
    const cell = target.closest<HTMLTableCellElement>('tr[data-topic] > :is(th, td)')
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return
    const act = actionFor(event, cell, target)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actionFor(
    event: KeyboardEvent,
    cell: HTMLTableCellElement,
    target: HTMLElement,
  ): (() => void) | undefined {
    const row = cell.parentElement as HTMLTableRowElement
    const all = rows()
    const inColumn = (step: number) => () => goTo(all[all.indexOf(row) + step]?.cells[cell.cellIndex])
    switch (event.key) {
      case 'ArrowRight':
        return () => goTo(row.cells[cell.cellIndex + 1])
      case 'ArrowLeft':
        return () => goTo(row.cells[cell.cellIndex - 1])
      case 'ArrowDown':
        return inColumn(1)
      case 'ArrowUp':
        return inColumn(-1)
      case 'Home':
        return () => goTo(row.cells[0])
      case 'End':
        return () => goTo(row.cells[row.cells.length - 1])
      case 'Enter':
        return target === cell ? () => openFrom(row, cell) : undefined
      case 'Escape':
        return keys.onEscape
      case 'n':
        return () => toDifference(1, cell)
      case 'N':
        return () => toDifference(-1, cell)
      case 'd':
      case 'D':
        return keys.onOnlyDifferences
      case 'a':
      case 'A':
        return row.querySelector('[aria-keyshortcuts="A"]')
          ? () => keys.onShowAll(row.dataset.topic ?? '')
          : undefined
      case 'p':
      case 'P':
        return keys.onCompareWith
    }
  }

  return {
    onKeyDown,
    onFocus(event: FocusEvent<HTMLTableElement>) {
      const cell = event.target.closest<HTMLTableCellElement>('tr[data-topic] > :is(th, td)')
      if (cell) setStop(cell)
    },
    /** Goes to the next difference after `row`, or after the last cell that had the focus. */
    nextDifference: (after: Element | null) => toDifference(1, after),
  }
}

/** Presses the cell's own page label, or the first of its row. */
function openFrom(row: HTMLTableRowElement, cell: HTMLTableCellElement): void {
  const label =
    cell.querySelector<HTMLElement>('[data-pages] button') ??
    row.querySelector<HTMLElement>('[data-pages] button')
  label?.click()
}
