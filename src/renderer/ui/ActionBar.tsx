import type { ReactNode } from 'react'
import classes from './ActionBar.module.css'

/** The bar that stays at the foot of a screen: choices at the left, the button that ends the task at the right. */
export function ActionBar({ children, actions }: { children?: ReactNode; actions: ReactNode }) {
  return (
    <div className={classes.bar}>
      <div className={classes.choices}>{children}</div>
      <div className={classes.actions}>{actions}</div>
    </div>
  )
}
