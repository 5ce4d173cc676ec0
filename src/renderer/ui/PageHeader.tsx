import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'

interface PageHeaderProps {
  title: ReactNode
  /** Under the title: "Asked on 9 Mar 2026 · 3 opinions". */
  sub?: ReactNode
  /** Beside the title, in small: "12 records · 28 pages". */
  aside?: ReactNode
  actions?: ReactNode
}

/** The screen's h1 with what belongs beside it. */
export function PageHeader({ title, sub, aside, actions }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        <div className={classes.line}>
          <h1>{title}</h1>
          {aside && <span className={classes.aside}>{aside}</span>}
        </div>
        {sub && <p className="sub">{sub}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
