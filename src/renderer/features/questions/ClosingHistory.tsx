import type { Question } from '#shared/contract/questions.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { DateText } from '../../ui/DateText.tsx'
import classes from './questions.module.css'

/** When a difference was closed and opened again, why, and what had been said then. */
export function ClosingHistory({ question: { history, closed: standsClosed } }: { question: Question }) {
  if (history.length === 0) return null
  return (
    <details className={classes.history}>
      <summary>History of this difference</summary>
      <ol>
        {history.map(({ closed, reason, sides, createdAt }) => (
          <li key={createdAt}>
            <p>
              <b>{closed ? 'Closed' : 'Opened again'}</b> on <DateText date={createdAt} />
              {closed && <>: {reason}</>}
            </p>
            {sides.length > 0 && (
              <ul className="meta" aria-label="What had been said then">
                {sides.map(({ number, providerName, text }) => (
                  <li key={number}>
                    {opinionName(number)}
                    {providerName && `, ${providerName}`}: {text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {history.at(-1)?.closed && standsClosed === null && (
          <li>Other words have been said since, so this closing no longer holds.</li>
        )}
      </ol>
    </details>
  )
}
