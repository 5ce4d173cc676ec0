import classes from './StatusRing.module.css'

/** Where a concern stands. */
export type Standing = 'not-settled' | 'agree' | 'waiting' | 'working-plan' | 'decided'

/** The standing as a ring. It never stands without its words. */
export function StatusRing({ standing }: { standing: Standing }) {
  return (
    <svg className={classes.ring} viewBox="0 0 44 44" aria-hidden="true">
      <Ring standing={standing} />
    </svg>
  )
}

function Ring({ standing }: { standing: Standing }) {
  switch (standing) {
    case 'not-settled':
      return (
        <>
          <path d="M22 2a20 20 0 0 0 0 40z" className={classes.sameGround} />
          <path d="M22 2a20 20 0 0 0 0 40" className={classes.same} />
          <path d="M22 2a20 20 0 0 1 0 40" className={classes.differ} />
          <path d="M9 22.5l3.2 3.2 6-6.6" className={classes.same} />
          <path d="M26 19.5h9M26 24.5h9M33.2 15.5l-5.4 13" className={classes.differSign} />
        </>
      )
    case 'agree':
      return (
        <>
          <circle cx="22" cy="22" r="20" className={classes.same} />
          <path d="M14 22.8l5.6 5.6L30.5 16.8" className={classes.same} />
        </>
      )
    case 'waiting':
      return (
        <>
          <circle cx="22" cy="22" r="20" className={classes.open} />
          <path d="M14.5 22h15" className={classes.openSign} />
        </>
      )
    case 'working-plan':
      return (
        <>
          <path d="M22 2a20 20 0 1 0 20 20" className={classes.plan} />
          <path d="M22 2a20 20 0 0 1 20 20" className={classes.planOpen} />
          <path d="M13.5 22h16M23.5 15.5l6.5 6.5-6.5 6.5" className={classes.plan} />
        </>
      )
    case 'decided':
      return (
        <>
          <circle cx="22" cy="22" r="20" className={classes.decided} />
          <path d="M14 22.8l5.6 5.6L30.5 16.8" className={classes.decidedSign} />
        </>
      )
  }
}
