import { IconFlag, IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './IndependenceLine.module.css'

/** What the doctor had of the earlier opinions: nothing to read, none of it, some of it, not known. */
export type Independence = 'first' | 'apart' | 'overlap' | 'unknown'

const usualWords: Record<Independence, string> = {
  first: 'Nothing earlier to read',
  apart: 'Had not seen the first report',
  overlap: 'Had read the earlier reports',
  unknown: 'We do not know what they had read',
}

interface IndependenceLineProps {
  kind: Independence
  /** Replaces the usual words: "Had read both earlier reports". */
  words?: ReactNode
}

/** Whether an opinion was formed with fresh eyes, as icon and words. */
export function IndependenceLine({ kind, words }: IndependenceLineProps) {
  return (
    <span className={classes.line}>
      <Icon kind={kind} />
      <span>{words ?? usualWords[kind]}</span>
    </span>
  )
}

function Icon({ kind }: { kind: Independence }) {
  switch (kind) {
    case 'first':
      return <IconFlag aria-hidden="true" />
    case 'apart':
      return (
        <svg viewBox="0 0 24 24" className={classes.icon} aria-hidden="true">
          <circle cx="5" cy="12" r="3.6" />
          <circle cx="19" cy="12" r="3.6" />
          <path d="M12 3.5v17" />
        </svg>
      )
    case 'overlap':
      return (
        <svg viewBox="0 0 24 24" className={classes.icon} aria-hidden="true">
          <circle cx="8.8" cy="12" r="5.6" />
          <circle cx="15.2" cy="12" r="5.6" />
        </svg>
      )
    case 'unknown':
      return <IconHelpCircle aria-hidden="true" />
  }
}
