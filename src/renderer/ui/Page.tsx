import type { ReactNode } from 'react'
import classes from './Page.module.css'

/** A screen's content with the page gutters. `width` "reading" holds forms and text to a comfortable line. */
export function Page({ children, width = 'full' }: { children: ReactNode; width?: 'full' | 'reading' }) {
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  )
}
