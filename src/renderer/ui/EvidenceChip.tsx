import { IconEye, IconFileAlert, IconFileText, IconSearch } from '@tabler/icons-react'
import type { MouseEventHandler, Ref } from 'react'
import classes from './EvidenceChip.module.css'

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
  const Icon = { rest: IconFileText, 'not-checked': IconEye, lost: IconFileAlert }[state]
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
      <Icon className="i15" aria-hidden="true" />
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
      <IconSearch className="i15" aria-hidden="true" />
      <span>{pages === 1 ? '1 page checked' : `${pages} pages checked`}</span>
    </button>
  )
}
