import { IconEye } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './SuggestedCell.module.css'

/** The head of a row on which only reports speak so far: it stands in none of the relations yet. */
export function SuggestedHead({ children }: { children: ReactNode }) {
  return (
    <div className={classes.head}>
      <IconEye className="i18" aria-hidden="true" />
      <div>
        <div className={classes.name}>{children}</div>
        <div className={classes.state}>
          <b>Not compared yet.</b> Found in the reports.
        </div>
      </div>
    </div>
  )
}
