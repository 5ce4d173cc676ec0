import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  icon: ReactNode
  /** What is empty: "No records yet". */
  title: string
  /** What to do about it. */
  children: ReactNode
  /** One button. */
  action?: ReactNode
}

/** A dashed card in the place of what is not there yet. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <section className={classes.card}>
      <div className={classes.icon}>{icon}</div>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.words}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </section>
  )
}
