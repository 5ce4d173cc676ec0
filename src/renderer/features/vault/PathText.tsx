import classes from './PathText.module.css'

/** Where a file lies, whole: it wraps rather than being cut short. */
export function PathText({ path }: { path: string }) {
  return <span className={classes.path}>{path}</span>
}
