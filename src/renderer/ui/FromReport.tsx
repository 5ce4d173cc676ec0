import { IconEye } from '@tabler/icons-react'
import classes from './FromReport.module.css'

/** Marks words that a report offers and nobody has said are the opinion's. `confirmed`: the person has checked them in the report. */
export function FromReport({ confirmed }: { confirmed: boolean }) {
  return (
    <p className={classes.mark}>
      <IconEye className="i15" aria-hidden="true" />
      <span>From the report{confirmed ? '' : ' · not checked yet'}</span>
    </p>
  )
}
