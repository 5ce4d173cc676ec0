import { CloseButton, Progress } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import classes from './ImportRow.module.css'

interface ImportRowProps {
  /** The file's name. */
  name: string
  icon?: ReactNode
  /** One plain line: "Reading scanned pages: 3 of 12". */
  state: ReactNode
  /** `warn` when the file needs the person. */
  tone?: 'plain' | 'warn'
  /** From 0 to 1. The bar never moves backwards. */
  progress?: number
  /** Buttons or a short form. */
  actions?: ReactNode
  onCancel?: () => void
}

/** A file on its way in, as an item of a `ul`: name, where it stands, progress or what to decide. */
export function ImportRow({
  name,
  icon,
  state,
  tone = 'plain',
  progress,
  actions,
  onCancel,
}: ImportRowProps) {
  const furthest = useRef(0)
  furthest.current = Math.max(furthest.current, progress ?? 0)
  return (
    <li className={classes.row} data-tone={tone}>
      <span className={classes.icon}>{icon ?? <IconFileText aria-hidden="true" />}</span>
      <div className={classes.words}>
        <div className={classes.name}>{name}</div>
        <div className={classes.state}>{state}</div>
        {progress !== undefined && (
          <Progress
            className={classes.progress}
            value={Math.min(furthest.current, 1) * 100}
            aria-label={`Progress of ${name}`}
          />
        )}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {onCancel && (
        <CloseButton className={classes.cancel} aria-label={`Stop adding ${name}`} onClick={onCancel} />
      )}
    </li>
  )
}
