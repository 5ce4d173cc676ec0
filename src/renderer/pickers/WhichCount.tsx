import { Link } from '@tanstack/react-router'
import type { Comparison } from '#shared/contract/comparison.ts'
import { NumberDot } from '../ui/NumberDot.tsx'
import classes from './WhichCount.module.css'

/** Which opinions count as a look of their own, and why; folded until asked for. */
export function WhichCount({ comparison }: { comparison: Comparison }) {
  const { concern, opinions, standing } = comparison
  return (
    <details className={classes.which}>
      <summary>Which opinions count</summary>
      <p className={classes.rule}>
        “Doctors agree” needs two looks that stand apart. Two doctors who read the same report have not looked
        twice; two who looked at the same slides have.
      </p>
      <ul className={classes.list}>
        {standing.looks.map(({ opinionId, known, words, reason }) => {
          const opinion = opinions.find(({ id }) => id === opinionId)
          if (!opinion) return null
          return (
            <li key={opinionId}>
              <NumberDot number={opinion.number} />
              <span>
                <b>{opinion.provider.name}.</b> {words}. {reason}{' '}
                {!known && (
                  <Link
                    className="link"
                    to="/people/$personId/concerns/$concernId/opinions/$opinionId"
                    params={{ personId: concern.personId, concernId: concern.id, opinionId }}
                  >
                    Fill it in
                    <span className="visually-hidden"> for the {opinion.ordinal.toLowerCase()}</span>
                  </Link>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
