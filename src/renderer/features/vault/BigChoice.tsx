import { IconArrowRight, IconHourglass } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './BigChoice.module.css'

/** Two or three ways to go on, side by side where there is room. */
export function BigChoices({ children }: { children: ReactNode }) {
  return <div className={classes.choices}>{children}</div>
}

interface BigChoiceProps {
  title: string
  /** What will happen. */
  children: ReactNode
  onChoose: () => void
  disabled?: boolean
  /** While it is being done: what is being done. */
  busy?: string
}

/** A card that is one large button. */
export function BigChoice({ title, children, onChoose, disabled, busy }: BigChoiceProps) {
  return (
    <button
      type="button"
      className={classes.choice}
      aria-disabled={disabled || busy !== undefined || undefined}
      onClick={disabled || busy !== undefined ? undefined : onChoose}
    >
      <span className={classes.title}>
        <span>{title}</span>
        {busy === undefined ? <IconArrowRight aria-hidden="true" /> : <IconHourglass aria-hidden="true" />}
      </span>
      <span className={classes.words}>{busy ?? children}</span>
    </button>
  )
}
