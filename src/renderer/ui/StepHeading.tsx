import type { ReactNode } from 'react'
import { NumberDot } from './NumberDot.tsx'
import classes from './StepHeading.module.css'

interface StepHeadingProps {
  number: number
  children: ReactNode
  /** At the right: "8 records · 15 pages". */
  aside?: ReactNode
}

/** The numbered heading of a step: "2 How should they read it?" */
export function StepHeading({ number, children, aside }: StepHeadingProps) {
  return (
    <div className={classes.heading}>
      <NumberDot number={number} />
      <h2>{children}</h2>
      {aside && <span className={classes.aside}>{aside}</span>}
    </div>
  )
}
