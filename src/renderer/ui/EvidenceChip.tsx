import type { MouseEventHandler, Ref } from 'react'
import classes from './EvidenceChip.module.css'

/** Icons of Tabler, each as one path: a large table holds hundreds of them. */
const ICON_PATHS = {
  rest: 'M14 3v4a1 1 0 0 0 1 1h4M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2M9 9l1 0M9 13l6 0M9 17l6 0',
  'not-checked':
    'M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6',
  lost: 'M14 3v4a1 1 0 0 0 1 1h4M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2M12 17l.01 0M12 11l0 3',
  none: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M21 21l-6 -6',
} as const

interface EvidenceChipProps {
  /** The record's name: "Slide review". */
  record: string
  /** The page's own label: "2". */
  page: string
  /** `rest`; `not-checked`: found but not yet checked by the person; `lost`: the place can no longer be found. */
  state?: 'rest' | 'not-checked' | 'lost'
  /** Whether the evidence panel shows this passage; absent where the chip leads to another screen. */
  open?: boolean
  onClick: MouseEventHandler<HTMLButtonElement>
  ref?: Ref<HTMLButtonElement>
}

/** The place words come from, as a button that opens it: "Slide review · p.2". */
export function EvidenceChip({ record, page, state = 'rest', open, onClick, ref }: EvidenceChipProps) {
  const ending = { rest: '', 'not-checked': ' · not checked yet', lost: ' · check this' }[state]
  return (
    <button
      ref={ref}
      type="button"
      className={classes.chip}
      data-state={state}
      aria-expanded={open}
      onClick={onClick}
    >
      <ChipIcon state={state} />
      <span>
        {record} · p.{page}
        {ending}
      </span>
    </button>
  )
}

interface PagesCheckedChipProps {
  pages: number
  open?: boolean
  onClick: MouseEventHandler<HTMLButtonElement>
  ref?: Ref<HTMLButtonElement>
}

/** For an opinion that does not mention a point: how many pages were searched, opening them. */
export function PagesCheckedChip({ pages, open = false, onClick, ref }: PagesCheckedChipProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classes.chip}
      data-state="none"
      aria-expanded={open}
      onClick={onClick}
    >
      <ChipIcon state="none" />
      <span>{pages === 1 ? '1 page checked' : `${pages} pages checked`}</span>
    </button>
  )
}

function ChipIcon({ state }: { state: keyof typeof ICON_PATHS }) {
  return (
    <svg
      className="tabler-icon i15"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[state]} />
    </svg>
  )
}
