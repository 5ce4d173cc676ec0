import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { api, client, queryClient } from '../../api.ts'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { showToast } from '../../ui/toasts.tsx'
import classes from './viewer.module.css'
import type { StatementHere } from './viewerHighlights.ts'

interface StatementsHereProps {
  /** How words of it come to be used; shown while none are. */
  hint: string
  statements: readonly StatementHere[]
  shownId: string | null
  onShow: (evidenceId: string) => void
}

/** What the opinions say with words from this record; each leads to its place. */
export function StatementsHere({ hint, statements, shownId, onShow }: StatementsHereProps) {
  const topicLabel = useTopicLabels([...new Set(statements.map(({ concernId }) => concernId))])
  return (
    <section aria-labelledby="statements-here">
      <h2 id="statements-here">Used from this record</h2>
      {statements.length === 0 ? (
        <p className="sub">Nothing yet. {hint}</p>
      ) : (
        <ul className={classes.statements}>
          {statements.map(({ evidence, text, topicId, opinionNumber, opinionName }) => (
            <li key={evidence.id}>
              <button
                type="button"
                className={classes.statement}
                aria-pressed={evidence.id === shownId}
                onClick={() => onShow(evidence.id)}
              >
                <NumberDot number={opinionNumber} variant={evidence.id === shownId ? 'filled' : 'outline'} />
                <span>
                  <span className="meta">
                    <span className="visually-hidden">{opinionName}, </span>
                    {topicLabel(topicId)} · p.{evidence.pageLabel ?? evidence.pageIndex + 1}
                  </span>
                  <br />
                  {text}
                  {!evidence.found && <span className={classes.lost}> Check this: the words moved.</span>}
                  {evidence.found && !evidence.checked && <span className="meta"> Not checked yet</span>}
                </span>
              </button>
              {evidence.id === shownId && evidence.found && !evidence.checked && (
                <Button size="sm" variant="subtle" onClick={() => void check(evidence.id)}>
                  The words say this
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function check(id: string): Promise<void> {
  try {
    await client.opinions.checkEvidence({ id, checked: true })
    await queryClient.invalidateQueries()
  } catch {
    showToast('That was not saved. Try again.')
  }
}

function useTopicLabels(concernIds: readonly string[]): (topicId: string) => string {
  const own = useQueries({
    queries: concernIds.map((concernId) => api.opinions.customTopics.queryOptions({ input: { concernId } })),
  }).flatMap(({ data }) => data ?? [])
  return (topicId) => catalogueTopic(topicId)?.label ?? own.find(({ id }) => id === topicId)?.label ?? ''
}
