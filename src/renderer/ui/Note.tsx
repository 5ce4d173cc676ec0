import type { ReactNode } from 'react'
import classes from './Note.module.css'

interface NoteProps {
  icon: ReactNode
  /** `dashed` for what was left out, `warn` for what needs the person. */
  tone: 'dashed' | 'warn'
  title: ReactNode
  children?: ReactNode
  /** At the right. */
  action?: ReactNode
}

/** A line that keeps something in view: "4 left out for an independent read". */
export function Note({ icon, tone, title, children, action }: NoteProps) {
  return (
    <div className={classes.note} data-tone={tone}>
      <span className={classes.icon}>{icon}</span>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children && <div className={classes.text}>{children}</div>}
      </div>
      {action}
    </div>
  )
}
