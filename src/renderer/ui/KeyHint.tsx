import classes from './KeyHint.module.css'

/** The keys that do the same: "Ctrl K". */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className={classes.keys}>{keys}</kbd>
}
