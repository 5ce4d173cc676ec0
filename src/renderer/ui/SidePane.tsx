import type { ReactNode } from 'react'
import classes from './SidePane.module.css'

interface WithSidePaneProps {
  children: ReactNode
  /** The right column; below the content when there is little room, or above it with `paneFirst`. */
  pane: ReactNode
  paneFirst?: boolean
  /** What the column is, for people who hear the screen: "Add records". */
  label: string
  /** `narrow` 356, `wide` 428 design pixels. */
  width?: 'narrow' | 'wide'
  /** `mat` is the ground that documents lie on. */
  ground?: 'sunken' | 'mat'
}

/** A screen in two columns, as Records and Share have. */
export function WithSidePane({
  children,
  pane,
  paneFirst,
  label,
  width = 'narrow',
  ground = 'sunken',
}: WithSidePaneProps) {
  return (
    <div className={classes.columns} data-width={width} data-pane-first={paneFirst}>
      <div className={classes.content}>{children}</div>
      <aside className={classes.pane} data-ground={ground} aria-label={label}>
        <div className={classes.paneContent}>{pane}</div>
      </aside>
    </div>
  )
}
