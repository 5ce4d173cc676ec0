import type { ReactNode } from 'react'
import classes from './Tag.module.css'

interface TagProps {
  /** `teal` for opinions and what is chosen, `warn` for what needs the person. */
  tone?: 'plain' | 'teal' | 'warn'
  children: ReactNode
}

/** A short label beside a name. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
