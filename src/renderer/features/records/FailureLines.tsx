import classes from './imports.module.css'

/** What happened to a file, and below it what was kept and what to do. */
export function FailureLines({ happened, kept, todo }: { happened: string; kept: string; todo?: string }) {
  return (
    <>
      {happened}
      <span className={classes.what}>
        {kept} {todo}
      </span>
    </>
  )
}
