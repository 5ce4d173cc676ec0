import classes from './NumberDot.module.css'

interface NumberDotProps {
  number: number
  /** `filled` is the opinion itself or the chosen one, `outline` one among others. */
  variant?: 'filled' | 'outline'
}

/** The number that an opinion, its quote and its place on the page share. */
export function NumberDot({ number, variant = 'filled' }: NumberDotProps) {
  return (
    <span className={classes.dot} data-variant={variant}>
      {number}
    </span>
  )
}
