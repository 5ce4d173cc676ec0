import type { ReactNode } from 'react'
import type { Relation } from '#shared/domain/relation.ts'
import { AgreementGlyph } from './AgreementGlyph.tsx'
import classes from './StatusBanner.module.css'
import { type Standing, StatusRing } from './StatusRing.tsx'

const headings: Record<Standing, string> = {
  'not-settled': 'Not settled yet',
  agree: 'Doctors agree',
  waiting: 'Waiting for a second opinion',
  'working-plan': 'Working plan',
  decided: 'Decided',
}

interface StatusBannerProps {
  standing: Standing
  /** Replaces the standing's own heading. */
  heading?: string
  /** One sentence. */
  children: ReactNode
  /** One line for each group of points. */
  groups?: readonly { state: Relation; name: string; words: string }[]
  /** One button. */
  action?: ReactNode
  /** Below all, the whole width. */
  more?: ReactNode
}

/** Where the concern stands: ring, heading, one sentence, a line per group, one button. */
export function StatusBanner({ standing, heading, children, groups = [], action, more }: StatusBannerProps) {
  return (
    <section className={classes.banner} aria-label="Where this stands">
      <StatusRing standing={standing} />
      <div className={classes.words}>
        <h2>{heading ?? headings[standing]}</h2>
        <p>{children}</p>
      </div>
      {groups.length > 0 && (
        <ul className={classes.groups}>
          {groups.map((group) => (
            <li key={group.name}>
              <AgreementGlyph state={group.state} size={18} />
              <span>
                <b>{group.name}:</b> {group.words}
              </span>
            </li>
          ))}
        </ul>
      )}
      {action && <div className={classes.action}>{action}</div>}
      {more && <div className={classes.more}>{more}</div>}
    </section>
  )
}
