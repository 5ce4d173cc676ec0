import { IconEye } from '@tabler/icons-react'
import classes from './FromReport.module.css'

/** Marks words that a report offers and nobody has said are the opinion's. */
export function FromReport() {
  return (
    <p className={classes.mark}>
      <IconEye className="i15" aria-hidden="true" />
      <span>From the report</span>
    </p>
  )
}
