import { useLocalStorage } from '@mantine/hooks'
import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './EvidencePanel.module.css'

const USUAL = 0.57
const SMALLEST = 0.25
const LARGEST = 0.85
const STEP = 0.05

/** The panel's height as a share of the screen, kept from one time to the next. */
export function usePanelShare() {
  return useLocalStorage<number>({
    key: 'consilium.evidenceShare',
    defaultValue: USUAL,
    getInitialValueInEffect: false,
  })
}

interface PanelHandleProps {
  share: number
  onShare: (share: number) => void
}

/** Makes the panel higher or lower, by mouse or by arrow keys. */
export function PanelHandle({ share, onShare }: PanelHandleProps) {
  const set = (wanted: number) => onShare(Math.min(Math.max(wanted, SMALLEST), LARGEST))

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const screen = event.currentTarget.closest('section')?.parentElement?.getBoundingClientRect()
    if (screen) set((screen.bottom - event.clientY) / screen.height)
  }

  function onKeyDown(event: KeyboardEvent) {
    const wanted = { ArrowUp: share + STEP, ArrowDown: share - STEP, Home: SMALLEST, End: LARGEST }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    set(wanted)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can be moved is no plain hr.
    <div
      className={classes.handle}
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the pages"
      aria-valuemin={SMALLEST * 100}
      aria-valuemax={LARGEST * 100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} percent of the screen`}
      tabIndex={0}
      data-arrows
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onShare(USUAL)}
    />
  )
}
